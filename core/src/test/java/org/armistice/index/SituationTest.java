package org.armistice.index;

import static org.armistice.index.Circumstance.Aspect.CEASEFIRE_IS_IN_FORCE;
import static org.armistice.index.Circumstance.Aspect.CHECKPOINT_STANDS;
import static org.armistice.index.Circumstance.Aspect.COMMITMENT_BINDS;
import static org.armistice.index.Circumstance.Aspect.CONFLICT_IS_FOUGHT;
import static org.armistice.index.Circumstance.Aspect.MISSION_IS_THERE;
import static org.armistice.index.Circumstance.Aspect.OFFICE_IS_HELD;
import static org.armistice.index.Circumstance.Aspect.PLACE_IS_HELD;
import static org.armistice.index.Circumstance.Aspect.STATE_EXISTS;
import static org.armistice.index.Circumstance.Aspect.TALKS_RUN;
import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.Certainty.CERTAINLY_NOT;
import static org.armistice.vocabulary.Certainty.PROBABLE;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armistice.index.Circumstance.Aspect;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Office;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.Source;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Pledge;
import org.junit.jupiter.api.Test;

class SituationTest {

    private static final Conflict WAR = Conflict.builder()
            .id("war")
            .period(period("2001-03/2005-09-29"))
            .addCitations(GAZETTE.cite())
            .build();

    private static final PeacekeepingMission MISSION = PeacekeepingMission.builder()
            .id("mission")
            .period(period("2005-10-01/.."))
            .addCitations(GAZETTE.cite())
            .build();

    private static final Attributed<Office> PRESIDENCY = Attributed.of(
                    Office.of(OfficeKind.HEAD_OF_STATE, NORLAND.ref()))
            .during(period("2000/2010"))
            .citing(ALMANAC.cite());

    private static final Person PRESIDENT =
            Person.builder().id("president").addOffices(PRESIDENCY).build();

    private static final Commitment PROMISE = Commitment.builder()
            .id("promise")
            .pledge(Pledge.values()[0])
            .addPromisedBy(NORLAND.ref())
            .period(period("2005/2030"))
            .addCitations(GAZETTE.cite())
            .build();

    @Test
    void aDayInTheWar() {
        Situation day = on("2005-06-15");
        assertThat(day.certain())
                .containsExactly(
                        it(STATE_EXISTS, NORLAND),
                        it(STATE_EXISTS, VELIA),
                        it(STATE_EXISTS, TARSK),
                        it(PLACE_IS_HELD, DELTA, DELTA.holdings().get(0)),
                        it(PLACE_IS_HELD, DELTA, DELTA.holdings().get(1)),
                        it(OFFICE_IS_HELD, PRESIDENT, PRESIDENCY),
                        it(CONFLICT_IS_FOUGHT, WAR),
                        it(TALKS_RUN, TALKS));
        assertThat(day.undecided())
                .containsExactly(
                        maybe(it(PLACE_IS_HELD, DELTA, DELTA.holdings().get(2))),
                        maybe(it(CHECKPOINT_STANDS, GATE)),
                        maybe(it(COMMITMENT_BINDS, PROMISE)));
    }

    @Test
    void aDayInThePeaceThatFollowed() {
        Situation day = on("2011-01-01");
        assertThat(day.certain())
                .containsExactly(
                        it(STATE_EXISTS, NORLAND),
                        it(STATE_EXISTS, VELIA),
                        it(PLACE_IS_HELD, DELTA, DELTA.holdings().get(0)),
                        it(MISSION_IS_THERE, MISSION),
                        it(COMMITMENT_BINDS, PROMISE));
        assertThat(day.circumstances(CEASEFIRE_IS_IN_FORCE)).containsExactly(maybe(it(CEASEFIRE_IS_IN_FORCE, TRUCE)));
        assertThat(day.day()).isEqualTo(date("2011-01-01"));
    }

