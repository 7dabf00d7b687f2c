package org.armistice.index;

import static org.armistice.index.CeasefireState.ANNOUNCED;
import static org.armistice.index.CeasefireState.ENDED;
import static org.armistice.index.CeasefireState.IN_FORCE;
import static org.armistice.index.CeasefireState.NOT_DECLARED;
import static org.armistice.index.CeasefireState.NOT_KNOWN_TO_HAVE_ENDED;
import static org.armistice.index.CeasefireState.UNDECIDED;
import static org.armistice.index.FerryTruces.ACCORD;
import static org.armistice.index.FerryTruces.CHARGE;
import static org.armistice.index.FerryTruces.DATASET;
import static org.armistice.index.FerryTruces.EARLY_SHOT;
import static org.armistice.index.FerryTruces.HALT;
import static org.armistice.index.FerryTruces.HARBOUR;
import static org.armistice.index.FerryTruces.MISSION;
import static org.armistice.index.FerryTruces.OPENING_SHOT;
import static org.armistice.index.FerryTruces.OSTLAND;
import static org.armistice.index.FerryTruces.PLANNED;
import static org.armistice.index.FerryTruces.RAID;
import static org.armistice.index.FerryTruces.REOPENING;
import static org.armistice.index.FerryTruces.SECOND_HALT;
import static org.armistice.index.FerryTruces.SHELLING;
import static org.armistice.index.FerryTruces.THIRD_HALT;
import static org.armistice.index.FerryTruces.TRUCE;
import static org.armistice.index.FerryTruces.WAR;
import static org.armistice.index.FerryTruces.WESTMARK;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.armistice.vocabulary.ThirdPartyRole.HOST;
import static org.armistice.vocabulary.ThirdPartyRole.MEDIATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.armistice.model.Ceasefire;
import org.armistice.model.Perspective;
import org.armistice.time.Truth;
import org.junit.jupiter.api.Test;

class FerryTrucesTest {

    private final CeasefireIndex index = CeasefireIndex.of(DATASET);

    @Test
    void oneCeasefireIsInForceAfterTheOther() {
        assertThat(index.inForce(date("2041-02-28"))).isEmpty();
        assertThat(index.inForce(date("2041-03-02"))).containsExactly(new Answer<>(HALT, TRUE));
        assertThat(index.inForce(date("2041-03-04"))).containsExactly(new Answer<>(SECOND_HALT, TRUE));
        assertThat(index.inForce(date("2041-03-05"))).containsExactly(new Answer<>(SECOND_HALT, UNKNOWN));
        assertThat(index.inForce(date("2041-03-08"))).containsExactly(new Answer<>(THIRD_HALT, UNKNOWN));
        assertThat(index.inForce(date("2041-04-02"))).containsExactly(new Answer<>(TRUCE, UNKNOWN));
        assertThat(index.inForce(date("2041-08-01")))
                .containsExactly(new Answer<>(PLANNED, UNKNOWN), new Answer<>(TRUCE, UNKNOWN));
    }

    @Test
    void isAnnouncedFromTheDayOfItsDeclarationUntilItTakesEffect() {
        assertThat(state(PLANNED, "2041-06-19")).isEqualTo(NOT_DECLARED);
        assertThat(state(PLANNED, "2041-06-20")).isEqualTo(ANNOUNCED);
        assertThat(state(PLANNED, "2041-06-30")).isEqualTo(ANNOUNCED);
        assertThat(state(PLANNED, "2041-07-10")).isEqualTo(UNDECIDED);
        assertThat(index.announced(date("2041-06-25"))).containsExactly(new Answer<>(PLANNED, TRUE));
        assertThat(index.announced(date("2041-07-10"))).containsExactly(new Answer<>(PLANNED, UNKNOWN));
        assertThat(index.announced(date("2041-03-31"))).containsExactly(new Answer<>(TRUCE, TRUE));
        assertThat(index.announced(date("2041-04-01"))).isEmpty();
    }

    @Test
    void saysInWhatStateItWas() {
        assertThat(state(TRUCE, "2041-04-01")).isEqualTo(IN_FORCE);
        assertThat(state(TRUCE, "2041-05-01")).isEqualTo(NOT_KNOWN_TO_HAVE_ENDED);
        assertThat(state(SECOND_HALT, "2041-03-05")).isEqualTo(NOT_KNOWN_TO_HAVE_ENDED);
        assertThat(state(SECOND_HALT, "2041-03-07")).isEqualTo(ENDED);
        assertThat(state(THIRD_HALT, "2041-03-08")).isEqualTo(UNDECIDED);
        assertThat(state(THIRD_HALT, "2041-04-02")).isEqualTo(ENDED);
    }

