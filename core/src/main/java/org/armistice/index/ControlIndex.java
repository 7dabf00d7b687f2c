package org.armistice.index;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Perspective;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/**
 * Who claims, controls, administers or occupies a territory or a corridor, or is recognised as holding it, and who runs
 * a checkpoint: on a day or through a period, and according to whom.
 *
 * <p>The answers are assertions, contradictory ones side by side. How sure an answer is says whether the assertion is
 * made for that day, not whether it is true; one without a recorded period is {@code UNKNOWN} for every day. How sure
 * the speaker sounds stands on the assertion, and one may even deny the holding.
 *
 * <p>A holding is of the place that it is recorded of, and of no other: who holds a whole does not thereby hold each
 * part, nor the reverse. {@link #holdingsAround} and {@link #holdingsWithin} list those beside, each with its place.
 */
public final class ControlIndex {

    private final Dataset dataset;
    private final PlaceIndex places;
    private final ImmutableMap<Ref<?>, Holdings> held;
    private final ImmutableMap<Ref<?>, ByDay<PlaceHolding>> byHolder;

    private ControlIndex(Dataset dataset) {
        this.dataset = dataset;
        this.places = PlaceIndex.of(dataset);
        Map<Ref<?>, List<PlaceHolding>> byHolder = new HashMap<>();
        ImmutableMap.Builder<Ref<?>, Holdings> held = ImmutableMap.builder();
        for (Place place : dataset.entries(Place.class)) {
            if (place instanceof Held holds && !holds.holdings().isEmpty()) {
                held.put(place.ref(), new Holdings(holds.holdings()));
                holds.holdings().stream()
                        .filter(Attributed::isAsserted)
                        .forEach(holding -> byHolder.computeIfAbsent(
                                        holding.value().holder(), none -> new ArrayList<>())
                                .add(new PlaceHolding(place, holding)));
            }
        }
        this.held = held.build();
        this.byHolder = ImmutableMap.copyOf(Maps.transformValues(
                byHolder, holdings -> ByDay.of(holdings, place -> Extent.of(place.holding()))));
    }

    /** Returns the index of a dataset. */
    public static ControlIndex of(Dataset dataset) {
        return new ControlIndex(dataset);
    }

    // On a day

    /** Returns what is asserted for a day about who holds a place, in whatever way. */
    public List<Answer<Attributed<Holding>>> holdings(Ref<? extends Place> place, UncertainDate day) {
        return ask(place, day, holding -> holding.isAssertedFor(day));
    }

    /** Returns what is asserted for a day about who holds a place in one way. */
    public List<Answer<Attributed<Holding>>> holdings(
            Ref<? extends Place> place, Term<TerritorialRelation> relation, UncertainDate day) {
        return only(relation, holdings(place, day));
    }

    /**
     * Returns what is denied about who holds a place, for a day or at least one day of a period. Where the speaker
     * leaves it open, it is neither asserted nor denied.
     */
    public List<Answer<Attributed<Holding>>> denials(Ref<? extends Place> place, UncertainTime time) {
        return holdingsOnSomeDayOf(place, time).stream()
                .filter(answer -> Denials.isDenial(answer.value()))
                .toList();
    }

    /**
     * Returns what is asserted about who holds a place, for a day or at least one day of a period, by perspective in
     * the order of their first assertions.
     */
    public Map<Perspective, List<Answer<Attributed<Holding>>>> perspectives(
            Ref<? extends Place> place, UncertainTime time) {
        return Answer.byPerspective(holdingsOnSomeDayOf(place, time));
    }

    /** Returns what one perspective has about who holds a place, at whatever time, denials included. */
    public List<Attributed<Holding>> holdings(Ref<? extends Place> place, Perspective perspective) {
        return find(place).stream()
                .flatMap(found -> found.all().stream())
                .filter(holding -> holding.perspective().equals(perspective))
                .toList();
    }

