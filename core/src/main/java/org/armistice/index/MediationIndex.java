package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Ceasefire;
import org.armistice.model.Dataset;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/** Which tracks of talks ran on a day, and who was a third party in what. */
public final class MediationIndex {

    private final List<Mediation> mediations;
    private final ImmutableListMultimap<Ref<? extends Actor>, RoleIn> byActor;

    private MediationIndex(Dataset dataset) {
        this.mediations = dataset.entries(Mediation.class);
        ImmutableListMultimap.Builder<Ref<? extends Actor>, RoleIn> byActor = ImmutableListMultimap.builder();
        for (Undertaking undertaking : dataset.entries(Undertaking.class)) {
            for (Mediator mediator : mediators(undertaking)) {
                byActor.put(mediator.actor(), new RoleIn(undertaking, mediator));
            }
        }
        this.byActor = byActor.build();
    }

    /** Returns the index of a dataset. */
    public static MediationIndex of(Dataset dataset) {
        return new MediationIndex(dataset);
    }

    /** Returns the tracks of talks that ran on a day. One without a recorded period is {@link Truth#UNKNOWN}. */
    public List<Answer<Mediation>> tracks(UncertainDate day) {
        return Answer.to(mediations.stream(), mediation -> runs(mediation, day));
    }

    /**
     * Returns the parts that an actor had as a third party on a day.
     *
     * <p>Where the period of its part is not recorded the answer is at most {@link Truth#UNKNOWN}: it may have been
     * there for a while only. Then it had none, however, outside the time of the talks, or after the ceasefire had
     * ended.
     */
    public List<Answer<RoleIn>> roles(Ref<? extends Actor> actor, UncertainDate day) {
        return Answer.to(byActor.get(actor).stream(), role -> isHeld(role, day));
    }

    private static Truth isHeld(RoleIn role, UncertainDate day) {
        return role.mediator()
                .period()
                .map(period -> period.contains(day))
                .orElseGet(() -> mayBeHeld(role.in(), day).and(Truth.UNKNOWN));
    }

    private static Truth mayBeHeld(Undertaking undertaking, UncertainDate day) {
        if (undertaking instanceof Mediation mediation) {
            return runs(mediation, day);
        }
        // Who negotiates a ceasefire does so before it begins.
        return undertaking instanceof Ceasefire ceasefire
                ? CeasefireIndex.seenFrom(day, ceasefire).ended().not()
                : Truth.UNKNOWN;
    }

    private static Truth runs(Mediation mediation, UncertainDate day) {
        return mediation.period().map(period -> period.contains(day)).orElse(Truth.UNKNOWN);
    }

    private static List<Mediator> mediators(Undertaking undertaking) {
        if (undertaking instanceof Mediation mediation) {
            return mediation.mediators();
        }
        return undertaking instanceof Ceasefire ceasefire ? ceasefire.mediators() : List.of();
    }
}
