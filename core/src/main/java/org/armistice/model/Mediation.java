package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.MediationState;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Topic;
import org.immutables.value.Value;

/**
 * A track of talks between parties, with the third parties who help.
 *
 * <p>Several tracks may run side by side. It is not a single meeting, and not an agreement that comes of it.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Mediation extends Undertaking permits MediationBuilder.ImmutableMediation {

    private static final long serialVersionUID = 1L;

    Mediation() {}

    /** Returns a builder without any attributes. */
    public static MediationBuilder builder() {
        return new MediationBuilder();
    }

    /** Returns those whose dispute is mediated. */
    public abstract Set<Ref<? extends Actor>> parties();

    /** Returns whether the parties are all there are. */
    public abstract Optional<Term<Completeness>> partiesCompleteness();

    /** Returns the conflicts that it is about. */
    public abstract Set<Ref<Conflict>> conflicts();

    /** Returns the third parties to it and their roles. */
    public abstract List<Mediator> mediators();

    /** Returns whether the mediators are all there are; that some are not named is not that there are none. */
    public abstract Optional<Term<Completeness>> mediatorsCompleteness();

    /** Returns where the talks are held. */
    public abstract List<Location> venues();

    /** Returns the period over which it ran, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> period();

    /** Returns the stretches of its life, according to whom: a timeline. */
    public abstract List<Attributed<Term<MediationState>>> states();

    /** Returns what came of it, according to whom. */
    public abstract List<Attributed<Term<MediationOutcome>>> outcomes();

    /** Returns what it is about. */
    public abstract Set<Term<Topic>> topics();

    @Override
    public final Ref<Mediation> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this mediation. */
    public MediationBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Mediation.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Mediation.class, this).check();
    }
}