    /**
     * Returns whether a place is contested on a day, and between whom, seen over all ways of holding it: one may
     * control what another claims.
     */
    public Contest contest(Ref<? extends Place> place, UncertainDate day) {
        return contest(holdings(place, day), day);
    }

    /** Returns whether it is contested on a day who holds a place in one way, and between whom. */
    public Contest contest(Ref<? extends Place> place, Term<TerritorialRelation> relation, UncertainDate day) {
        return contest(holdings(place, relation, day), day);
    }

    // Through a period

    /** Returns what is asserted about who holds a place for at least one day of a period. */
    public List<Answer<Attributed<Holding>>> holdingsOnSomeDayOf(Ref<? extends Place> place, UncertainTime period) {
        return ask(place, period, holding -> Timed.holdsSometimeIn(holding.period(), period));
    }

    /** Returns what is asserted about who holds a place in one way for at least one day of a period. */
    public List<Answer<Attributed<Holding>>> holdingsOnSomeDayOf(
            Ref<? extends Place> place, Term<TerritorialRelation> relation, UncertainTime period) {
        return only(relation, holdingsOnSomeDayOf(place, period));
    }

    /**
     * Returns what is asserted about who holds a place for each day of a period, by one assertion. Two that together
     * cover it are not added up.
     */
    public List<Answer<Attributed<Holding>>> holdingsThroughout(Ref<? extends Place> place, UncertainTime period) {
        return ask(place, period, holding -> Timed.holdsThroughout(holding.period(), period));
    }

    /** Returns what is asserted about who holds a place in one way for each day of a period, by one assertion. */
    public List<Answer<Attributed<Holding>>> holdingsThroughout(
            Ref<? extends Place> place, Term<TerritorialRelation> relation, UncertainTime period) {
        return only(relation, holdingsThroughout(place, period));
    }

    /**
     * Returns whether a place is contested on at least one day of a period, and who is asserted to hold it on any. Two
     * who hold it one after the other do not contest it.
     */
    public Contest contestOnSomeDayOf(Ref<? extends Place> place, UncertainTime period) {
        Contest holders = Contest.among(holdingsOnSomeDayOf(place, period), Optional.empty(), this::principal);
        return holders.isRecorded()
                ? new Contest(
                        timeline(place, period).stream()
                                .map(span -> span.contestedIn(period))
                                .reduce(Truth.FALSE, Truth::or),
                        holders.contenders(),
                        holders.denials())
                : holders;
    }

    /**
     * Returns the spans of days through which the same is asserted about who holds a place, and as surely: one after
     * another without a gap, the first without a first day, the last without a last one. Days before the year -9999 or
     * after 9999 are not told apart.
     *
     * <p>The list is immutable. What is asserted in a span is found each time that it is got from the list, so that a
     * long timeline takes little room. It is empty if nothing is recorded.
     */
    public List<HoldingSpan> timeline(Ref<? extends Place> place) {
        return find(place).map(found -> found.timeline(this::principal)).orElse(List.of());
    }

    /**
     * Returns the spans through which the same is asserted about who holds a place in one way, and as surely. Their
     * contests are among those who hold it in this way.
     */
    public List<HoldingSpan> timeline(Ref<? extends Place> place, Term<TerritorialRelation> relation) {
        return find(place)
                .map(found -> found.only(relation).timeline(this::principal))
                .orElse(List.of());
    }

    /** Returns the spans that may have a day in a period, whole ones: the first may have begun before it. */
    public List<HoldingSpan> timeline(Ref<? extends Place> place, UncertainTime period) {
        return find(place).map(found -> found.timeline(period, this::principal)).orElse(List.of());
    }

    /**
     * Returns when it is recorded that somebody began or ceased to hold a place, in {@link UncertainTime#DISPLAY_ORDER}
     * and beginnings before ends, since both days are in: a neighbour on an uncertain day may well have been earlier.
     * Open and unknown ends are not among them.
     */
    public List<HoldingChange> changes(Ref<? extends Place> place) {
        return find(place).map(Holdings::changes).orElse(List.of());
    }

