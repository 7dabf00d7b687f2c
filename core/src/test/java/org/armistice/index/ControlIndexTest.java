package org.armistice.index;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.TerritorialRelation.ADMINISTERS;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.OCCUPIES;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.Viewpoint;
import org.junit.jupiter.api.Test;

class ControlIndexTest {

    private static final Ref<Territory> ISLAND = Ref.to("island");

    private static final UncertainDate DAY = date("2002-02-02");

    private final ControlIndex index = ControlIndex.of(RiverDispute.with());

    @Test
    void assertionsStandSideBySideInTheDatasetsOrder() {
        assertThat(index.holdings(DELTA.ref(), DAY))
                .containsExactly(
                        new Answer<>(DELTA.holdings().get(0), TRUE),
                        new Answer<>(DELTA.holdings().get(1), TRUE),
                        new Answer<>(DELTA.holdings().get(2), UNKNOWN));
    }

    @Test
    void whatIsNotAssertedForTheDayIsLeftOut() {
        assertThat(index.holdings(DELTA.ref(), CONTROLS, date("2005-10-01")))
                .containsExactly(new Answer<>(DELTA.holdings().get(2), UNKNOWN));
        assertThat(index.holdings(DELTA.ref(), RECOGNISED_AS_PART_OF, date("1972-04-30")))
                .isEmpty();
    }

    @Test
    void firstAndLastDayAreIncluded() {
        assertThat(truths(index.holdings(DELTA.ref(), RECOGNISED_AS_PART_OF, date("1972-05-01"))))
                .containsExactly(TRUE);
        assertThat(truths(index.holdings(DELTA.ref(), CONTROLS, date("2005-09-30"))))
                .containsExactly(TRUE, UNKNOWN);
    }

    @Test
    void aVagueBoundLeavesTheAnswerOpen() {
        assertThat(truths(index.holdings(DELTA.ref(), CONTROLS, date("2001-03-15"))))
                .containsExactly(UNKNOWN, UNKNOWN);
        assertThat(truths(index.holdings(DELTA.ref(), CONTROLS, date("2003?"))))
                .containsExactly(POSSIBLY_TRUE, UNKNOWN);
    }

