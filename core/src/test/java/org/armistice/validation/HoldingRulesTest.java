package org.armistice.validation;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Estimate;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HoldingRulesTest {

    private static final String HINT =
            " End the first holding, record both as `jointly`, or attribute each to the one who asserts it.";

    @Test
    void onePerspectiveMustNotSeeTwoControllersAtOnce() {
        assertThat(Found.in(island(
                        holding(CONTROLS, NORLAND, "2001-01-01/2005-12-31"),
                        holding(CONTROLS, VELIA, "2005-12-30/.."))))
                .containsExactly("ERROR Territory.TwoControllers at island /holdings/1: Is controlled by both norland"
                        + " (2001-01-01/2005-12-31) and velia (2005-12-30/..) from the same perspective (own voice)."
                        + HINT);
        assertThat(Found.in(BRIDGE.toBuilder()
                        .addHoldings(
                                holding(CONTROLS, NORLAND, "2001/..").accordingTo(TARSK),
                                holding(CONTROLS, VELIA, "2002/..").accordingTo(TARSK))
                        .build()))
                .containsExactly("ERROR Corridor.TwoControllers at bridge /holdings/1: Is controlled by both norland"
                        + " (2001/..) and velia (2002/..) from the same perspective (tarsk)." + HINT);
    }

    @Test
    void oneControllerMayFollowAnother() {
        assertThat(Found.perhapsIn(island(
                        holding(CONTROLS, NORLAND, "2001-01-01/2005-12-31"),
                        holding(CONTROLS, VELIA, "2006-01-01/.."))))
                .isEmpty();
        assertThat(Found.perhapsIn(island(
                        holding(CONTROLS, NORLAND, "2001-01-01/2005-12-31"),
                        holding(CONTROLS, VELIA, "2005-12-31/.."))))
                .as("handed over during the day")
                .isEmpty();
        assertThat(Found.in(island(holding(CONTROLS, NORLAND, "2005-12-31"), holding(CONTROLS, VELIA, "2005-12-31"))))
                .as("on one and the same day")
                .hasSize(1);
    }

    /** The first began later at the latest, and may have begun earlier. */
    @Test
    void twoThatMayHaveBegunInEitherOrderAreReportedOnce() {
        assertThat(Found.perhapsIn(island(
                        holding(CONTROLS, NORLAND, "2001-01/2005-12-31"),
                        holding(CONTROLS, VELIA, "2001-01-15/2005-12-31"))))
                .containsExactly("ERROR Territory.TwoControllers at island /holdings/1: Is controlled by both norland"
                        + " (2001-01/2005-12-31) and velia (2001-01-15/2005-12-31) from the same perspective"
                        + " (own voice)." + HINT);
    }

    @Test
    void twoPerspectivesMayDiffer() {
        assertThat(Found.perhapsIn(island(
                        holding(CONTROLS, NORLAND, "2001-01-01/..").accordingTo(VELIA),
                        holding(CONTROLS, VELIA, "2001-01-01/..").accordingTo(NORLAND))))
                .isEmpty();
    }

    @Test
    void twoSourcesThatDisagreeContestThePlace() {
        Citation gazette = Citation.of(Ref.to("gazette"));
        Citation courier = Citation.of(Ref.to("courier"));
        Attributed<Holding> norland = holding(CONTROLS, NORLAND, "2001-01-01/..");
        Attributed<Holding> velia = holding(CONTROLS, VELIA, "2001-01-01/..");
        assertThat(Found.perhapsIn(island(norland.citing(gazette), velia.citing(courier))).stream()
                        .filter(finding -> finding.contains("TwoControllers")))
                .isEmpty();
        assertThat(Found.in(island(
                                norland.citing(gazette), velia.citing(courier).citing(gazette)))
                        .stream()
                        .filter(finding -> finding.contains("TwoControllers")))
                .hasSize(1);
    }

    @Test
    void aStateAndItsNavyDoNotExcludeEachOther() {
        Organization navy = Organization.builder()
                .id("navy")
                .name("Navy")
                .state(NORLAND.ref())
                .build();
        Territory strait = island(
                holding(CONTROLS, NORLAND, "2001-01-01/.."),
                Attributed.of(Holding.of(CONTROLS, navy)).during(period("2001-01-01/..")));
        assertThat(Found.in(strait, navy)).noneMatch(finding -> finding.contains("TwoControllers"));
    }

    @Test
    void twoOrgansOfOneStateDoNotExcludeEachOther() {
        Organization navy = Organization.builder()
                .id("navy")
                .name("Navy")
                .state(NORLAND.ref())
                .build();
        Organization army = navy.toBuilder().id("army").build();
        Territory strait = island(
                Attributed.of(Holding.of(CONTROLS, army)).during(period("2001-01-01/..")),
                Attributed.of(Holding.of(CONTROLS, navy)).during(period("2001-01-01/..")));
        assertThat(Found.in(strait, navy, army)).noneMatch(finding -> finding.contains("TwoControllers"));
    }

    /** One finding or more exactly where two of all pairs exclude each other. */
    @Property(tries = 500)
    void whoeverExcludesAnotherIsFound(@ForAll long seed) {
        Random random = new Random(seed);
        List<Attributed<Holding>> holdings = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            Actor holder = List.of(NORLAND, VELIA, TARSK).get(random.nextInt(3));
            int first = 1 + random.nextInt(9);
            Attributed<Holding> holding = holding(
                    CONTROLS, holder, "2001-01-0%d/2001-01-0%d".formatted(first, first + random.nextInt(10 - first)));
            int source = random.nextInt(3);
            holdings.add(source == 0 ? holding : holding.citing(Citation.of(Ref.to("source" + source))));
        }
        TerritoryBuilder island = island();
        holdings.forEach(island::addHoldings);

        assertThat(Found.in(island.build()).stream().anyMatch(line -> line.contains("TwoControllers")))
                .isEqualTo(holdings.stream().anyMatch(one -> holdings.stream().anyMatch(other -> clash(one, other))));
    }

    private static boolean clash(Attributed<Holding> one, Attributed<Holding> other) {
        UncertainPeriod first = one.period().orElseThrow();
        UncertainPeriod second = other.period().orElseThrow();
        boolean isHandover = !first.equals(second)
                && (first.end().equals(second.start()) || second.end().equals(first.start()));
        boolean isOneVoice = one.citations().isEmpty()
                || other.citations().isEmpty()
                || one.citations().equals(other.citations());
        return !one.value().holder().equals(other.value().holder())
                && isOneVoice
                && !isHandover
                && first.overlaps(second) == Truth.TRUE;
    }

    @Test
    @Timeout(30)
    void thousandsOfHoldingsOfOnePlaceAreJudgedQuickly() {
        TerritoryBuilder island = island();
        for (int i = 0; i < 40_000; i++) {
            island.addHoldings(holding(CONTROLS, i % 2 == 0 ? NORLAND : VELIA, "Y%1$d/Y%1$d".formatted(10_000 + i)));
        }
        for (int i = 0; i < 40_000; i++) {
            island.addHoldings(Attributed.of(Holding.of(CONTROLS, (i % 2 == 0 ? NORLAND : VELIA).ref()))
                    .accordingTo(TARSK));
        }
        assertThat(Found.in(island.build())).isEmpty();
    }

    @Test
    void occupationExcludesOccupationAndNotTheRuleOfAProxy() {
        Attributed<Holding> occupied = holding(TerritorialRelation.OCCUPIES, NORLAND, "2001-01-01/..");
        assertThat(Found.in(island(occupied, holding(TerritorialRelation.OCCUPIES, VELIA, "2001-01-01/.."))))
                .containsExactly(
                        "ERROR Territory.TwoControllers at island /holdings/1: Is controlled by both norland"
                                + " (2001-01-01/..) and velia (2001-01-01/..) from the same perspective (own voice)."
                                + " End the first holding, record both as `jointly`, or attribute each to the one who asserts it.");
        assertThat(Found.in(island(occupied, holding(CONTROLS, VELIA, "2001-01-01/.."))))
                .isEmpty();
    }

    @Test
    void claimsJointHoldingsAndGuessesDoNotExclude() {
        Attributed<Holding> norland = holding(CONTROLS, NORLAND, "2001-01-01/..");
        Attributed<Holding> jointly = Attributed.of(Holding.builder()
                        .relation(CONTROLS)
                        .holder(VELIA.ref())
                        .jointly(true)
                        .build())
                .during(period("2001-01-01/.."));

        assertThat(Found.perhapsIn(island(norland, holding(CLAIMS, VELIA, "2001-01-01/.."))))
                .isEmpty();
        assertThat(Found.perhapsIn(island(norland, jointly))).isEmpty();
        assertThat(Found.perhapsIn(island(norland, holding(CONTROLS, NORLAND, "2001-01-01/.."))))
                .isEmpty();
        assertThat(Found.perhapsIn(island(
                        norland, holding(CONTROLS, VELIA, "2001-01-01/..").with(Certainty.POSSIBLE))))
                .isEmpty();
    }

    @Test
    void controllersWithoutPeriodMayMeet() {
        Territory island =
                island(holding(CONTROLS, NORLAND, "2001-01-01/.."), Attributed.of(Holding.of(CONTROLS, VELIA.ref())));

        assertThat(Found.in(island)).isEmpty();
        assertThat(Found.perhapsIn(island))
                .containsExactly(
                        "NOTE Territory.TwoControllers at island /holdings/1: Perhaps: Is controlled by both norland"
                                + " (2001-01-01/..) and velia (no period) from the same perspective (own voice)."
                                + HINT);
    }

    @Test
    void aStateMustNotHoldAfterItEnded() {
        assertThat(Found.in(island(holding(CLAIMS, TARSK, "2011-01-01/.."))))
                .containsExactly("ERROR Actor.OutsideExistence at island /holdings/0/holder: Names tarsk as a holder"
                        + " (2011-01-01/..), but that state existed in another time (1900/2010-12-31)."
                        + " Name the state that existed then, or correct the date or the state's `existence`.");
        assertThat(Found.in(island(holding(CLAIMS, TARSK, "2010-12-31/..")))).isEmpty();
        assertThat(Found.in(island(holding(CLAIMS, TARSK, "2011-01-01/..").with(Certainty.CERTAINLY_NOT))))
                .isEmpty();
    }

    @Test
    void aStateMustNotOperateAfterItEnded() {
        assertThat(Found.in(GATE.toBuilder()
                        .addOperators(Attributed.of(TARSK).during(period("2011/..")))
                        .build()))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at gate /operators/1/value: Names tarsk as an operator (2011/..),"
                                + " but that state existed in another time (1900/2010-12-31)."
                                + " Name the state that existed then, or correct the date or the state's `existence`.");
        assertThat(Found.in(GATE.toBuilder().addOperators(Attributed.of(TARSK)).build()))
                .isEmpty();
    }

    @Test
    void theLowFigureMustNotBeAboveTheHighOne() {
        assertThat(Found.in(inhabited(Estimate.builder()
                        .measure(Measure.VOCABULARY.known().get(0))
                        .low(5)
                        .best(9)
                        .high(4)
                        .build())))
                .containsExactly(
                        "ERROR Estimate.LowAboveHigh at island /populations/0/low: Estimates at least 5 and at most 4."
                                + " Swap the figures if they were mixed up, or leave out the one that the source does not give.");
        assertThat(Found.in(inhabited(Estimate.builder()
                        .measure(Measure.VOCABULARY.known().get(0))
                        .low(4)
                        .high(4)
                        .build())))
                .isEmpty();
    }

    @Test
    void theBestFigureShouldLieInItsRange() {
        Term<Measure> measure = Measure.VOCABULARY.known().get(0);

        assertThat(Found.in(inhabited(
                        Estimate.builder().measure(measure).low(5).best(4).build())))
                .containsExactly("WARNING Estimate.BestOutsideRange at island /populations/0/best:"
                        + " Holds 4 most likely, below the low figure of 5."
                        + " Compare the figures with the source; keep them if it gives them so.");
        assertThat(Found.in(inhabited(
                        Estimate.of(measure, 3),
                        Estimate.builder().measure(measure).best(9).high(8).build())))
                .containsExactly("WARNING Estimate.BestOutsideRange at island /populations/1/best:"
                        + " Holds 9 most likely, above the high figure of 8."
                        + " Compare the figures with the source; keep them if it gives them so.");
        assertThat(Found.in(inhabited(Estimate.builder()
                        .measure(measure)
                        .low(4)
                        .best(4)
                        .high(4)
                        .build())))
                .isEmpty();
    }

    private static Attributed<Holding> holding(TerritorialRelation relation, Actor holder, String period) {
        return Attributed.of(Holding.of(relation, holder.ref())).during(period(period));
    }

    @SafeVarargs
    private static Territory island(Attributed<Holding>... holdings) {
        TerritoryBuilder island = island();
        for (Attributed<Holding> holding : holdings) {
            island.addHoldings(holding);
        }
        return island.build();
    }

    private static Territory inhabited(Estimate... estimates) {
        TerritoryBuilder island = island();
        for (Estimate estimate : estimates) {
            island.addPopulations(Attributed.of(estimate));
        }
        return island.build();
    }

    private static TerritoryBuilder island() {
        return Territory.builder().id("island").name("The island").addCitations(GAZETTE.cite());
    }
}
