package org.armistice.index;

import static org.armistice.index.LeftOut.Reason.COUNTED_ALREADY;
import static org.armistice.index.LeftOut.Reason.COUNTS_A_PART;
import static org.armistice.index.LeftOut.Reason.COVERS_MORE;
import static org.armistice.index.LeftOut.Reason.NOT_ASSERTED;
import static org.armistice.index.LeftOut.Reason.OVERLAPS;
import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.EstimateBuilder;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Victims;
import org.junit.jupiter.api.Test;

class EstimateTotalTest {

    private static final Ref<Incident> FORD = Ref.to("ford");
    private static final Ref<Incident> MILL = Ref.to("mill");
    private static final Ref<Conflict> FIRST = Ref.to("first-war");
    private static final Ref<Conflict> SECOND = Ref.to("second-war");

    @Test
    void figuresOfApartIncidentsAddUp() {
        Total total = total(List.of(FORD, MILL), incident(FORD, deaths(2, 3, 5)), incident(MILL, deaths(10, 20, 30)));

        assertFigures(total, 12, 23, 35, 12);
        assertThat(total.isComplete()).isTrue();
        assertThat(total.approximate()).isFalse();
        assertThat(total.leftOut()).isEmpty();
    }

    @Test
    void aBestFigureIsNotInventedWhereOneIsMissing() {
        Attributed<Estimate> range =
                Attributed.of(estimate().low(10).high(30).approximate(true).build());
        Total total = total(List.of(FORD, MILL), incident(FORD, deaths(2, 3, 5)), incident(MILL, range));

        assertFigures(total, 12, null, 35, 12);
        assertThat(total.approximate()).isTrue();
    }

    @Test
    void withAnIncidentWithoutFigureThereIsOnlyALeast() {
        Total total = total(List.of(FORD, MILL), incident(FORD, deaths(2, 3, 5)), incident(MILL));

        assertFigures(total, null, null, null, 2);
        assertThat(total.isComplete()).isFalse();
        assertThat(total.withoutFigure()).isEqualTo(List.of(MILL));
        assertThat(total.summed()).hasSize(1);
    }

    @Test
    void nothingAskedOrNothingRecordedIsNotZero() {
        assertFigures(total(List.of(), incident(FORD, deaths(2, 3, 5))), null, null, null, null);
        assertFigures(total(List.of(FORD), incident(FORD)), null, null, null, null);
    }

    @Test
    void twoSourcesForOneIncidentMakeARangeAndAreNotAdded() {
        Attributed<Estimate> gazette = deaths(2, 3, 5).citing(GAZETTE.cite());
        Attributed<Estimate> almanac = deaths(4, 6, 9).citing(ALMANAC.cite());
        EstimateIndex index = EstimateIndex.of(RiverDispute.with(incident(FORD, gazette, almanac)));

        assertFigures(index.total(Measure.DEATHS, List.of(FORD)), 2, null, 9, 2);
        assertThat(index.totals(Measure.DEATHS, List.of(FORD)))
                .extractingFromEntries(
                        Map.Entry::getKey, entry -> entry.getValue().best())
                .containsExactly(
                        tuple(new Claimant(Perspective.OWN_VOICE, Optional.of(GAZETTE.ref())), OptionalLong.of(3)),
                        tuple(new Claimant(Perspective.OWN_VOICE, Optional.of(ALMANAC.ref())), OptionalLong.of(6)));
    }

    @Test
    void eachClaimantHasATotalOfItsOwn() {
        Attributed<Estimate> norland = deaths(1, 1, 1).accordingTo(NORLAND);
        Attributed<Estimate> velia = deaths(7, 8, 9).accordingTo(VELIA);
        EstimateIndex index =
                EstimateIndex.of(RiverDispute.with(incident(FORD, norland, velia), incident(MILL, velia)));
        Map<Claimant, Total> totals = index.totals(Measure.DEATHS, List.of(FORD, MILL));

        assertFigures(totals.get(claimant(NORLAND.ref())), null, null, null, 1);
        assertFigures(totals.get(claimant(VELIA.ref())), 14, 16, 18, 14);
        assertFigures(index.total(Measure.DEATHS, List.of(FORD, MILL)), 8, null, 18, 8);
    }

    @Test
    void anEstimateForTwoWarsTakesThePlaceOfThoseForOne() {
        Attributed<Estimate> both =
                Attributed.of(estimate().low(20_000).addScope(FIRST, SECOND).build());
        Total total = total(List.of(FIRST, SECOND), conflict(FIRST, both, deaths(5, 6, 7)), conflict(SECOND));

        assertFigures(total, 20_000, null, null, 20_000);
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(COUNTED_ALREADY);
        assertThat(total.withoutFigure()).isEmpty();
    }

