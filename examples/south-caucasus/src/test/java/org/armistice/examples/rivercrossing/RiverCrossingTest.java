package org.armistice.examples.rivercrossing;

import static org.armistice.examples.rivercrossing.RiverCrossing.CHARGE;
import static org.armistice.examples.rivercrossing.RiverCrossing.CLOSED;
import static org.armistice.examples.rivercrossing.RiverCrossing.DELTA;
import static org.armistice.examples.rivercrossing.RiverCrossing.DENIAL;
import static org.armistice.examples.rivercrossing.RiverCrossing.ESTLAND;
import static org.armistice.examples.rivercrossing.RiverCrossing.FERRY;
import static org.armistice.examples.rivercrossing.RiverCrossing.FIRST;
import static org.armistice.examples.rivercrossing.RiverCrossing.LANDING;
import static org.armistice.examples.rivercrossing.RiverCrossing.LEAGUE;
import static org.armistice.examples.rivercrossing.RiverCrossing.MET;
import static org.armistice.examples.rivercrossing.RiverCrossing.NORLAND;
import static org.armistice.examples.rivercrossing.RiverCrossing.SECOND;
import static org.armistice.examples.rivercrossing.RiverCrossing.SHOT;
import static org.armistice.examples.rivercrossing.RiverCrossing.SHOTS;
import static org.armistice.examples.rivercrossing.RiverCrossing.SUDMARK;
import static org.armistice.examples.rivercrossing.RiverCrossing.TALKS;
import static org.armistice.examples.rivercrossing.RiverCrossing.THIRD;
import static org.armistice.examples.rivercrossing.RiverCrossing.TO_MEET;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.vocabulary.CheckpointStatus.USUALLY_CLOSED;
import static org.armistice.vocabulary.LinkType.SUPERSEDES;
import static org.armistice.vocabulary.Measure.DEATHS;
import static org.armistice.vocabulary.Passage.HUMANITARIAN_ONLY;
import static org.armistice.vocabulary.Passage.NO;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;
import static org.armistice.vocabulary.ThirdPartyRole.FACILITATOR;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.armistice.vocabulary.ThirdPartyRole.HOST;
import static org.armistice.vocabulary.ThirdPartyRole.MEDIATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.armistice.index.Answer;
import org.armistice.index.Arrow;
import org.armistice.index.CeasefireIndex;
import org.armistice.index.ControlIndex;
import org.armistice.index.Descent;
import org.armistice.index.EstimateIndex;
import org.armistice.index.ExistenceIndex;
import org.armistice.index.LinkIndex;
import org.armistice.index.MediationIndex;
import org.armistice.index.PlaceIndex;
import org.armistice.index.Standing;
import org.armistice.index.StandingIndex;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Dataset;
import org.armistice.model.Estimate;
import org.armistice.validation.Finding;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;

/** The questions of the main example, asked of another dispute after it was written and read back. */
class RiverCrossingTest {

    private final Dataset dataset =
            DatasetReader.standard().read(DatasetWriter.ndjson().toBytes(RiverCrossing.dataset()));

    @Test
    void itIsTheSameInBothForms() {
        assertThat(dataset).isEqualTo(RiverCrossing.dataset());
        assertThat(DatasetReader.standard().read(DatasetWriter.json().toText(dataset)))
                .isEqualTo(dataset);
    }

    /** Nobody wrote down where the two are known from; all else is in order. */
    @Test
    void whatTheValidatorWarnsOfIsTrue() {
        assertThat(Validator.standard().validate(dataset).findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING Entry.NoCitation at league: Cites no source, so that nobody can tell where its facts "
                                + "come from. Add a citation of the source that was read.");
    }

    @Test
    void oneHoldsTheDeltaAndAnotherIsRecognisedToHoldIt() {
        ControlIndex control = ControlIndex.of(dataset);
        assertThat(control.holdings(DELTA.ref(), RECOGNISED_AS_PART_OF, date("2031-03-05")))
                .extracting(
                        answer -> answer.value().value().holder(),
                        answer -> answer.value().perspective().toString(),
                        Answer::truth)
                .containsExactly(tuple(NORLAND.ref(), "international", TRUE));
        assertThat(control.contest(DELTA.ref(), CONTROLS, date("2031-03-05")).holders())
                .containsExactly(new Answer<>(SUDMARK.ref(), TRUE));
        assertThat(control.contest(DELTA.ref(), CONTROLS, date("2030-11-10")).holders())
                .containsExactly(new Answer<>(SUDMARK.ref(), UNKNOWN), new Answer<>(NORLAND.ref(), UNKNOWN));
    }

    @Test
    void eachHaltIsInForceForItsThreeDaysAndTakesThePlaceOfTheOneBefore() {
        CeasefireIndex ceasefires = CeasefireIndex.of(dataset);
        assertThat(ceasefires.inForce(date("2031-03-03"))).containsExactly(new Answer<>(FIRST, TRUE));
        assertThat(ceasefires.inForce(date("2031-03-04"))).containsExactly(new Answer<>(SECOND, TRUE));
        assertThat(ceasefires.inForce(date("2031-03-08"))).containsExactly(new Answer<>(THIRD, UNKNOWN));
        assertThat(ceasefires.inForce(date("2031-03-10"))).isEmpty();
        LinkIndex links = LinkIndex.of(dataset);
        assertThat(links.to(FIRST.ref(), SUPERSEDES)).extracting(Arrow::from).containsExactly(SECOND.ref());
        assertThat(links.to(SECOND.ref(), SUPERSEDES)).extracting(Arrow::from).containsExactly(THIRD.ref());
        assertThat(links.isAfter(THIRD.ref(), FIRST.ref())).isEqualTo(TRUE);
        assertThat(ceasefires.violations(SECOND.ref())).containsExactly(SHOT, CLOSED);
    }