    // Around and within

    /**
     * Returns what is asserted about who holds the territories that a place lies in, near or far, and the corridors
     * that a checkpoint stands on, for a day or at least one day of a period. They are as
     * {@link PlaceIndex#surroundings} finds them: where it is unknown whether the place lies there, no more is known of
     * who holds what is around it.
     */
    public List<Answer<PlaceHolding>> holdingsAround(Ref<? extends Place> place, UncertainTime time) {
        return places.surroundings(place).stream()
                .flatMap(around -> holdings(List.of(around.value()), time).stream()
                        .map(held -> new Answer<>(held.value(), held.truth().and(around.truth()))))
                .toList();
    }

    /**
     * Returns what is asserted about who holds the territories and corridors that lie in a territory, for a day or at
     * least one day of a period.
     */
    public List<Answer<PlaceHolding>> holdingsWithin(Ref<Territory> territory, UncertainTime time) {
        return holdings(places.within(territory), time);
    }

    /**
     * Returns which places an actor is asserted to hold, for a day or at least one day of a period. What is denied or
     * left open is left out. What its state or its army holds is asked of these.
     */
    public List<Answer<PlaceHolding>> holdingsOf(Ref<? extends Actor> holder, UncertainTime time) {
        return Optional.ofNullable(byHolder.get(holder))
                .map(found -> Answer.to(
                        found.touching(Extent.of(time)).stream(),
                        held -> Timed.holdsSometimeIn(held.holding().period(), time)))
                .orElse(List.of());
    }

    /**
     * Returns who is asserted to run a checkpoint, those on a corridor, or those in a territory, for a day or at least
     * one day of a period. They are as {@link PlaceIndex#checkpoints} finds them: where it is unknown whether one
     * stands there, no more is known of who runs it there. What is denied or left open is left out. Whether one stood
     * at that time is asked of {@link ExistenceIndex}.
     */
    public List<Answer<CheckpointOperator>> operators(Ref<? extends Place> place, UncertainTime time) {
        return places.checkpoints(place).stream()
                .flatMap(there -> Answer.to(
                        there.value().operators().stream()
                                .filter(Attributed::isAsserted)
                                .map(who -> new CheckpointOperator(there.value(), who)),
                        found -> Timed.holdsSometimeIn(found.operator().period(), time)
                                .and(there.truth()))
                        .stream())
                .toList();
    }

    private Optional<Holdings> find(Ref<? extends Place> place) {
        return Optional.ofNullable(held.get(place));
    }

    private List<Answer<Attributed<Holding>>> ask(
            Ref<? extends Place> place, UncertainTime time, Function<Attributed<Holding>, Truth> question) {
        return find(place).map(found -> found.ask(time, question)).orElse(List.of());
    }

    private List<Answer<PlaceHolding>> holdings(List<? extends Place> those, UncertainTime time) {
        return those.stream()
                .flatMap(place -> holdingsOnSomeDayOf(place.ref(), time).stream()
                        .map(answer -> new Answer<>(new PlaceHolding(place, answer.value()), answer.truth())))
                .toList();
    }

    private Contest contest(List<Answer<Attributed<Holding>>> holdings, UncertainDate day) {
        return Contest.among(holdings, day.asDay(), this::principal);
    }

    /** For whom an actor holds a place: an army for its state. */
    private Ref<? extends Actor> principal(Ref<? extends Actor> actor) {
        return dataset.find(actor, Organization.class)
                .flatMap(Organization::state)
                .<Ref<? extends Actor>>map(state -> state)
                .orElse(actor);
    }

    private static List<Answer<Attributed<Holding>>> only(
            Term<TerritorialRelation> relation, List<Answer<Attributed<Holding>>> holdings) {
        return holdings.stream()
                .filter(answer -> answer.value().value().relation().equals(relation))
                .toList();
    }
}
