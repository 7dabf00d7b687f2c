package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.AgreementStage;
import org.armistice.vocabulary.AgreementStatus;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Topic;
import org.immutables.value.Value;

/**
 * Something that parties agreed on, or are to agree on; a ceasefire that is nothing else is a {@link Ceasefire}.
 *
 * <p>Its text is a {@link Source}. That it is wished for or expected is said by statements about it.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Agreement extends Undertaking permits AgreementBuilder.ImmutableAgreement {

    private static final long serialVersionUID = 1L;

    Agreement() {}

    /** Returns a builder without any attributes. */
    public static AgreementBuilder builder() {
        return new AgreementBuilder();
    }

    /** Returns those who agreed. */
    public abstract Set<Ref<? extends Actor>> parties();

    /** Returns whether the parties are all there are. */
    public abstract Optional<Term<Completeness>> partiesCompleteness();

    /** Returns where in the peace process it stands. */
    public abstract Optional<Term<AgreementStage>> stage();

    /** Returns how the parties are bound by it. */
    public abstract Optional<Term<AgreementStatus>> status();

    /** Returns whether it was concluded, is planned, or is only said to be. */
    public abstract Optional<Term<EventModality>> modality();

    /** Returns the third parties to it and their roles. */
    public abstract List<Mediator> mediators();

    /** Returns whether the mediators are all there are. */
    public abstract Optional<Term<Completeness>> mediatorsCompleteness();

    /** Returns the conflicts that it is about. */
    public abstract Set<Ref<Conflict>> conflicts();

    /** Returns the day on which it was signed or agreed. */
    public abstract Optional<UncertainDate> signed();

    /** Returns the period over which it was in force, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> period();

    /** Returns its text. */
    public abstract Set<Ref<Source>> texts();

    /** Returns what it is about. */
    public abstract Set<Term<Topic>> topics();

    @Override
    public final Ref<Agreement> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this agreement. */
    public AgreementBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Agreement.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Agreement.class, this).check();
    }
}
