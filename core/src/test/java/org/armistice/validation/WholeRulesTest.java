package org.armistice.validation;

import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Incident;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.Victims;
import org.junit.jupiter.api.Test;

class WholeRulesTest {

    private static final Checkpoint GUARDED = GATE.toBuilder()
            .corridors(List.of())
            .addOperators(Attributed.of(TARSK))
            .build();

    @Test
    void whoRunsACheckpointShouldHaveHeldTheGround() {
        assertThat(Found.in(GUARDED))
                .containsExactly("NOTE Checkpoint.OperatorWithoutGround at gate /operators/1/value: Is run by tarsk, of"
                        + " which nobody says that it held delta."
                        + " Record who says that it held the place, or correct the operator.");
        assertThat(Found.perhapsIn(GUARDED, held(TerritorialRelation.ADMINISTERS)))
                .as("according to somebody, sometime")
                .isEmpty();
        assertThat(Found.in(GUARDED, held(TerritorialRelation.CLAIMS))).hasSize(1);
        assertThat(Found.in(GUARDED.toBuilder().addWithin(Ref.to("nowhere")).build()))
                .as("beside a place that is not in the dataset")
                .containsExactly(
                        "ERROR Reference.Dangling at gate /within/1: Refers to nowhere, which is not in the dataset."
                                + " Add a territory of that id, or correct the reference.",
                        "NOTE Checkpoint.OperatorWithoutGround at gate /operators/1/value: Is run by tarsk, of"
                                + " which nobody says that it held delta."
                                + " Record who says that it held the place, or correct the operator.");
    }

    @Test
    void whereItIsNotRecordedWhoHeldTheGroundNobodyCanTell() {
        assertThat(Found.perhapsIn(
                        GUARDED.toBuilder().addCorridors(BRIDGE.ref()).build()))
                .isEmpty();
        assertThat(Found.perhapsIn(
                        GUARDED,
                        DELTA.toBuilder()
                                .holdingsCompleteness(Completeness.PARTIAL)
                                .build()))
                .isEmpty();
        assertThat(Found.in(
                        GUARDED,
                        DELTA.toBuilder()
                                .holdingsCompleteness(Completeness.EXHAUSTIVE)
                                .build()))
                .hasSize(1);
    }

    @Test
    void aRelationOfWhichNothingIsKnownMayBeAHoldOnTheGround() {
        Attributed<Holding> unheardOf =
                Attributed.of(Holding.of(TerritorialRelation.VOCABULARY.term("acme:garrisons"), TARSK.ref()));

        assertThat(Found.perhapsIn(
                        GUARDED, DELTA.toBuilder().addHoldings(unheardOf).build()))
                .isEmpty();
        assertThat(Found.in(
                        GUARDED,
                        DELTA.toBuilder()
                                .addHoldings(unheardOf.with(Certainty.CERTAINLY_NOT))
                                .build()))
                .containsExactly("NOTE Checkpoint.OperatorWithoutGround at gate /operators/1/value: Is run by tarsk, of"
                        + " which nobody says that it held delta."
                        + " Record who says that it held the place, or correct the operator.");
    }