    @Test
    void twoMediateInSeveralRolesAtOnce() {
        MediationIndex mediations = MediationIndex.of(dataset);
        assertThat(mediations.tracks(date("2031-03-08"))).containsExactly(new Answer<>(TALKS, TRUE));
        assertThat(mediations.roles(ESTLAND.ref(), date("2031-03-08")))
                .extracting(
                        answer -> answer.value().in(), answer -> answer.value().roles(), Answer::truth)
                .containsExactly(
                        tuple(THIRD, Set.of(GUARANTOR), UNKNOWN), tuple(TALKS, Set.of(HOST, MEDIATOR), UNKNOWN));
        assertThat(mediations.roles(LEAGUE.ref(), date("2031-03-12")))
                .extracting(
                        answer -> answer.value().in(), answer -> answer.value().roles(), Answer::truth)
                .containsExactly(tuple(TALKS, Set.of(FACILITATOR), UNKNOWN), tuple(TO_MEET, Set.of(HOST), UNKNOWN));
    }

    @Test
    void theLandingIsTheCheckpointOnTheOnlyWayOver() {
        PlaceIndex places = PlaceIndex.of(dataset);
        assertThat(places.corridorsBetween(NORLAND.ref(), SUDMARK.ref())).containsExactly(FERRY);
        assertThat(places.checkpointsOn(FERRY.ref())).containsExactly(LANDING);
        ExistenceIndex existence = ExistenceIndex.of(dataset);
        assertThat(existence.standing(LANDING.ref(), date("2031-01-31")).standing())
                .isEqualTo(FALSE);
        assertThat(existence.standing(LANDING.ref(), date("2031-02-10")).standing())
                .isEqualTo(UNKNOWN);
        assertThat(existence.standing(LANDING.ref(), date("2031-03-05")).established())
                .isEqualTo(TRUE);
    }

    /** That it is closed is said in the source's own voice; who may pass is told by each side in its own way. */
    @Test
    void theLandingIsClosedAndEachSideTellsWhoPasses() {
        Checkpoint landing = dataset.find(LANDING.ref(), Checkpoint.class).orElseThrow();
        assertThat(landing.statuses())
                .extracting(Attributed::value, status -> status.isAssertedFor(date("2031-03-05")))
                .containsExactly(tuple(USUALLY_CLOSED, TRUE));
        assertThat(landing.passages())
                .extracting(
                        rule -> rule.value().passage(),
                        rule -> rule.perspective().toString())
                .containsExactly(tuple(NO, "norland"), tuple(HUMANITARIAN_ONLY, "sudmark"));
    }

    @Test
    void oneStateLeftAnother() {
        ExistenceIndex existence = ExistenceIndex.of(dataset);
        assertThat(existence.states(date("1960")))
                .containsExactly(new Answer<>(NORLAND, TRUE), new Answer<>(ESTLAND, UNKNOWN));
        assertThat(existence.states(date("1972-05-10")))
                .extracting(Answer::truth)
                .containsExactly(TRUE, UNKNOWN, UNKNOWN);
        assertThat(existence.predecessors(SUDMARK.ref()))
                .extracting(Descent::predecessor)
                .containsExactly(NORLAND.ref());
    }

    @Test
    void twoRoundsHaveTwoHosts() {
        MediationIndex mediations = MediationIndex.of(dataset);
        assertThat(mediations.rounds(TALKS.ref()).all()).containsExactly(MET, TO_MEET);
        assertThat(mediations.rounds(TALKS.ref()).isTotal()).isTrue();
        assertThat(mediations.roundsOn(date("2031-03-12"))).containsExactly(new Answer<>(TO_MEET, UNKNOWN));
        assertThat(mediations.roundsOn(date("2031-03-15"))).isEmpty();
    }

    @Test
    void oneAllegationIsDeniedAndOneIsNotAnswered() {
        StandingIndex standings = StandingIndex.of(dataset);
        assertThat(standings.allegations()).containsExactly(SHOT, CLOSED);
        Standing shot = standings.standing(SHOT.ref());
        assertThat(shot.assertedBy()).containsExactly(NORLAND.ref());
        assertThat(shot.deniedBy()).containsExactly(SUDMARK.ref());
        assertThat(shot.contested()).isEqualTo(TRUE);
        Standing closed = standings.standing(CLOSED.ref());
        assertThat(closed.assertedBy()).containsExactly(NORLAND.ref());
        assertThat(closed.silent()).containsExactly(SUDMARK.ref());
        assertThat(closed.contested()).isEqualTo(FALSE);
        assertThat(standings.answersTo(CHARGE.ref())).containsExactly(DENIAL);
    }

    @Test
    void theDeadAreCountedOverBothSides() {
        assertThat(EstimateIndex.of(dataset).estimates(SHOTS.ref(), DEATHS))
                .extracting(scoped -> scoped.estimate().value())
                .containsExactly(
                        Estimate.of(DEATHS, 6).toBuilder().approximate(true).build());
    }
}
