package org.armistice.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/** Which tracks of talks ran on a day, which rounds they had, and who was a third party in what. */
public final class MediationIndex {

    private final Dataset dataset;
    private final Supplier<Chronology> chronology;
    private final List<Mediation> mediations;
    private final List<NegotiationRound> rounds;
    private final ImmutableListMultimap<Ref<?>, NegotiationRound> byMediation;
    private final ImmutableSetMultimap<Ref<? extends Actor>, RoleIn> byActor;

    private MediationIndex(Dataset dataset) {
        this.dataset = dataset;
        this.chronology = Suppliers.memoize(() -> Chronology.of(dataset));
        this.mediations = dataset.entries(Mediation.class);
        this.rounds = dataset.entries(NegotiationRound.class);
        ImmutableListMultimap.Builder<Ref<?>, NegotiationRound> byMediation = ImmutableListMultimap.builder();
        for (NegotiationRound round : rounds) {
            round.mediation().ifPresent(mediation -> byMediation.put(mediation, round));
        }
        this.byMediation = byMediation.build();
        this.byActor = Parts.in(dataset);
    }

    /** Returns the index of a dataset. */
    public static MediationIndex of(Dataset dataset) {
        return new MediationIndex(dataset);
    }

    /** Returns the tracks of talks that ran on a day. One without a recorded period is {@link Truth#UNKNOWN}. */
    public List<Answer<Mediation>> tracks(UncertainDate day) {
        return Answer.to(mediations.stream(), mediation -> contains(mediation.period(), day));
    }

    /** Returns the rounds of a track of talks in the dataset's order, those that were called off included. */
    public List<NegotiationRound> roundsOf(Ref<Mediation> mediation) {
        return byMediation.get(mediation);
    }

    /** Returns the rounds of a track of talks in the order in which they come, those that were called off included. */
    public Sequence<NegotiationRound> rounds(Ref<Mediation> mediation) {
        return chronology.get().sequence(byMediation.get(mediation));
    }

    /**
     * Returns the rounds that took place on a day, or are to. One without a recorded time is {@link Truth#UNKNOWN};
     * those that were called off are left out.
     */
    public List<Answer<NegotiationRound>> roundsOn(UncertainDate day) {
        return Answer.to(rounds.stream().filter(Rounds::isToBeHeld), round -> contains(round.when(), day));
    }

    /** Returns the third parties to a ceasefire, talks or an agreement, at whatever time. */
    public List<Mediator> thirdParties(Ref<? extends Undertaking> undertaking) {
        return dataset.find(undertaking, Undertaking.class)
                .map(Parts::mediators)
                .orElse(List.of());
    }

    /**
     * Returns the parts that an actor had as a third party on a day: in ceasefires, talks and agreements; in rounds,
     * also as their host; as one who supplies or leads a mission; as the guarantor of somebody's security. What a
     * person does in a round for another is a part of both.
     *
     * <p>Where the period of its part is not recorded the answer is at most {@link Truth#UNKNOWN}: it may have been
     * there for a while only. Then it had none, however, outside the time of the talks or of the mission, or after the
     * ceasefire or the agreement had ended. A guarantee without a period holds from the day on which it was declared
     * until the day on which it was withdrawn.
     */
    public List<Answer<RoleIn>> roles(Ref<? extends Actor> actor, UncertainDate day) {
        return Answer.to(byActor.get(actor).stream(), role -> isHeld(role, day));
    }

    private static Truth isHeld(RoleIn role, UncertainDate day) {
        if (role.in() instanceof Commitment commitment) {
            return CommitmentIndex.binds(commitment, day);
        }
        return role.period()
                .map(period -> period.contains(day))
                .orElseGet(() -> mayBeHeld(role.in(), day).and(Truth.UNKNOWN));
    }

    private static Truth mayBeHeld(Entry entry, UncertainDate day) {
        if (entry instanceof Mediation mediation) {
            return contains(mediation.period(), day);
        } else if (entry instanceof PeacekeepingMission mission) {
            return contains(mission.period(), day);
        }
        // Who negotiates a ceasefire or an agreement does so before it begins.
        if (entry instanceof Agreement agreement) {
            return agreement.period().map(period -> period.isBefore(day).not()).orElse(Truth.UNKNOWN);
        }
        return entry instanceof Ceasefire ceasefire
                ? CeasefireIndex.seenFrom(day, ceasefire).ended().not()
                : Truth.UNKNOWN;
    }

    private static Truth contains(Optional<UncertainPeriod> period, UncertainDate day) {
        return period.map(known -> known.contains(day)).orElse(Truth.UNKNOWN);
    }
}
