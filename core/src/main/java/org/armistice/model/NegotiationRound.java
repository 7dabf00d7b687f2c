package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.NegotiationLevel;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/** One meeting of a track of talks, or several on end that the source counts as one. */
@Value.Immutable
@ModelStyle
public abstract sealed class NegotiationRound extends Event permits NegotiationRoundBuilder.ImmutableNegotiationRound {

    private static final long serialVersionUID = 1L;

    NegotiationRound() {}

    /** Returns a builder without any attributes. */
    public static NegotiationRoundBuilder builder() {
        return new NegotiationRoundBuilder();
    }

    /** Returns the track that it belongs to. */
    public abstract Optional<Ref<Mediation>> mediation();

    /** Returns who gives the place. A host is not by itself a mediator. */
    public abstract Set<Ref<? extends Actor>> hosts();

    /** Returns who meets. */
    public abstract Optional<Term<NegotiationLevel>> level();

    /** Returns those who take part. */
    public abstract List<Participant> participants();

    /** Returns whether the participants are all there are. */
    public abstract Optional<Term<Completeness>> participantsCompleteness();

    /** Returns whether it takes place as planned. */
    public abstract Optional<Term<Schedule>> schedule();

    /** Returns what came of it, according to whom. */
    public abstract List<Attributed<Term<MediationOutcome>>> outcomes();

    @Override
    public final Ref<NegotiationRound> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this round. */
    public NegotiationRoundBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return NegotiationRound.class;
    }

    @Value.Check
    void check() {
        Invariants.of(NegotiationRound.class, this).check();
    }
}
