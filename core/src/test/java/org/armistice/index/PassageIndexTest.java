package org.armistice.index;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.index.Traveller.ANYBODY;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.PassageRule;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Traffic;
import org.junit.jupiter.api.Test;

class PassageIndexTest {

    private static final Perspective BY_NORLAND = Perspective.of(NORLAND.ref());
    private static final Perspective BY_VELIA = Perspective.of(VELIA.ref());

    /** Norland says that its gate lets all pass but for a month; Velia, that nothing but aid passes. */
    private static final Checkpoint CONTESTED = GATE.toBuilder()
            .established(date("2003-04-01"))
            .addStatuses(Attributed.of(CheckpointStatus.USUALLY_OPEN)
                    .accordingTo(NORLAND)
                    .during(period("2003-04-01/2004-05-31")))
            .addPassages(
                    rule(Passage.NO).accordingTo(NORLAND).during(period("2004-06-01/2004-06-30")),
                    rule(Passage.NO).accordingTo(VELIA).during(period("2003-05/2005-01-01")),
                    Attributed.of(PassageRule.builder()
                                    .passage(Passage.YES)
                                    .addTraffic(Traffic.AID)
                                    .build())
                            .accordingTo(VELIA)
                            .during(period("2003-05/2005-01-01")))
            .build();

    private final PassageIndex index = PassageIndex.of(RiverDispute.with(CONTESTED));

    @Test
    void aGateIsOpenToOneAndClosedToAnotherAccordingToWhoIsAsked() {
        assertThat(index.openings(GATE.ref(), ANYBODY, date("2004-01-01")))
                .extracting(Opening::perspective, Opening::open, Opening::closed)
                .containsExactly(tuple(BY_VELIA, FALSE, TRUE), tuple(BY_NORLAND, TRUE, FALSE));
        assertThat(opening(BY_VELIA, Traveller.by(Traffic.AID), "2004-01-01")).isEqualTo(List.of(TRUE, FALSE, FALSE));
        assertThat(opening(BY_VELIA, Traveller.by(Traffic.GOODS), "2004-01-01")).isEqualTo(List.of(FALSE, FALSE, TRUE));
        assertThat(opening(BY_NORLAND, ANYBODY, "2004-06-30")).isEqualTo(List.of(FALSE, FALSE, TRUE));
    }

