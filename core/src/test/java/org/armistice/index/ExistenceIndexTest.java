package org.armistice.index;

import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Office;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.StateSuccession;
import org.junit.jupiter.api.Test;

class ExistenceIndexTest {

    private static final Optional<UncertainDate> LATEST = GAZETTE.published();

    @Test
    void statesExistFromTheirFirstToTheirLastDay() {
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with());

        assertThat(index.states(date("1972-04-30")))
                .containsExactly(new Answer<>(NORLAND, TRUE), new Answer<>(TARSK, TRUE));
        assertThat(index.states(date("2010-12-31")))
                .containsExactly(new Answer<>(NORLAND, TRUE), new Answer<>(VELIA, TRUE), new Answer<>(TARSK, TRUE));
        assertThat(index.states(date("2011"))).containsExactly(new Answer<>(NORLAND, TRUE), new Answer<>(VELIA, TRUE));
        assertThat(index.states(date("1950-06-01")))
                .containsExactly(new Answer<>(NORLAND, UNKNOWN), new Answer<>(TARSK, TRUE));
    }

    @Test
    void aStateWithoutRecordedExistenceMayHaveExisted() {
        State mist = State.builder().id("mist").build();

        assertThat(ExistenceIndex.of(RiverDispute.with(mist)).states(date("1800")))
                .containsExactly(new Answer<>(mist, UNKNOWN));
    }

    @Test
    void aSuccessionIsFoundFromBothSides() {
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with());
        Descent secession =
                new Descent(NORLAND.ref(), VELIA.ref(), VELIA.successions().get(0));

        assertThat(index.predecessors(VELIA.ref())).containsExactly(secession);
        assertThat(index.successors(NORLAND.ref())).containsExactly(secession);
        assertThat(index.predecessors(NORLAND.ref())).isEmpty();
        assertThat(index.successors(VELIA.ref())).isEmpty();
    }

    @Test
    void aMergerStandsOnTheStateThatWentBefore() {
        Attributed<Succession> merger =
                Attributed.of(Succession.of(StateSuccession.MERGES_INTO, VELIA.ref(), date("2010-12-31")));
        State merged = TARSK.toBuilder().addSuccessions(merger).build();
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with(merged));
        Descent descent = new Descent(TARSK.ref(), VELIA.ref(), merger);

        assertThat(index.successors(TARSK.ref())).containsExactly(descent);
        assertThat(index.predecessors(VELIA.ref()))
                .containsExactly(
                        new Descent(
                                NORLAND.ref(), VELIA.ref(), VELIA.successions().get(0)),
                        descent);
        assertThat(index.predecessors(TARSK.ref())).isEmpty();
    }

    @Test
    void aCheckpointOfAVagueMonthMayHaveStoodInIt() {
        assertThat(standing(GATE, "2003-03-31")).isEqualTo(new CheckpointStanding(FALSE, FALSE, FALSE, LATEST));
        assertThat(standing(GATE, "2003-04-10")).isEqualTo(new CheckpointStanding(UNKNOWN, UNKNOWN, UNKNOWN, LATEST));
        assertThat(standing(GATE, "2003-05-01")).isEqualTo(new CheckpointStanding(TRUE, UNKNOWN, UNKNOWN, LATEST));
    }

    @Test
    void aCheckpointStoodOnItsFirstAndOnItsLastDay() {
        Checkpoint gate = GATE.toBuilder()
                .established(date("2003-04-01"))
                .removed(date("2004-07-09"))
                .build();

        assertThat(standing(gate, "2003-04-01")).isEqualTo(new CheckpointStanding(TRUE, FALSE, TRUE, LATEST));
        assertThat(standing(gate, "2004-07-09")).isEqualTo(new CheckpointStanding(TRUE, FALSE, TRUE, LATEST));
        assertThat(standing(gate, "2004-07-10")).isEqualTo(new CheckpointStanding(TRUE, TRUE, FALSE, LATEST));
    }

    @Test
    void ofACheckpointThatIsNotThereNothingIsKnown() {
        assertThat(ExistenceIndex.of(RiverDispute.with()).standing(Ref.to("nothing"), date("2005")))
                .isEqualTo(CheckpointStanding.UNKNOWN);
    }

    @Test
    void officesAreHeldInTheirPeriods() {
        Attributed<Office> envoy =
                Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref())).during(period("2001-01-01/2001-12-31"));
        Attributed<Office> minister = Attributed.of(Office.of(OfficeKind.FOREIGN_MINISTER, NORLAND.ref()));
        Person person =
                Person.builder().id("person").addOffices(envoy, minister).build();
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with(person));

        assertThat(index.offices(person.ref(), date("2001-12-31")))
                .containsExactly(new Answer<>(envoy, TRUE), new Answer<>(minister, UNKNOWN));
        assertThat(index.offices(person.ref(), date("2002"))).containsExactly(new Answer<>(minister, UNKNOWN));
        assertThat(index.offices(Ref.to("nobody"), date("2002"))).isEmpty();
        assertThat(index.holders(OfficeKind.ENVOY, NORLAND.ref(), date("2001-05")))
                .containsExactly(new Answer<>(new OfficeHolder(person, envoy), TRUE));
        assertThat(index.holders(OfficeKind.ENVOY, NORLAND.ref(), date("2002"))).isEmpty();
        assertThat(index.holders(OfficeKind.ENVOY, TARSK.ref(), date("2001-05")))
                .isEmpty();
    }

    private static CheckpointStanding standing(Checkpoint checkpoint, String day) {
        return ExistenceIndex.of(RiverDispute.with(checkpoint)).standing(checkpoint.ref(), date(day));
    }
}