    @Test
    void saysItInWords() {
        assertThat(words(PLANNED, "2041-06-19")).isEqualTo("not declared yet");
        assertThat(words(PLANNED, "2041-06-20")).isEqualTo("declared, not in effect yet");
        assertThat(words(TRUCE, "2041-04-01")).isEqualTo("in force");
        assertThat(words(TRUCE, "2041-05-01")).isEqualTo("not known to have ended, as of 30 June 2041");
        assertThat(words(PLANNED, "2041-07-10")).isEqualTo("not known whether in force, as of 30 June 2041");
        assertThat(words(HALT, "2041-03-10"))
                .isEqualTo("ended: its last day was 3 March 2041, its term ran until 3 March 2041");
        assertThat(words(THIRD_HALT, "2041-05")).isEqualTo("ended: truce took its place, beginning on 1 April 2041");
    }

    @Test
    void saysHowItEnded() {
        assertThat(standing(HALT, "2041-03-04").endings())
                .extracting(Ending::kind, Ending::truth)
                .containsExactly(tuple(Ending.Kind.RECORDED, TRUE), tuple(Ending.Kind.TERM_RAN_OUT, TRUE));
        assertThat(standing(SECOND_HALT, "2041-03-07").endings())
                .extracting(Ending::kind, Ending::truth)
                .containsExactly(tuple(Ending.Kind.TERM_RAN_OUT, TRUE));
        assertThat(standing(THIRD_HALT, "2041-04-01").endings()).isEmpty();
        assertThat(standing(THIRD_HALT, "2041-04-02").endings())
                .extracting(
                        Ending::kind, ending -> ending.successor().orElseThrow().from(), Ending::truth)
                .containsExactly(tuple(Ending.Kind.SUPERSEDED, TRUCE.ref(), TRUE));
    }

    @Test
    void listsWhatEachSideCallsIt() {
        CeasefireStanding may = standing(TRUCE, "2041-05-20");

        assertThat(may.statusesByPerspective())
                .containsOnlyKeys(Perspective.of(WESTMARK.ref()), Perspective.of(OSTLAND.ref()));
        assertThat(may.contested()).isEqualTo(TRUE);
        assertThat(may.inForce()).isEqualTo(UNKNOWN);
        assertThat(standing(TRUCE, "2041-05").contested()).isEqualTo(UNKNOWN);
        assertThat(standing(TRUCE, "2041-05-09").contested()).isEqualTo(FALSE);
    }

    @Test
    void tellsWhatWasInForceInAPeriod() {
        assertThat(index.inForceSometime(period("2041-03-01/2041-03-31")))
                .containsExactly(
                        new Answer<>(HALT, TRUE), new Answer<>(SECOND_HALT, TRUE), new Answer<>(THIRD_HALT, TRUE));
        assertThat(index.inForceThroughout(period("2041-03-02/2041-03-03"))).containsExactly(new Answer<>(HALT, TRUE));
        assertThat(index.inForceThroughout(period("2041-03-03/2041-03-04"))).isEmpty();
        assertThat(index.inForceThroughout(period("2041-04-01/.."))).containsExactly(new Answer<>(TRUCE, UNKNOWN));
    }

    @Test
    void renewalsStandInARowFromTheFirstToTheLast() {
        RenewalRow row = index.renewals(SECOND_HALT.ref()).orElseThrow();

        assertThat(row.form()).isEqualTo(RenewalRow.Form.ROW);
        assertThat(row.ceasefires()).containsExactly(HALT, SECOND_HALT, THIRD_HALT);
        assertThat(row.renewals())
                .extracting(
                        Renewal::unbroken,
                        Renewal::unbrokenByTerm,
                        Renewal::fewestDaysBetween,
                        renewal -> renewal.mostDaysBetween().orElseThrow())
                .containsExactly(tuple(TRUE, TRUE, 0L, 0L), tuple(UNKNOWN, UNKNOWN, 0L, 5L));
        assertThat(row.unbroken()).isEqualTo(UNKNOWN);
        assertThat(row.pieces()).containsExactly(List.of(HALT, SECOND_HALT), List.of(THIRD_HALT));
        assertThat(row.span()).contains(period("2041-03-01/[..2041-04-01]"));
        assertThat(row.renewals().get(1).links().get(0).link().perspective()).isEqualTo(Perspective.of(OSTLAND.ref()));
    }