    @Test
    void perspectivesComeInTheOrderOfTheirFirstAssertions() {
        var perspectives = index.perspectives(DELTA.ref(), DAY);

        assertThat(perspectives.keySet())
                .containsExactly(
                        Perspective.of(Viewpoint.INTERNATIONAL),
                        Perspective.of(VELIA.ref()),
                        Perspective.of(NORLAND.ref()));
        assertThat(perspectives.get(Perspective.of(NORLAND.ref())))
                .containsExactly(new Answer<>(DELTA.holdings().get(2), UNKNOWN));
        assertThatThrownBy(perspectives::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isContestedWhereTwoAreAssertedToHoldItAlone() {
        Contest contest = contest(island(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                        .accordingTo(VELIA)
                        .during(period("2001-01-01/2003-12-31")),
                Attributed.of(Holding.of(CONTROLS, VELIA.ref()))
                        .accordingTo(NORLAND)
                        .during(period("2002-01-01/.."))));

        assertThat(contest.contested()).isEqualTo(TRUE);
        assertThat(contest.holders())
                .containsExactly(new Answer<>(NORLAND.ref(), TRUE), new Answer<>(VELIA.ref(), TRUE));
    }

    @Test
    void isAsSurelyContestedAsTheAssertionsMeet() {
        assertThat(index.contest(DELTA.ref(), CONTROLS, DAY).contested()).isEqualTo(UNKNOWN);
        assertThat(contest(island(
                                Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                                        .during(period("2001?/..")),
                                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2001/.."))))
                        .contested())
                .isEqualTo(POSSIBLY_TRUE);
    }

    @Test
    void isNotContestedWhereAllSpeakOfTheSameHolder() {
        Contest contest = contest(island(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))
                        .accordingTo(VELIA)
                        .during(period("2001/..")),
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).accordingTo(NORLAND)));

        assertThat(contest.contested()).isEqualTo(FALSE);
        assertThat(contest.holders()).containsExactly(new Answer<>(NORLAND.ref(), TRUE));
    }

    @Test
    void jointHoldersDoNotContestItAmongThemselvesButAgainstAThird() {
        Attributed<Holding> one = jointly(NORLAND);
        Attributed<Holding> other = jointly(VELIA);

        assertThat(contest(island(one, other)).contested()).isEqualTo(FALSE);
        assertThat(contest(island(
                                one,
                                other,
                                Attributed.of(Holding.of(CONTROLS, TARSK.ref())).during(period("2001/.."))))
                        .contested())
                .isEqualTo(TRUE);
    }

    @Test
    void whatIsDeniedIsNotAsserted() {
        Attributed<Holding> asserted =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/.."));
        Attributed<Holding> denied = Attributed.of(Holding.of(CONTROLS, VELIA.ref()))
                .during(period("2001/.."))
                .with(Certainty.CERTAINLY_NOT);

        assertThat(contest(island(asserted, denied)))
                .isEqualTo(new Contest(
                        FALSE,
                        List.of(new Contender(NORLAND.ref(), List.of(new Answer<>(asserted, TRUE)))),
                        List.of(new Answer<>(denied, TRUE))));
    }

    @Test
    void whatIsNotRecordedIsNeitherContestedNorUncontested() {
        for (Contest contest : List.of(
                index.contest(DELTA.ref(), CLAIMS, DAY),
                index.contest(DELTA.ref(), RECOGNISED_AS_PART_OF, date("1960")),
                index.contest(BRIDGE.ref(), CONTROLS, DAY),
                index.contest(Ref.to("nowhere"), CONTROLS, DAY))) {
            assertThat(contest.isRecorded()).isFalse();
            assertThat(contest.contested()).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void corridorsCanBeHeldAndCheckpointsCannot() {
        Attributed<Holding> holding =
                Attributed.of(Holding.of(CONTROLS, TARSK.ref())).during(period("2001/.."));
        Corridor held = BRIDGE.toBuilder().addHoldings(holding).build();

        assertThat(ControlIndex.of(RiverDispute.with(held)).holdings(held.ref(), DAY))
                .containsExactly(new Answer<>(holding, TRUE));
        assertThat(index.holdings(GATE.ref(), DAY)).isEmpty();
    }

    @Test
    void oneMayControlWhatAnotherClaims() {
        Contest contest = overall(island(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/..")),
                Attributed.of(Holding.of(CLAIMS, VELIA.ref()))
                        .accordingTo(VELIA)
                        .during(period("2001/.."))));

        assertThat(contest.contested()).isEqualTo(TRUE);
        assertThat(contest.inEnglish()).isEqualTo("contested between norland (controls) and velia (claims)");
        assertThat(contest.inEnglish(actor -> actor.id().toUpperCase(Locale.ROOT)))
                .isEqualTo("contested between NORLAND (controls) and VELIA (claims)");
    }

    @Test
    void whatOneHoldsInEveryWayIsNotContested() {
        Contest contest = overall(island(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/..")),
                Attributed.of(Holding.of(CLAIMS, NORLAND.ref())).during(period("2001/..")),
                Attributed.of(Holding.of(RECOGNISED_AS_PART_OF, NORLAND.ref()))
                        .accordingTo(VELIA)
                        .during(period("2001?/.."))));

        assertThat(contest.inEnglish())
                .isEqualTo("uncontested: norland (controls; claims; recognised if the dates are right)");
        assertThat(contest.contenders()).hasSize(1);
        assertThat(contest.contenders().get(0).relations())
                .containsExactly(
                        new Answer<>(CONTROLS, TRUE),
                        new Answer<>(CLAIMS, TRUE),
                        new Answer<>(RECOGNISED_AS_PART_OF, POSSIBLY_TRUE));
    }

    @Test
    void oneMayAdministerWhereAnotherHasThePower() {
        Attributed<Holding> control =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/.."));
        Attributed<Holding> administration =
                Attributed.of(Holding.of(ADMINISTERS, VELIA.ref())).during(period("2001/.."));
        Attributed<Holding> claim =
                Attributed.of(Holding.of(CLAIMS, VELIA.ref())).during(period("2001/.."));

        assertThat(overall(island(control, administration)).inEnglish())
                .isEqualTo("uncontested: norland (controls) and velia (administers)");
        assertThat(overall(island(control, administration, claim)).contested()).isEqualTo(TRUE);
    }

    @Test
    void aStateAndItsArmyHoldAPlaceForEachOther() {
        Organization army = Organization.builder()
                .id("army-of-norland")
                .state(NORLAND.ref())
                .build();
        Territory island = Territory.builder()
                .id("island")
                .addHoldings(
                        Attributed.of(Holding.of(OCCUPIES, army.ref())).during(period("2001/..")),
                        Attributed.of(Holding.of(CLAIMS, NORLAND.ref())).during(period("2001/..")))
                .build();

        assertThat(ControlIndex.of(RiverDispute.with(army, island))
                        .contest(island.ref(), DAY)
                        .inEnglish())
                .isEqualTo("uncontested: army-of-norland (occupies) and norland (claims)");
    }

    @Test
    void onTheDayOfAHandoverTwoHoldThePlaceInTurn() {
        Attributed<Holding> before =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001-01-01/2002-02-02"));
        Attributed<Holding> after =
                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2002-02-02/.."));
        Attributed<Holding> longer =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001-01-01/2002-02-03"));

        assertThat(overall(island(before, after)).contested()).isEqualTo(FALSE);
        assertThat(overall(island(longer, after)).contested()).isEqualTo(TRUE);
    }

    @Test
    void whereAHandoverMayBeTheReasonItIsNotCertainThatTwoContestThePlace() {
        Attributed<Holding> before =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001-01-01/2002-02-28"));
        Attributed<Holding> after =
                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2002-02/.."));
        ControlIndex index = island(before, after);

        assertThat(index.contest(ISLAND, date("2002-02-27")).contested()).isEqualTo(UNKNOWN);
        assertThat(index.contest(ISLAND, date("2002-02-28")).contested()).isEqualTo(UNKNOWN);
        assertThat(index.contestOnSomeDayOf(ISLAND, period("2002-02-01/2002-03-31"))
                        .contested())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whoMayHaveLeftBeforeTheOtherCameDoesNotContestThePlace() {
        Attributed<Holding> before =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001-01-01/2002-01"));
        Attributed<Holding> after =
                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2002-01-31/"));
        Attributed<Holding> qualified =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001-01-01/2002-01-31?"));

        assertThat(island(before, after).contest(ISLAND, date("2002-01-31")).contested())
                .isEqualTo(FALSE);
        assertThat(island(qualified, after).contest(ISLAND, date("2002-01-31")).contested())
                .isEqualTo(Truth.POSSIBLY_FALSE);
    }

    @Test
    void whetherAnUnknownRelationContestsAnotherIsUnknown() {
        assertThat(overall(island(
                                Attributed.of(Holding.of(TerritorialRelation.VOCABULARY.term("leases"), NORLAND.ref()))
                                        .during(period("2001/..")),
                                Attributed.of(Holding.of(CLAIMS, VELIA.ref())).during(period("2001/.."))))
                        .inEnglish())
                .isEqualTo("perhaps contested between norland (leases) and velia (claims)");
    }

    @Test
    void aDenialStandsBesideAndMakesNoContest() {
        Attributed<Holding> control =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001/.."));
        Attributed<Holding> denial = control.accordingTo(VELIA).with(Certainty.PROBABLY_NOT);
        Attributed<Holding> open = control.accordingTo(TARSK).with(Certainty.UNCOMMITTED);

        assertThat(overall(island(control, denial, open)).inEnglish())
                .isEqualTo("uncontested: norland (controls); denied by velia: norland (controls)");
        assertThat(overall(island(denial, open)).inEnglish())
                .isEqualTo("not recorded; denied by velia: norland (controls)");
        assertThat(island(control, denial, open).denials(ISLAND, DAY)).containsExactly(new Answer<>(denial, TRUE));
    }

    @Test
    void whatIsAssertedForSomeDayOfAPeriodNeedNotBeForAll() {
        UncertainPeriod year = period("2005-01-01/2005-12-31");

        assertThat(index.holdingsOnSomeDayOf(DELTA.ref(), CONTROLS, year))
                .containsExactly(
                        new Answer<>(DELTA.holdings().get(1), TRUE),
                        new Answer<>(DELTA.holdings().get(2), UNKNOWN));
        assertThat(index.holdingsThroughout(DELTA.ref(), CONTROLS, year))
                .containsExactly(new Answer<>(DELTA.holdings().get(2), UNKNOWN));
        assertThat(index.holdingsThroughout(DELTA.ref(), RECOGNISED_AS_PART_OF, year))
                .containsExactly(new Answer<>(DELTA.holdings().get(0), TRUE));
        assertThat(index.holdingsThroughout(Ref.to("nowhere"), year)).isEmpty();
    }

    @Test
    void twoWhoHoldAPlaceOneAfterTheOtherDoNotContestItInThatPeriod() {
        ControlIndex inTurn = island(
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2001-01-01/2002-02-02")),
                Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2002-02-03/2002-12-31")),
                Attributed.of(Holding.of(CLAIMS, TARSK.ref())).during(period("2002-12-31/..")));

        assertThat(inTurn.contestOnSomeDayOf(ISLAND, period("2001-06-01/2002-06-01"))
                        .inEnglish())
                .isEqualTo("uncontested: norland (controls) and velia (controls)");
        assertThat(inTurn.contestOnSomeDayOf(ISLAND, period("2002-06-01/2002-12-31"))
                        .inEnglish())
                .isEqualTo("contested between velia (controls) and tarsk (claims)");
        assertThat(inTurn.contestOnSomeDayOf(ISLAND, period("1990-01-01/1999-12-31"))
                        .inEnglish())
                .isEqualTo("not recorded");
    }

    @Test
    void aHoldingOfTheWholeIsNotOneOfAPart() {
        Attributed<Holding> control =
                Attributed.of(Holding.of(CONTROLS, TARSK.ref())).during(period("2001/.."));
        Corridor bridge = BRIDGE.toBuilder().addHoldings(control).build();
        ControlIndex both = ControlIndex.of(RiverDispute.with(bridge));

        assertThat(both.holdings(bridge.ref(), DAY)).containsExactly(new Answer<>(control, TRUE));
        assertThat(both.holdingsWithin(DELTA.ref(), DAY))
                .containsExactly(new Answer<>(new PlaceHolding(bridge, control), TRUE));
        assertThat(both.holdingsAround(bridge.ref(), DAY))
                .containsExactly(
                        new Answer<>(new PlaceHolding(DELTA, DELTA.holdings().get(0)), TRUE),
                        new Answer<>(new PlaceHolding(DELTA, DELTA.holdings().get(1)), TRUE),
                        new Answer<>(new PlaceHolding(DELTA, DELTA.holdings().get(2)), UNKNOWN));
        assertThat(both.holdingsAround(GATE.ref(), DAY))
                .extracting(answer -> answer.value().place())
                .containsExactly(DELTA, DELTA, DELTA, bridge);
        assertThat(both.holdingsAround(DELTA.ref(), DAY)).isEmpty();
        Checkpoint toll =
                Checkpoint.builder().id("toll").addCorridors(BRIDGE.ref()).build();
        assertThat(ControlIndex.of(RiverDispute.with(toll)).holdingsAround(toll.ref(), DAY))
                .as("the bridge may run on beyond the delta")
                .extracting(answer -> answer.value().holding(), Answer::truth)
                .containsExactly(
                        tuple(DELTA.holdings().get(0), UNKNOWN),
                        tuple(DELTA.holdings().get(1), UNKNOWN),
                        tuple(DELTA.holdings().get(2), UNKNOWN));
        assertThat(both.holdingsWithin(DELTA.ref(), period("2000-01-01/2000-12-31")))
                .isEmpty();
    }

    @Test
    void whatAnActorHoldsIsFoundInAllPlaces() {
        Attributed<Holding> control =
                Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("2005-10-01/.."));
        Corridor bridge = BRIDGE.toBuilder().addHoldings(control).build();
        ControlIndex both = ControlIndex.of(RiverDispute.with(bridge));
        Answer<PlaceHolding> delta =
                new Answer<>(new PlaceHolding(DELTA, DELTA.holdings().get(1)), TRUE);

        assertThat(both.holdingsOf(NORLAND.ref(), DAY)).containsExactly(delta);
        assertThat(both.holdingsOf(NORLAND.ref(), period("2005-01-01/2005-12-31")))
                .containsExactly(delta, new Answer<>(new PlaceHolding(bridge, control), TRUE));
        assertThat(both.holdingsOf(TARSK.ref(), DAY)).isEmpty();
    }

    @Test
    void whatOnePerspectiveHasIsListedAtWhateverTime() {
        assertThat(index.holdings(DELTA.ref(), Perspective.of(VELIA.ref())))
                .containsExactly(DELTA.holdings().get(1));
        assertThat(index.holdings(DELTA.ref(), Perspective.of(TARSK.ref()))).isEmpty();
        assertThat(index.holdings(BRIDGE.ref(), Perspective.OWN_VOICE)).isEmpty();
    }

    @Test
    void whatIsSaidNotToBeIsNoAnswerToWhoHoldsOrRuns() {
        Corridor bridge = BRIDGE.toBuilder()
                .addHoldings(Attributed.of(Holding.of(CONTROLS, TARSK.ref())).with(Certainty.CERTAINLY_NOT))
                .build();
        Checkpoint toll = Checkpoint.builder()
                .id("toll")
                .addCorridors(BRIDGE.ref())
                .addOperators(Attributed.of(TARSK).with(Certainty.PROBABLY_NOT))
                .build();
        ControlIndex denied = ControlIndex.of(RiverDispute.with(bridge, toll));

        assertThat(denied.holdingsOf(TARSK.ref(), DAY)).isEmpty();
        assertThat(denied.operators(toll.ref(), DAY)).isEmpty();
        assertThat(denied.denials(bridge.ref(), DAY)).hasSize(1);
    }

    @Test
    void whoRunsACheckpointIsFoundFromItsCorridorAndItsTerritory() {
        Attributed<Ref<? extends Actor>> operator = GATE.operators().get(0);
        Answer<CheckpointOperator> norland = new Answer<>(new CheckpointOperator(GATE, operator), TRUE);
        Checkpoint toll = Checkpoint.builder()
                .id("toll")
                .addCorridors(BRIDGE.ref())
                .addOperators(operator)
                .build();

        assertThat(index.operators(GATE.ref(), date("2003-05-01"))).containsExactly(norland);
        assertThat(index.operators(BRIDGE.ref(), date("2003-05-01"))).containsExactly(norland);
        assertThat(index.operators(DELTA.ref(), date("2003-05-01"))).containsExactly(norland);
        assertThat(index.operators(GATE.ref(), date("2003-03-31"))).isEmpty();
        assertThat(index.operators(GATE.ref(), period("2003-01-01/2003-12-31"))).containsExactly(norland);
        assertThat(truths(index.operators(DELTA.ref(), date("2003-04-15")))).containsExactly(UNKNOWN);
        assertThat(ControlIndex.of(RiverDispute.with(toll)).operators(DELTA.ref(), date("2003-05-01")))
                .containsExactly(norland, new Answer<>(new CheckpointOperator(toll, operator), UNKNOWN));
    }

    @Test
    void aTimelineChoosesNoDayInsideAnUncertainOne() {
        assertThat(index.timeline(DELTA.ref(), CONTROLS).stream()
                        .map(HoldingSpan::inEnglish)
                        .toList())
                .containsExactly(
                        "until 28 February 2001: velia (controls, time not recorded, according to norland)",
                        "from 1 to 30 March 2001: norland (controls, may have begun, according to velia), "
                                + "velia (controls, time not recorded, according to norland)",
                        "from 31 March 2001 to 30 September 2005: norland (controls, according to velia), "
                                + "velia (controls, time not recorded, according to norland)",
                        "from 1 October 2005 on: velia (controls, time not recorded, according to norland)");
        assertThat(index.timeline(DELTA.ref(), period("2001-03-10/2001-03-20")))
                .extracting(HoldingSpan::days)
                .containsExactly(period("2001-03-01/2001-03-30"));
        assertThat(index.timeline(DELTA.ref(), CLAIMS)).isEmpty();
        assertThat(index.timeline(BRIDGE.ref())).isEmpty();
        assertThatThrownBy(index.timeline(DELTA.ref())::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTimelineWithoutAChangeIsOneSpan() {
        assertThat(island(Attributed.of(Holding.of(CONTROLS, NORLAND.ref()))).timeline(ISLAND).stream()
                        .map(HoldingSpan::inEnglish))
                .containsExactly("at all times: norland (controls, time not recorded)");
        assertThat(island(Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("../..")))
                        .timeline(ISLAND))
                .hasSize(1)
                .allMatch(HoldingSpan::isCertain);
    }

    @Test
    void yearsBeyondTheCalendarDoNotCutATimeline() {
        List<HoldingSpan> timeline = island(
                        Attributed.of(Holding.of(CONTROLS, NORLAND.ref())).during(period("Y-17000/2001-01-01")),
                        Attributed.of(Holding.of(CONTROLS, VELIA.ref())).during(period("2001-01-02/Y1000000000000")))
                .timeline(ISLAND);

        assertThat(timeline)
                .extracting(span -> span.days().toString(), span -> truths(span.holdings()))
                .containsExactly(tuple("../2001-01-01", List.of(UNKNOWN)), tuple("2001-01-02/..", List.of(UNKNOWN)));
    }

    @Test
    void changesOnUnknownDaysKeepTheirDates() {
        assertThat(index.changes(DELTA.ref()))
                .containsExactly(
                        new HoldingChange(
                                date("1972-05-01"), true, DELTA.holdings().get(0)),
                        new HoldingChange(
                                date("2001-03"), true, DELTA.holdings().get(1)),
                        new HoldingChange(
                                date("2005-09-30"), false, DELTA.holdings().get(1)));
        assertThat(index.changes(BRIDGE.ref())).isEmpty();
    }

    private static Attributed<Holding> jointly(State holder) {
        return Attributed.of(Holding.builder()
                        .relation(CONTROLS)
                        .holder(holder.ref())
                        .jointly(true)
                        .build())
                .during(period("2001/.."));
    }

    private static Contest contest(ControlIndex island) {
        return island.contest(ISLAND, CONTROLS, DAY);
    }

    private static Contest overall(ControlIndex island) {
        return island.contest(ISLAND, DAY);
    }

    @SafeVarargs
    private static ControlIndex island(Attributed<Holding>... holdings) {
        TerritoryBuilder island = Territory.builder().id("island");
        for (Attributed<Holding> holding : holdings) {
            island.addHoldings(holding);
        }
        return ControlIndex.of(RiverDispute.with(island.build()));
    }

    private static List<Truth> truths(List<? extends Answer<?>> answers) {
        return answers.stream().map(Answer::truth).toList();
    }
}
