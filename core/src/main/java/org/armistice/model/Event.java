package org.armistice.model;

import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Topic;

/**
 * Something that happens, is said to have happened, or is to happen, somewhere and in a time.
 *
 * <p>An event has a period and not a date, since many last for days. One day that is not known is
 * {@code period("2023-05-XX")}; a whole month is {@code period("2023-05-01/2023-05-31")}.
 */
public abstract sealed class Event extends Entry permits NegotiationRound, Statement, Incident, Violation, Development {

    private static final long serialVersionUID = 1L;

    Event() {}

    /** Returns when it happens, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> when();

    /** Returns how closely its source knows the day, where the source says so by a term. */
    public abstract Optional<Term<DatePrecision>> datePrecision();

    /** Returns whether it happened, is planned, or is only said to have happened. */
    public abstract Optional<Term<EventModality>> modality();

    /** Returns where it happens. */
    public abstract Optional<Location> location();

    /** Returns the places that it happens at or in. */
    public abstract Set<Ref<? extends Place>> places();

    /** Returns what it is about. */
    public abstract Set<Term<Topic>> topics();

    @Override
    public abstract Ref<? extends Event> ref();
}