    @Test
    void whoHoldsTheWholeOrIsAnOrganOfWhoDoesMayRunIt() {
        Territory valley = Territory.builder()
                .id("valley")
                .name("The valley")
                .addHoldings(Attributed.of(Holding.of(TerritorialRelation.CONTROLS, TARSK.ref()))
                        .accordingTo(VELIA))
                .addCitations(GAZETTE.cite())
                .build();
        Organization guard = Organization.builder()
                .id("guard")
                .name("The guard")
                .state(NORLAND.ref())
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.perhapsIn(
                        valley, DELTA.toBuilder().addWithin(valley.ref()).build(), GUARDED))
                .isEmpty();
        assertThat(Found.perhapsIn(
                        guard,
                        GUARDED.toBuilder()
                                .operators(List.of(Attributed.of(guard)))
                                .build()))
                .isEmpty();
    }

    @Test
    void oneSortOfVictimsShouldNotBeMoreThanAll() {
        assertThat(Found.in(shelling(toll(1, 9), civilians(10, 12))))
                .containsExactly(
                        "WARNING Estimate.VictimsExceedWhole at shelling /tolls/1/low: Gives at least 10 (deaths,"
                                + " civilians), but at most 9 of all."
                                + " Compare the figures with the source, or attribute each to the one who gives it.");
        assertThat(Found.perhapsIn(shelling(toll(1, 10), civilians(10, 12)))).isEmpty();
        assertThat(Found.perhapsIn(shelling(toll(1, 9), civilians(10, 12).accordingTo(VELIA))))
                .as("who sees it otherwise")
                .isEmpty();
        assertThat(Found.perhapsIn(shelling(
                        toll(1, 9).citing(ALMANAC.cite()), civilians(10, 12).citing(GAZETTE.cite()))))
                .as("another source")
                .isEmpty();
        assertThat(Found.perhapsIn(shelling(
                        toll(1, 9).citing(ALMANAC.cite()),
                        civilians(10, 12).citing(GAZETTE.cite()).citing(ALMANAC.cite()))))
                .as("one of two sources")
                .hasSize(1);
    }

    @Test
    void theIncidentsOfAConflictShouldNotComeToMoreThanTheWhole() {
        Incident one = part("one");
        Incident two = part("two");

        assertThat(Found.in(war(toll(1, 9)), one, two))
                .containsExactly("WARNING Estimate.PartsExceedWhole at war /tolls: Gives at most 9 (deaths), but its"
                        + " incidents come to at least 10 by the same claimant (own voice)."
                        + " Compare the figures with the source, or name the conflict of each incident.");
        assertThat(Found.perhapsIn(war(toll(1, 10)), one, two)).isEmpty();
        assertThat(Found.perhapsIn(war(toll(1, 9).accordingTo(VELIA)), one, two))
                .as("another claimant")
                .isEmpty();
        assertThat(Found.perhapsIn(war(toll(1, 9).during(period("2004"))), one, two))
                .as("for some time only")
                .isEmpty();
        for (List<Entry> reserved : List.<List<Entry>>of(
                List.of(war(toll(1, 9).with(Certainty.POSSIBLE)), one, two),
                List.of(
                        war(toll(1, 9)),
                        one,
                        two.toBuilder()
                                .tolls(List.of(two.tolls().get(0).with(Certainty.PROBABLE)))
                                .build()))) {
            assertThat(Found.in(reserved.toArray(Entry[]::new))).isEmpty();
            assertThat(Found.perhapsIn(reserved.toArray(Entry[]::new)))
                    .as("with reserve")
                    .containsExactly("NOTE Estimate.PartsExceedWhole at war /tolls: Perhaps: Gives at most 9 (deaths),"
                            + " but its incidents come to at least 10 by the same claimant (own voice)."
                            + " Compare the figures with the source, or name the conflict of each incident.");
        }
    }

    private static Territory held(TerritorialRelation relation) {
        return DELTA.toBuilder()
                .addHoldings(Attributed.of(Holding.of(relation, TARSK.ref()))
                        .accordingTo(VELIA)
                        .during(period("1990")))
                .build();
    }

    private static Conflict war(Attributed<Estimate> toll) {
        return Conflict.builder()
                .id("war")
                .name("The war")
                .addTolls(toll)
                .addCitations(GAZETTE.cite())
                .build();
    }

    private static Incident part(String id) {
        return shelling(toll(5, 8)).toBuilder()
                .id(id)
                .addConflicts(Ref.to("war"))
                .build();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Incident shelling(Attributed<Estimate>... tolls) {
        return Incident.builder()
                .id("shelling")
                .name("The shelling")
                .tolls(List.of(tolls))
                .addCitations(GAZETTE.cite())
                .build();
    }

    private static Attributed<Estimate> toll(long low, long high) {
        return Attributed.of(
                Estimate.builder().measure(Measure.DEATHS).low(low).high(high).build());
    }

    private static Attributed<Estimate> civilians(long low, long high) {
        return Attributed.of(Estimate.builder()
                .measure(Measure.DEATHS)
                .victims(Victims.CIVILIANS)
                .low(low)
                .high(high)
                .build());
    }
}