    @Test
    void allegedViolationsComeWithTheirStanding() {
        List<AllegedViolation> allegations = index.allegations(TRUCE.ref());

        assertThat(allegations)
                .extracting(AllegedViolation::violation, AllegedViolation::inTerm)
                .containsExactly(tuple(SHELLING, UNKNOWN), tuple(EARLY_SHOT, FALSE), tuple(OPENING_SHOT, TRUE));
        assertThat(allegations.get(0).allegedBy()).containsExactly(WESTMARK.ref());
        assertThat(allegations.get(0).deniedBy()).containsExactly(OSTLAND.ref());
        assertThat(allegations.get(0).standing().contested()).isEqualTo(TRUE);
        assertThat(allegations.get(0).when()).contains(period("2041-05-09"));
        assertThat(allegations.get(1).allegedBy()).isEmpty();
        assertThat(allegations.get(0).standing().asserting())
                .extracting(Said::statement)
                .containsExactly(CHARGE);
    }

    @Test
    void tellsWhatCameOfItInOne() {
        Aftermath aftermath = index.aftermath(TRUCE.ref()).orElseThrow();

        assertThat(aftermath.endedConflicts()).containsExactly(WAR);
        assertThat(aftermath.missions()).containsExactly(MISSION);
        assertThat(aftermath.successors()).isEmpty();
        assertThat(aftermath.allegations()).isEqualTo(index.allegations(TRUCE.ref()));
        assertThat(aftermath.breaches()).extracting(Arrow::from).containsExactly(RAID.ref());
        assertThat(aftermath.effects()).extracting(Causation::effect).containsExactly(REOPENING.ref());
        assertThat(index.aftermath(THIRD_HALT.ref()).orElseThrow().successors())
                .extracting(Arrow::from)
                .containsExactly(TRUCE.ref());
        assertThat(index.agreements(TRUCE.ref())).containsExactly(new Answer<>(ACCORD, TRUE));
    }

    @Test
    void thirdPartiesHaveTheirRolesInTime() {
        assertThat(index.mediatorsByRole(TRUCE.ref())).containsOnlyKeys(GUARANTOR, MEDIATOR);
        assertThat(truths(TRUCE, "2041-03-27")).containsExactly(FALSE, TRUE);
        assertThat(truths(TRUCE, "2041-04-10")).containsExactly(UNKNOWN, FALSE);
        assertThat(index.mediators(TRUCE.ref(), HOST, date("2041-04-10"))).isEmpty();
        assertThat(HARBOUR.ref()).isEqualTo(TRUCE.mediators().get(0).actor());
    }

    @Test
    void theLatestBetweenTwoIsTheOneThatBeganLast() {
        assertThat(index.latestBetween(OSTLAND.ref(), WESTMARK.ref(), date("2041-02-01")))
                .isEmpty();
        assertThat(index.latestBetween(WESTMARK.ref(), OSTLAND.ref(), date("2041-03-06")))
                .containsExactly(new Answer<>(SECOND_HALT, TRUE));
        assertThat(index.latestBetween(OSTLAND.ref(), WESTMARK.ref(), date("2041-03-08")))
                .containsExactly(new Answer<>(SECOND_HALT, UNKNOWN), new Answer<>(THIRD_HALT, UNKNOWN));
        assertThat(index.latestBetween(OSTLAND.ref(), WESTMARK.ref(), date("2041-05-01")))
                .containsExactly(new Answer<>(TRUCE, TRUE));
        assertThat(index.latestBetween(OSTLAND.ref(), HARBOUR.ref(), date("2041-05-01")))
                .isEmpty();
    }

    @Test
    void ceasefiresOfAConflictStandInOrderOfTime() {
        assertThat(index.ofConflict(WAR.ref()).groups())
                .containsExactly(
                        List.of(HALT), List.of(SECOND_HALT), List.of(THIRD_HALT), List.of(TRUCE), List.of(PLANNED));
        assertThat(index.between(WESTMARK.ref(), OSTLAND.ref())).isEqualTo(index.ofConflict(WAR.ref()));
    }

    private CeasefireStanding standing(Ceasefire ceasefire, String day) {
        return index.standing(ceasefire.ref(), date(day));
    }

    private CeasefireState state(Ceasefire ceasefire, String day) {
        return standing(ceasefire, day).state();
    }

    private String words(Ceasefire ceasefire, String day) {
        return standing(ceasefire, day).inEnglish();
    }

    private List<Truth> truths(Ceasefire ceasefire, String day) {
        return List.of(GUARANTOR, MEDIATOR).stream()
                .map(role -> index.mediators(ceasefire.ref(), role, date(day)).stream()
                        .map(Answer::truth)
                        .findFirst()
                        .orElse(FALSE))
                .toList();
    }
}
