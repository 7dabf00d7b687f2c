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
import static org.armistice.vocabulary.CodeScheme.ISO_3166_1_ALPHA_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Code;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Certainty;
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

    @Test
    void organizationsAndPersonsExistBesideStates() {
        Organization league = Organization.builder()
                .id("league")
                .existence(period("1990-01-01/1995-12-31"))
                .build();
        Person person =
                Person.builder().id("person").existence(period("1960/..")).build();
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with(league, person));

        assertThat(index.organizations(date("1995-12-31"))).containsExactly(new Answer<>(league, TRUE));
        assertThat(index.organizations(date("1996"))).isEmpty();
        assertThat(index.persons(date("1960"))).containsExactly(new Answer<>(person, UNKNOWN));
        assertThat(index.existed(league.ref(), date("1989"))).isEqualTo(FALSE);
        assertThat(index.existed(Ref.to("nobody"), date("1989"))).isEqualTo(UNKNOWN);
    }

    @Test
    void throughAPeriodExistenceMustLastAndSometimeInItNeedNot() {
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with());

        assertThat(index.states(period("2010-01-01/2011-12-31")))
                .containsExactly(new Answer<>(NORLAND, TRUE), new Answer<>(VELIA, TRUE));
        assertThat(index.statesSometimeIn(period("2010-01-01/2011-12-31")))
                .containsExactly(new Answer<>(NORLAND, TRUE), new Answer<>(VELIA, TRUE), new Answer<>(TARSK, TRUE));
    }

    @Test
    void aCodeThatMeantTwoStatesMeansOneOnEachDay() {
        Code first = code("1950-01-01/1993-06-15");
        Code second = code("2003-07-23/2006-09-25");
        State norland = NORLAND.toBuilder().addCodes(first).build();
        State velia = VELIA.toBuilder().addCodes(second).build();
        ExistenceIndex index = ExistenceIndex.of(RiverDispute.with(norland, velia));

        assertThat(index.coded(ISO_3166_1_ALPHA_2, "CS", date("1993-06-15")))
                .containsExactly(new Answer<>(new Coded(norland, first), TRUE));
        assertThat(index.coded(ISO_3166_1_ALPHA_2, "CS", date("2003-07")))
                .containsExactly(new Answer<>(new Coded(velia, second), UNKNOWN));
        assertThat(index.coded(ISO_3166_1_ALPHA_2, "CS", date("1999"))).isEmpty();
        assertThat(index.coded(ISO_3166_1_ALPHA_2, "CS"))
                .containsExactly(new Coded(norland, first), new Coded(velia, second));
        assertThat(index.coded(ISO_3166_1_ALPHA_2, "cs", date("1990"))).isEmpty();
        assertThat(index.codes(VELIA.ref(), date("2004"))).containsExactly(new Answer<>(second, TRUE));
        assertThat(index.codes(VELIA.ref(), date("1990"))).isEmpty();
    }

    @Test
    void holdersOfAnOfficeFollowEachOther() {
        OfficeHolder second = envoy("second", "2004-02/2008-05-01");
        OfficeHolder first = envoy("first", "2001-01-01/2004-02");
        OfficeHolder someTime = envoy("some-time", "");
        OfficeHolder denied = new OfficeHolder(
                Person.builder()
                        .id("denied")
                        .addOffices(Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref()))
                                .with(Certainty.CERTAINLY_NOT))
                        .build(),
                Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref())));
        ExistenceIndex index = ExistenceIndex.of(
                RiverDispute.with(second.person(), first.person(), someTime.person(), denied.person()));
        Tenures tenures = index.tenures(OfficeKind.ENVOY, NORLAND.ref());

        assertThat(tenures).isEqualTo(new Tenures(List.of(first, second), List.of(someTime)));
        assertThat(tenures.isOrderCertain()).isEqualTo(TRUE);
        assertThat(index.holders(OfficeKind.ENVOY, NORLAND.ref(), period("2004-01-01/2004-12-31")))
                .extracting(answer -> answer.value().person().id())
                .containsExactly("some-time");
        assertThat(index.holdersSometimeIn(OfficeKind.ENVOY, NORLAND.ref(), period("2004-01-01/2004-12-31")))
                .extracting(answer -> answer.value().person().id(), Answer::truth)
                .containsExactly(tuple("second", TRUE), tuple("first", TRUE), tuple("some-time", UNKNOWN));
        assertThat(index.deniedHolders(OfficeKind.ENVOY, NORLAND.ref(), date("2004")))
                .extracting(answer -> answer.value().person().id(), Answer::truth)
                .containsExactly(tuple("denied", UNKNOWN));
        assertThat(index.holders(OfficeKind.ADVISER, NORLAND.ref(), date("2004")))
                .isEmpty();
        assertThat(index.tenures(OfficeKind.ADVISER, NORLAND.ref())).isEqualTo(new Tenures(List.of(), List.of()));
    }

    @Test
    void theOrderOfHoldersIsNoMoreCertainThanTheirBeginnings() {
        assertThat(new Tenures(List.of(envoy("one", "2001/2003"), envoy("other", "2001-06-01/2004")), List.of())
                        .isOrderCertain())
                .isEqualTo(UNKNOWN);
        assertThat(new Tenures(List.of(envoy("one", "/2003"), envoy("other", "2003/2004")), List.of()).isOrderCertain())
                .isEqualTo(UNKNOWN);
    }

    private static Code code(String assigned) {
        return Code.builder()
                .scheme(ISO_3166_1_ALPHA_2)
                .value("CS")
                .assigned(period(assigned))
                .build();
    }

    private static OfficeHolder envoy(String id, String period) {
        Attributed<Office> envoy = Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref()));
        Attributed<Office> office = period.isEmpty() ? envoy : envoy.during(period(period));
        return new OfficeHolder(Person.builder().id(id).addOffices(office).build(), office);
    }

    private static CheckpointStanding standing(Checkpoint checkpoint, String day) {
        return ExistenceIndex.of(RiverDispute.with(checkpoint)).standing(checkpoint.ref(), date(day));
    }
}