    @Test
    void whoCountsTwoWarsApartIsHeardBesideWhoCountsThemTogether() {
        Attributed<Estimate> both = Attributed.of(estimate()
                        .low(30)
                        .best(40)
                        .high(50)
                        .addScope(FIRST, SECOND)
                        .build())
                .accordingTo(NORLAND);
        Conflict first = conflict(FIRST, both, deaths(5, 6, 7).accordingTo(VELIA));
        List<Ref<Conflict>> wars = List.of(FIRST, SECOND);
        Total total = total(wars, first, conflict(SECOND, deaths(1, 2, 3).accordingTo(VELIA)));

        assertFigures(total, 6, null, 50, 6);
        assertThat(total.summed()).hasSize(3);
        assertThat(total.leftOut()).isEmpty();
        assertFigures(total(wars, first, conflict(SECOND)), 30, 40, 50, 30);
        assertFigures(total(wars, first, conflict(SECOND, deaths(1, 2, 3).accordingTo(NORLAND))), 30, 40, 50, 30);
        assertFigures(
                total(
                        wars,
                        first,
                        conflict(
                                SECOND,
                                Attributed.of(estimate().best(2).build()).accordingTo(VELIA))),
                null,
                null,
                null,
                5);
    }

    @Test
    void anEstimateForTwoWarsIsNotSplit() {
        Attributed<Estimate> both =
                Attributed.of(estimate().low(20_000).addScope(FIRST, SECOND).build());
        Total total = total(List.of(SECOND), conflict(FIRST, both), conflict(SECOND));

        assertFigures(total, null, null, null, null);
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(COVERS_MORE);
        assertThat(total.withoutFigure()).isEqualTo(List.of(SECOND));
    }

    @Test
    void estimatesThatCrossEachOtherAreToldAndNotSummed() {
        Ref<Conflict> third = Ref.to("third-war");
        Attributed<Estimate> early = Attributed.of(
                estimate().low(10).best(20).addScope(FIRST, SECOND).build());
        Attributed<Estimate> late = Attributed.of(
                estimate().low(30).best(40).addScope(SECOND, third).build());
        Total total =
                total(List.of(FIRST, SECOND, third), conflict(FIRST, early), conflict(SECOND, late), conflict(third));

        assertFigures(total, null, null, null, 30);
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(OVERLAPS, OVERLAPS);
        assertThat(total.overlapping()).isEqualTo(List.of(FIRST, SECOND, third));
    }

    @Test
    void anIncidentOfAWarIsCountedInTheWar() {
        Incident ford =
                incident(FORD, deaths(2, 3, 5)).toBuilder().addConflicts(FIRST).build();
        Total total = total(List.of(FORD, FIRST), ford, conflict(FIRST, deaths(50, 60, 70)));

        assertFigures(total, 50, 60, 70, 50);
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(COUNTED_ALREADY);
        assertFigures(total(List.of(FORD, FIRST), ford, conflict(FIRST)), null, null, null, 2);
    }

    @Test
    void aSpellOfAWarIsCountedInTheWarEvenOverSeveralSteps() {
        Conflict spell = conflict(SECOND, deaths(4, 4, 4)).toBuilder()
                .addLinks(Attributed.of(Link.of(LinkType.PART_OF, Ref.to("phase"))))
                .build();
        Conflict phase = Conflict.builder()
                .id("phase")
                .addLinks(Attributed.of(Link.of(LinkType.PART_OF, FIRST)))
                .build();

        assertFigures(total(List.of(SECOND, FIRST), spell, phase, conflict(FIRST, deaths(9, 9, 9))), 9, 9, 9, 9);
    }

    @Test
    void warsThatShareAnIncidentAreNotAdded() {
        Incident ford = incident(FORD, deaths(2, 3, 5)).toBuilder()
                .addConflicts(FIRST, SECOND)
                .build();
        Total total = total(
                List.of(FIRST, SECOND),
                ford,
                conflict(FIRST, deaths(10, 11, 12)),
                conflict(SECOND, deaths(20, 21, 22)));

        assertFigures(total, null, null, null, 20);
        assertThat(total.overlapping()).isEqualTo(List.of(FIRST, SECOND));
    }

    @Test
    void estimatesThatCrossInWhatWasNotAskedForOverlapToo() {
        Ref<Conflict> third = Ref.to("third-war");
        Incident ford = incident(FORD).toBuilder().addConflicts(third).build();
        Attributed<Estimate> early =
                Attributed.of(estimate().best(20).addScope(FIRST, FORD).build());
        Attributed<Estimate> late =
                Attributed.of(estimate().best(40).addScope(SECOND, FORD).build());
        Total total = total(
                List.of(FIRST, SECOND, third), ford, conflict(FIRST, early), conflict(SECOND, late), conflict(third));

        assertThat(total.summed()).isEmpty();
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(OVERLAPS, OVERLAPS);
        assertThat(total.overlapping()).isEqualTo(List.of(FIRST, SECOND));
        assertThat(total.withoutFigure()).isEqualTo(List.of(third));
    }