    @Test
    void vagueDaysLeaveItUnknown() {
        assertThat(opening(BY_VELIA, ANYBODY, "2003-05-15")).isEqualTo(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
        assertThat(opening(BY_NORLAND, ANYBODY, "2004-06")).isEqualTo(List.of(FALSE, FALSE, TRUE));
        assertThat(opening(BY_NORLAND, ANYBODY, "2004")).isEqualTo(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
    }

    @Test
    void silenceIsNeitherOpenNorClosed() {
        assertThat(index.openings(GATE.ref(), ANYBODY, date("2006"))).isEmpty();
        assertThat(opening(BY_NORLAND, ANYBODY, "2006")).isEqualTo(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
        assertThat(opening(Perspective.of(TARSK.ref()), ANYBODY, "2004-01-01"))
                .isEqualTo(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
        assertThat(index.openings(Ref.<Checkpoint>to("nothing"), ANYBODY, date("2006")))
                .isEmpty();
    }

    @Test
    void throughAPeriodItMustBeSoOnEachDay() {
        Opening summer = index.opening(GATE.ref(), BY_NORLAND, ANYBODY, period("2004-05-15/2004-06-15"));

        assertThat(List.of(summer.open(), summer.restricted(), summer.closed()))
                .isEqualTo(List.of(FALSE, FALSE, FALSE));
        assertThat(summer.rules()).isEmpty();
        assertThat(summer.statuses()).isEmpty();
    }

    @Test
    void aConditionAndOpeningHoursRestrict() {
        Checkpoint gate = GATE.toBuilder()
                .addPassages(
                        rule(Passage.PERMIT).during(period("2004-01-01/2004-01-31")),
                        Attributed.of(PassageRule.builder()
                                        .passage(Passage.YES)
                                        .hours("Mo-Fr 08:00-17:00")
                                        .build())
                                .during(period("2004-02-01/2004-02-29")),
                        rule(Passage.HUMANITARIAN_ONLY).during(period("2004-03-01/2004-03-31")))
                .build();

        assertThat(own(gate, ANYBODY, "2004-01-15")).isEqualTo(List.of(FALSE, TRUE, FALSE));
        assertThat(own(gate, ANYBODY, "2004-02-15")).isEqualTo(List.of(FALSE, TRUE, FALSE));
        assertThat(own(gate, ANYBODY, "2004-03-15")).isEqualTo(List.of(FALSE, TRUE, FALSE));
        assertThat(own(gate, Traveller.by(Traffic.AID), "2004-03-15")).isEqualTo(List.of(TRUE, FALSE, FALSE));
    }

    @Test
    void aRuleAboutPeopleAndTheirTrafficGoesBeforeOneAboutEither() {
        Checkpoint gate = GATE.toBuilder()
                .addPassages(
                        rule(Passage.YES).since(date("2004-01-01")),
                        Attributed.of(PassageRule.builder()
                                        .passage(Passage.NO)
                                        .addTravellers(VELIA.ref())
                                        .build())
                                .since(date("2004-01-01")),
                        Attributed.of(PassageRule.builder()
                                        .passage(Passage.PERMIT)
                                        .addTravellers(VELIA.ref())
                                        .addTraffic(Traffic.MEDICAL)
                                        .build())
                                .since(date("2004-01-01")))
                .build();

        assertThat(own(gate, ANYBODY, "2004-02-01")).isEqualTo(List.of(TRUE, FALSE, FALSE));
        assertThat(own(gate, Traveller.from(NORLAND.ref()), "2004-02-01")).isEqualTo(List.of(TRUE, FALSE, FALSE));
        assertThat(own(gate, Traveller.from(VELIA.ref()), "2004-02-01")).isEqualTo(List.of(FALSE, FALSE, TRUE));
        assertThat(own(gate, Traveller.from(VELIA.ref()).with(Traffic.MEDICAL), "2004-02-01"))
                .isEqualTo(List.of(FALSE, TRUE, FALSE));
    }

    @Test
    void whoContradictsThemselvesHasItBothWays() {
        Checkpoint gate = GATE.toBuilder()
                .addPassages(
                        rule(Passage.YES).since(date("2004-01-01")),
                        rule(Passage.NO).since(date("2004-01-01")))
                .build();

        assertThat(own(gate, ANYBODY, "2004-02-01")).isEqualTo(List.of(TRUE, FALSE, TRUE));
    }

    @Test
    void whatIsDeniedIsToldAndNotWeighed() {
        Attributed<PassageRule> denied =
                rule(Passage.NO).since(date("2004-01-01")).with(Certainty.CERTAINLY_NOT);
        Checkpoint gate = GATE.toBuilder().addPassages(denied).build();
        Opening opening = PassageIndex.of(RiverDispute.with(gate))
                .openings(GATE.ref(), ANYBODY, date("2004-02-01"))
                .get(0);

        assertThat(opening)
                .isEqualTo(new Opening(
                        Perspective.OWN_VOICE,
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        List.of(new Answer<>(denied, TRUE)),
                        List.of()));
    }

    @Test
    void aCheckpointThatIsNotThereIsNeitherOpenNorClosed() {
        Checkpoint gate = GATE.toBuilder()
                .removed(date("2004-01-31"))
                .addPassages(rule(Passage.NO).since(date("2004-01-01")))
                .build();

        assertThat(own(gate, ANYBODY, "2004-01-31")).isEqualTo(List.of(FALSE, FALSE, TRUE));
        assertThat(own(gate, ANYBODY, "2004-02-01")).isEqualTo(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
        assertThat(PassageIndex.of(RiverDispute.with(gate)).closed(BRIDGE.ref(), ANYBODY, date("2004-02-01")))
                .isEmpty();
    }

    @Test
    void aCorridorTellsWhichOfItsCheckpointsWereClosedAndWhoSaysSo() {
        assertThat(index.closed(BRIDGE.ref(), ANYBODY, date("2004-06-15")))
                .containsExactly(
                        new Answer<>(new Closing(CONTESTED, BY_NORLAND), TRUE),
                        new Answer<>(new Closing(CONTESTED, BY_VELIA), TRUE));
        assertThat(index.closed(BRIDGE.ref(), ANYBODY, date("2003-05-15")))
                .containsExactly(new Answer<>(new Closing(CONTESTED, BY_VELIA), UNKNOWN));
        assertThat(index.closed(BRIDGE.ref(), Traveller.by(Traffic.AID), date("2003-12-01")))
                .isEmpty();
        assertThat(index.closed(Ref.to("nothing"), ANYBODY, date("2003-12-01"))).isEmpty();
    }

    @Test
    void aCorridorHasRulesOfItsOwn() {
        Attributed<PassageRule> blocked = rule(Passage.NO).during(period("2005-01-01/2005-03-31"));
        Corridor bridge = BRIDGE.toBuilder().addPassages(blocked).build();
        PassageIndex index = PassageIndex.of(RiverDispute.with(bridge));

        assertThat(index.rules(BRIDGE.ref(), date("2005-02-01"))).containsExactly(new Answer<>(blocked, TRUE));
        assertThat(index.openings(BRIDGE.ref(), ANYBODY, date("2005-02-01")))
                .extracting(Opening::perspective, Opening::open, Opening::closed)
                .containsExactly(tuple(Perspective.OWN_VOICE, FALSE, TRUE));
        assertThat(index.openings(BRIDGE.ref(), ANYBODY, date("2006-02-01"))).isEmpty();
    }

    @Test
    void aStatusThatIsNotAboutPassingSaysNothing() {
        Attributed<Term<CheckpointStatus>> suspended =
                Attributed.of(CheckpointStatus.SUSPENDED).since(date("2004-01-01"));

        assertThat(own(GATE.toBuilder().addStatuses(suspended).build(), ANYBODY, "2004-02-01"))
                .isEqualTo(List.of(UNKNOWN, UNKNOWN, UNKNOWN));
    }

    private List<Truth> opening(Perspective perspective, Traveller traveller, String day) {
        return truths(index.opening(GATE.ref(), perspective, traveller, date(day)));
    }

    private static List<Truth> own(Checkpoint gate, Traveller traveller, String day) {
        return truths(PassageIndex.of(RiverDispute.with(gate))
                .opening(gate.ref(), Perspective.OWN_VOICE, traveller, date(day)));
    }

    private static List<Truth> truths(Opening opening) {
        return List.of(opening.open(), opening.restricted(), opening.closed());
    }

    private static Attributed<PassageRule> rule(Passage passage) {
        return Attributed.of(PassageRule.of(passage));
    }
}
