package org.armistice.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import org.armistice.model.Actor;
import org.armistice.model.Dataset;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Ref;
import org.armistice.model.Undertaking;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/** Which tracks of talks ran on a day, which rounds they had, and who was a third party in what. */
public final class MediationIndex {

    private static final UncertainPeriod UNRECORDED = UncertainPeriod.of(Endpoint.UNKNOWN, Endpoint.UNKNOWN);

    private final Dataset dataset;
    private final Supplier<Chronology> chronology;
    private final Timed<Mediation> tracks;
    private final Timed<NegotiationRound> rounds;
    private final ImmutableListMultimap<Ref<?>, NegotiationRound> byMediation;
    private final ImmutableSetMultimap<Ref<? extends Actor>, RoleIn> byActor;
    private final ByDay<Map.Entry<Ref<? extends Actor>, RoleIn>> parts;

    private MediationIndex(Dataset dataset) {
        this.dataset = dataset;
        this.chronology = Suppliers.memoize(() -> Chronology.of(dataset));
        this.tracks = Timed.of(dataset.entries(Mediation.class), Mediation::period);
        List<NegotiationRound> all = dataset.entries(NegotiationRound.class);
        this.rounds = Timed.of(all.stream().filter(Rounds::isToBeHeld).toList(), NegotiationRound::when);
        ImmutableListMultimap.Builder<Ref<?>, NegotiationRound> byMediation = ImmutableListMultimap.builder();
        for (NegotiationRound round : all) {
            round.mediation().ifPresent(mediation -> byMediation.put(mediation, round));
        }
        this.byMediation = byMediation.build();
        this.byActor = ThirdParties.in(dataset);
        this.parts = ByDay.of(List.copyOf(byActor.entries()), part -> RolePeriod.extent(part.getValue()));
    }

    /** Returns the index of a dataset. */
    public static MediationIndex of(Dataset dataset) {
        return new MediationIndex(dataset);
    }

    /**
     * Returns the tracks of talks that ran on a day. One without a recorded period ran when a round of it took place,
     * and is {@link Truth#UNKNOWN} otherwise.
     */
    public List<Answer<Mediation>> tracks(UncertainDate day) {
        return tracksSometime(day);
    }

    /** Returns the tracks of talks that ran on at least one day of a period, as {@link #tracks} does. */
    public List<Answer<Mediation>> tracksSometime(UncertainTime period) {
        return tracks.sometime(period).stream()
                .map(answer -> answer.value().period().isPresent()
                        ? answer
                        : new Answer<>(answer.value(), answer.truth().or(hadRound(answer.value(), period))))
                .toList();
    }

    private Truth hadRound(Mediation track, UncertainTime period) {
        return byMediation.get(track.ref()).stream()
                .filter(Rounds::hasTakenPlace)
                .map(round -> Timed.holdsSometimeIn(round.when(), period))
                .reduce(Truth.FALSE, Truth::or);
    }

    /**
     * Returns the tracks of talks that ran on every day of a period. One without a recorded period is
     * {@link Truth#UNKNOWN}.
     */
    public List<Answer<Mediation>> tracksThroughout(UncertainTime period) {
        return tracks.throughout(period);
    }

    /**
     * Returns the other tracks of talks that ran beside one, for at least a day. Beside one without a recorded period
     * each may have run.
     */
    public List<Answer<Mediation>> parallelTo(Ref<Mediation> track) {
        return dataset.find(track, Mediation.class).stream()
                .flatMap(found -> tracksSometime(found.period().orElse(UNRECORDED)).stream())
                .filter(answer -> !track.isTo(answer.value()))
                .toList();
    }

    /** Returns the rounds of a track of talks in the dataset's order, those that were called off included. */
    public List<NegotiationRound> roundsOf(Ref<Mediation> mediation) {
        return byMediation.get(mediation);
    }

    /** Returns the rounds of a track of talks in the order in which they come, those that were called off included. */
    public Sequence<NegotiationRound> rounds(Ref<Mediation> mediation) {
        return chronology.get().sequence(byMediation.get(mediation));
    }

    /** Returns the rounds of all talks in the order in which they come, those that were called off included. */
    public Sequence<NegotiationRound> rounds() {
        return chronology.get().sequence(dataset.entries(NegotiationRound.class));
    }

    /**
     * Returns the rounds that took place on a day, or are to. One without a recorded time is {@link Truth#UNKNOWN};
     * those that were called off are left out.
     */
    public List<Answer<NegotiationRound>> roundsOn(UncertainDate day) {
        return rounds.throughout(day);
    }

    /** Returns the third parties to a ceasefire, talks or an agreement, at whatever time. */
    public List<Mediator> thirdParties(Ref<? extends Undertaking> undertaking) {
        return dataset.find(undertaking, Undertaking.class)
                .map(ThirdParties::mediators)
                .orElse(List.of());
    }

    /**
     * Returns the parts that an actor had as a third party on a day: in ceasefires, talks and agreements; in rounds,
     * also as their host; as one who supplies or leads a mission; as the guarantor of somebody's security. What a
     * person does in a round for another is a part of both.
     *
     * <p>Where the period of its part is not recorded the answer is at most {@link Truth#UNKNOWN}: it may have been
     * there for a while only. Then it had none, however, outside the time of the talks or of the mission, or after the
     * ceasefire or the agreement had ended; and nobody guaranteed, watched or kept one of these, or supplied troops for
     * it, before it was declared or signed. Of several roles in one thing those are named together that are equally
     * sure. A guarantee without a period holds from the day on which it was declared until the day on which it was
     * withdrawn.
     */
    public List<Answer<RoleIn>> roles(Ref<? extends Actor> actor, UncertainDate day) {
        return byActor.get(actor).stream()
                .flatMap(part -> RolePeriod.on(day, part))
                .toList();
    }

    /**
     * Returns who was a third party in what on a day, in which role, each actor with its parts; those without any left
     * out.
     */
    public Map<Ref<? extends Actor>, List<Answer<RoleIn>>> roles(UncertainDate day) {
        ImmutableListMultimap.Builder<Ref<? extends Actor>, Answer<RoleIn>> roles = ImmutableListMultimap.builder();
        for (Map.Entry<Ref<? extends Actor>, RoleIn> part : parts.touching(Extent.of(day))) {
            roles.putAll(part.getKey(), RolePeriod.on(day, part.getValue()).toList());
        }
        return Multimaps.asMap(roles.build());
    }

    /**
     * Returns the third parties to a ceasefire, talks or an agreement that had a role in it on a day: the same as
     * {@link #roles(Ref, UncertainDate)}, asked of the thing.
     */
    public List<Answer<Mediator>> thirdParties(
            Ref<? extends Undertaking> undertaking, Term<ThirdPartyRole> role, UncertainDate day) {
        return dataset.find(undertaking, Undertaking.class)
                .map(found -> Answer.<Mediator>to(
                        ThirdParties.mediators(found).stream()
                                .filter(mediator -> mediator.roles().contains(role)),
                        mediator -> RolePeriod.isHeld(found, role, mediator.period(), day)))
                .orElse(List.of());
    }
}