    @Test
    void aDayBeforeAnyOfIt() {
        Situation day = on("1899-12-31");
        assertThat(day.certain()).isEmpty();
        assertThat(day.circumstances())
                .containsExactly(maybe(it(PLACE_IS_HELD, DELTA, DELTA.holdings().get(2))));
        assertThat(on("1900-12-31").certain()).containsExactly(it(STATE_EXISTS, TARSK));
    }

    @Test
    void whatIsDeniedIsNoCircumstance() {
        Territory delta = DELTA.toBuilder()
                .addHoldings(Attributed.of(Holding.of(CLAIMS, TARSK.ref())).with(CERTAINLY_NOT))
                .addHoldings(Attributed.of(Holding.of(CLAIMS, VELIA.ref())).with(PROBABLE))
                .build();
        assertThat(Situation.on(RiverDispute.with(delta), date("1899")).undecided())
                .containsExactly(
                        maybe(it(PLACE_IS_HELD, delta, delta.holdings().get(2))),
                        maybe(it(PLACE_IS_HELD, delta, delta.holdings().get(4))));
    }

    @Test
    void whatIsAssertedWithoutAnEndIsCertainAsLongAsASourceReaches() {
        assertThat(on("2015-03-02").certain()).contains(it(STATE_EXISTS, NORLAND), it(MISSION_IS_THERE, MISSION));
        assertThat(on("2015-03-03").undecided())
                .contains(maybe(it(STATE_EXISTS, NORLAND)), maybe(it(MISSION_IS_THERE, MISSION)));
        assertThat(on("2015-03-03").certain()).containsExactly(it(COMMITMENT_BINDS, PROMISE));
    }

    @Test
    void anAssertionReachesAsFarAsItsOwnSources() {
        Attributed<Office> presidency = PRESIDENCY.during(period("2000/.."));
        Person president = PRESIDENT.toBuilder()
                .offices(List.of(presidency))
                .addCitations(GAZETTE.cite())
                .build();
        assertThat(truth("2013-12-31", president)).isEqualTo(Truth.TRUE);
        assertThat(truth("2014-12-31", president)).isEqualTo(Truth.UNKNOWN);
        Person uncited = president.toBuilder()
                .offices(List.of(presidency.citing(List.of())))
                .build();
        assertThat(truth("2014-12-31", uncited)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aQualifiedDayOfPublicationReachesPossibly() {
        Source gazette = GAZETTE.toBuilder().published(date("2015-03-02?")).build();
        assertThat(Situation.on(RiverDispute.with(gazette), date("2011-01-01")).undecided())
                .contains(new Answer<>(it(STATE_EXISTS, NORLAND), Truth.POSSIBLY_TRUE));
    }

    @Test
    void nothingBoundsWhatSourcesWithoutADaySay() {
        Source gazette = Source.builder().id("gazette").build();
        assertThat(Situation.on(RiverDispute.with(gazette), date("2500-01-01")).certain())
                .containsExactly(
                        it(STATE_EXISTS, NORLAND),
                        it(STATE_EXISTS, VELIA),
                        it(PLACE_IS_HELD, DELTA, DELTA.holdings().get(0)));
    }

    private static Situation on(String day) {
        return Situation.on(RiverDispute.with(WAR, MISSION, PRESIDENT, PROMISE), date(day));
    }

    private static Truth truth(String day, Person person) {
        return Situation.on(RiverDispute.with(person), date(day))
                .circumstances(OFFICE_IS_HELD)
                .get(0)
                .truth();
    }

    private static Circumstance it(Aspect aspect, Entry entry) {
        return new Circumstance(aspect, entry, Optional.empty());
    }

    private static Circumstance it(Aspect aspect, Entry entry, Attributed<?> assertion) {
        return new Circumstance(aspect, entry, Optional.of(assertion));
    }

    private static Answer<Circumstance> maybe(Circumstance circumstance) {
        return new Answer<>(circumstance, Truth.UNKNOWN);
    }
}
