package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.CeasefireClass;
import org.armistice.vocabulary.CeasefireCoverage;
import org.armistice.vocabulary.CeasefireEnforcement;
import org.armistice.vocabulary.CeasefireForm;
import org.armistice.vocabulary.CeasefireMonitoring;
import org.armistice.vocabulary.CeasefirePurpose;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * An undertaking by one or more parties to stop fighting.
 *
 * <p>It applies from {@link #effective} until {@link #ended}, both inclusive. An absent end means that none is
 * recorded, not that the ceasefire still holds: ask {@code CeasefireIndex} what is known about a given day. Whether it
 * is kept is another question than whether it is in force.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Ceasefire extends Undertaking permits CeasefireBuilder.ImmutableCeasefire {

    private static final long serialVersionUID = 1L;

    Ceasefire() {}

    /** Returns a builder without any attributes. */
    public static CeasefireBuilder builder() {
        return new CeasefireBuilder();
    }

    /** Returns those who undertake to stop fighting. At least one; required. */
    public abstract Set<Ref<? extends Actor>> parties();

    /** Returns whether the parties are all there are. */
    public abstract Optional<Term<Completeness>> partiesCompleteness();

    /** Returns the conflicts whose fighting it is to stop. */
    public abstract Set<Ref<Conflict>> conflicts();

    /** Returns how many of the sides bind themselves. */
    public abstract Optional<Term<CeasefireSides>> sides();

    /** Returns how far its arrangements go. */
    public abstract Optional<Term<CeasefireClass>> ceasefireClass();

    /** Returns what it is for, as those who declare it say. */
    public abstract Set<Term<CeasefirePurpose>> purposes();

    /** Returns whether it is written. */
    public abstract Optional<Term<CeasefireForm>> form();

    /** Returns how much of the fighting it covers. */
    public abstract Optional<Term<CeasefireCoverage>> coverage();

    /** Returns where it applies. */
    public abstract Set<Ref<? extends Place>> area();

    /** Returns whether somebody is to watch it. */
    public abstract Optional<Term<CeasefireMonitoring>> monitoring();

    /** Returns who beside the parties is to make them keep it. */
    public abstract Optional<Term<CeasefireEnforcement>> enforcement();

    /** Returns the third parties to it and their roles. */
    public abstract List<Mediator> mediators();

    /** Returns whether the mediators are all there are. */
    public abstract Optional<Term<Completeness>> mediatorsCompleteness();

    /** Returns the day on which it was declared or agreed. */
    public abstract Optional<UncertainDate> declared();

    /** Returns the first day on which it applies. */
    public abstract Optional<UncertainDate> effective();

    /** Returns the last day of the term for which it was declared. Absent for one without a term. */
    public abstract Optional<UncertainDate> expires();

    /** Returns the last day on which it applied. Absent means that no end is recorded. */
    public abstract Optional<UncertainDate> ended();

    /** Returns the stretches of its life, according to whom: a timeline. */
    public abstract List<Attributed<Term<CeasefireStatus>>> statuses();

    @Override
    public final Ref<Ceasefire> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this ceasefire. */
    public CeasefireBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Ceasefire.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Ceasefire.class, this).some("parties", parties()).check();
    }
}