    @Test
    void sidesAreNotTheWhole() {
        Incident ford = Incident.builder()
                .id("ford")
                .addSides(ConflictSide.of(NORLAND), ConflictSide.of(VELIA))
                .addTolls(
                        Attributed.of(
                                estimate().low(3).best(4).among(NORLAND.ref()).build()),
                        Attributed.of(
                                estimate().low(5).best(6).among(VELIA.ref()).build()))
                .build();
        Total total = total(List.of(FORD), ford);

        assertFigures(total, null, null, null, 8);
        assertThat(total.withoutFigure()).isEqualTo(List.of(FORD));
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(COUNTS_A_PART, COUNTS_A_PART);
    }

    @Test
    void aSplitTellsTheSidesWithoutAFigure() {
        Attributed<Estimate> norland =
                Attributed.of(estimate().low(7).among(NORLAND.ref()).build());
        Attributed<Estimate> civilians =
                Attributed.of(estimate().low(1).victims(Victims.CIVILIANS).build());
        Incident ford = Incident.builder()
                .id("ford")
                .addSides(ConflictSide.of(NORLAND), ConflictSide.of(VELIA))
                .addTolls(deaths(2, 3, 5), norland, civilians)
                .build();
        Split split = EstimateIndex.of(RiverDispute.with(ford))
                .splits(FORD, Measure.DEATHS)
                .get(new Claimant(Perspective.OWN_VOICE, Optional.empty()));

        assertThat(split.whole()).extracting(ScopedEstimate::estimate).containsExactly(deaths(2, 3, 5));
        assertThat(split.parts()).extracting(ScopedEstimate::estimate).containsExactly(norland, civilians);
        assertThat(split.unrecordedSides()).containsExactly(ConflictSide.of(VELIA));
        assertThat(split.partsAtLeast()).hasValue(7);
        assertThat(split.exceedsWhole()).isTrue();
    }

    @Test
    void aTollOfAYearIsNotThatOfTheWar() {
        Conflict war = conflict(FIRST, deaths(4, 5, 6).during(period("2016-01-01/2016-12-31"))).toBuilder()
                .period(period("2014-03-01/2018-05-01"))
                .build();

        assertFigures(total(List.of(FIRST), war), null, null, null, 4);
        assertFigures(
                total(
                        List.of(FIRST),
                        war.toBuilder().period(period("2016-02/2016-05")).build()),
                4,
                5,
                6,
                4);
    }

    @Test
    void whatIsDeniedIsNotSummed() {
        Total total = total(List.of(FORD), incident(FORD, deaths(2, 3, 5).with(Certainty.CERTAINLY_NOT)));

        assertFigures(total, null, null, null, null);
        assertThat(total.leftOut()).extracting(LeftOut::why).containsExactly(NOT_ASSERTED);
    }

    @Test
    void aSumThatCannotBeHeldIsNotGiven() {
        Total total = total(
                List.of(FORD, MILL),
                incident(FORD, deaths(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE)),
                incident(MILL, deaths(0, 1, 2)));

        assertFigures(total, Long.MAX_VALUE, null, null, Long.MAX_VALUE);
        assertFigures(
                total(
                        List.of(FORD, MILL),
                        incident(FORD, deaths(Long.MAX_VALUE, 1, Long.MAX_VALUE)),
                        incident(MILL, deaths(5, 5, 5))),
                null,
                6,
                null,
                Long.MAX_VALUE);
    }

    private static void assertFigures(Total total, Object low, Object best, Object high, Object atLeast) {
        assertThat(total.low()).as("low").isEqualTo(figure(low));
        assertThat(total.best()).as("best").isEqualTo(figure(best));
        assertThat(total.high()).as("high").isEqualTo(figure(high));
        assertThat(total.atLeast()).as("at least").isEqualTo(figure(atLeast));
    }

    private static OptionalLong figure(Object figure) {
        return figure == null ? OptionalLong.empty() : OptionalLong.of(((Number) figure).longValue());
    }

    private static Total total(List<? extends Ref<? extends Entry>> asked, Entry... entries) {
        return EstimateIndex.of(RiverDispute.with(entries)).total(Measure.DEATHS, asked);
    }

    private static Claimant claimant(Ref<? extends Actor> actor) {
        return new Claimant(Perspective.of(actor), Optional.empty());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Incident incident(Ref<Incident> ref, Attributed<Estimate>... tolls) {
        return Incident.builder().id(ref.id()).addTolls(tolls).build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Conflict conflict(Ref<Conflict> ref, Attributed<Estimate>... tolls) {
        return Conflict.builder().id(ref.id()).addTolls(tolls).build();
    }

    private static EstimateBuilder estimate() {
        return Estimate.builder().measure(Measure.DEATHS);
    }

    private static Attributed<Estimate> deaths(long low, long best, long high) {
        return Attributed.of(estimate().low(low).best(best).high(high).build());
    }
}
