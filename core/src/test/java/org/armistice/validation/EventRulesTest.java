package org.armistice.validation;

import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.Development;
import org.armistice.model.Involvement;
import org.armistice.model.Link;
import org.armistice.model.Location;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.NegotiationRoundBuilder;
import org.armistice.model.Organization;
import org.armistice.model.Violation;
import org.armistice.model.ViolationBuilder;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Schedule;
import org.junit.jupiter.api.Test;

class EventRulesTest {

    @Test
    void aRoundShouldTakePlaceWhileItsTrackRuns() {
        assertThat(Found.in(round().mediation(TALKS.ref())
                        .when(period("2005-09-30"))
                        .build()))
                .containsExactly("WARNING NegotiationRound.OutsideTrack at round /mediation: Takes place (2005-09-30)"
                        + " outside the period (2005-06-01/2005-09-29) of its track talks."
                        + " Correct one of the dates, or name the track that it belongs to.");
        assertThat(Found.in(round().mediation(TALKS.ref())
                        .when(period("2005-09-29/2005-10-01"))
                        .build()))
                .isEmpty();
        assertThat(Found.in(round().mediation(TALKS.ref()).when(period("2005")).build()))
                .isEmpty();
        for (Schedule schedule : Schedule.values()) {
            assertThat(Found.perhapsIn(round().mediation(TALKS.ref())
                            .when(period("2005-09-30"))
                            .schedule(schedule)
                            .build()))
                    .as(schedule.token())
                    .hasSize(schedule == Schedule.CANCELLED || schedule == Schedule.POSTPONED ? 0 : 1);
        }
        assertThat(Found.perhapsIn(round().mediation(TALKS.ref())
                        .when(period("2005-09-30"))
                        .modality(EventModality.NEGATED)
                        .build()))
                .as("that did not take place")
                .isEmpty();
    }

    @Test
    void aRoundThatIsHostedShouldSayWhere() {
        assertThat(Found.in(round().addHosts(TARSK.ref()).build()))
                .containsExactly("WARNING Host.NoVenue at round /hosts: Has a host, and does not say where it is held."
                        + " Name the place in `location`, as closely as the source says.");
        assertThat(Found.in(round().addHosts(TARSK.ref()).addPlaces(DELTA.ref()).build()))
                .isEmpty();
        assertThat(Found.in(round().addHosts(TARSK.ref()).mediation(TALKS.ref()).build()))
                .isEmpty();
    }

    @Test
    void talksThatAreHostedShouldSayWhere() {
        Mediation talks = TALKS.toBuilder().venues(List.of()).build();

        assertThat(Found.in(talks))
                .containsExactly(
                        "WARNING Host.NoVenue at talks /mediators: Has a host, and does not say where it is held."
                                + " Name the place in `venues`, as closely as the source says.");
        assertThat(Found.in(
                        talks,
                        round().addHosts(TARSK.ref()).mediation(talks.ref()).build()))
                .as("the track is reported, and not each of its rounds")
                .hasSize(1);
        assertThat(Found.in(
                        talks,
                        round().mediation(talks.ref())
                                .location(Location.builder().wording("the mill").build())
                                .build()))
                .isEmpty();
    }

    @Test
    void aViolationShouldFallIntoTheTermOfWhatItBreaches() {
        assertThat(Found.in(breach().when(period("2005-09-30")).build()))
                .containsExactly(
                        "WARNING Violation.OutsideTerm at breach /of: Took place (2005-09-30) before truce began"
                                + " (2005-10-01). Correct one of the dates, or name what was in force then.");
        assertThat(Found.in(
                        TRUCE.toBuilder().ended(date("2006-01-31")).build(),
                        breach().when(period("2006-02-01")).build()))
                .containsExactly(
                        "WARNING Violation.OutsideTerm at breach /of: Took place (2006-02-01) after truce ended"
                                + " (2006-01-31). Correct one of the dates, or name what was in force then.");
        assertThat(Found.perhapsIn(breach().when(period("2005-10-01")).build())).isEmpty();
        assertThat(Found.perhapsIn(
                        TRUCE.toBuilder().ended(date("2005-11-30")).build(),
                        breach().when(period("2005")).build()))
                .as("perhaps before it, perhaps after it")
                .containsExactly(
                        "NOTE Violation.OutsideTerm at breach /of: Perhaps: Took place (2005) before truce began"
                                + " (2005-10-01). Correct one of the dates, or name what was in force then.");
    }

    @Test
    void aPromiseThatWasWithdrawnIsNotBreachedLater() {
        Commitment promise = Commitment.builder()
                .id("promise")
                .pledge(Pledge.NONAGGRESSION)
                .addPromisedBy(NORLAND.ref())
                .declared(date("2001"))
                .withdrawn(date("2002"))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(
                        promise, breach().of(promise.ref()).when(period("2003")).build()))
                .hasSize(1);
        assertThat(Found.in(
                        promise, breach().of(promise.ref()).when(period("2002")).build()))
                .isEmpty();
    }

    @Test
    void whoBreachesSomethingShouldBeBoundByIt() {
        assertThat(Found.in(breach().addBy(NORLAND.ref(), TARSK.ref()).build()))
                .containsExactly(
                        "WARNING Violation.ByOutsider at breach /by/1: Names tarsk, which is not bound by truce."
                                + " Name who is bound, or record the breach as an incident or a development.");
        assertThat(Found.in(
                        TRUCE.toBuilder()
                                .partiesCompleteness(Completeness.PARTIAL)
                                .build(),
                        breach().addBy(TARSK.ref()).build()))
                .isEmpty();
    }

    @Test
    void whoIsNoPartOfAPartyIsNotBoundByWhatItHasElse() {
        Organization league = Organization.builder()
                .id("league")
                .name("The league")
                .addCitations(GAZETTE.cite())
                .addLinks(Attributed.of(Link.of(LinkType.PART_OF, VELIA.ref())))
                .addMembers(Attributed.of(VELIA))
                .build();

        assertThat(Found.in(
                        league,
                        TRUCE.toBuilder()
                                .parties(List.of(NORLAND.ref(), league.ref()))
                                .build(),
                        breach().addBy(TARSK.ref()).build()))
                .as("the league has another member")
                .containsExactly(
                        "WARNING Violation.ByOutsider at breach /by/0: Names tarsk, which is not bound by truce."
                                + " Name who is bound, or record the breach as an incident or a development.");
        assertThat(Found.in(
                        league,
                        TRUCE.toBuilder()
                                .parties(List.of(NORLAND.ref(), TARSK.ref()))
                                .mediators(List.of())
                                .build(),
                        breach().addBy(league.ref()).build()))
                .as("the league is a part of another state")
                .containsExactly(
                        "WARNING Violation.ByOutsider at breach /by/0: Names league, which is not bound by truce."
                                + " Name who is bound, or record the breach as an incident or a development.");
    }

    @Test
    void aPartOfAPartyIsBoundToo() {
        Organization army = Organization.builder()
                .id("army")
                .name("The army")
                .state(NORLAND.ref())
                .addCitations(GAZETTE.cite())
                .build();
        Organization league = Organization.builder()
                .id("league")
                .name("The league")
                .addCitations(GAZETTE.cite())
                .addMembers(Attributed.of(TARSK))
                .build();

        assertThat(Found.in(army, breach().addBy(army.ref()).build())).isEmpty();
        assertThat(Found.in(
                        league,
                        TRUCE.toBuilder().addParties(league.ref()).build(),
                        breach().addBy(TARSK.ref()).build()))
                .isEmpty();
    }

    @Test
    void whoIsActedUponIsActedUponBySomebody() {
        Development visit = Development.builder()
                .id("visit")
                .eventType(EventType.CONSULT)
                .addRecipients(Involvement.of(NORLAND.ref()))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(visit))
                .containsExactly("NOTE Development.NoInitiator at visit /recipients:"
                        + " Says who is acted upon and not who acts."
                        + " Name who acts in `initiators`, by the words of the source where it names nobody.");
        assertThat(Found.in(visit.toBuilder()
                        .addInitiators(Involvement.of(TARSK.ref()))
                        .build()))
                .isEmpty();
    }

    @Test
    void whatDidNotHappenPutsNobodyOutsideTheirTime() {
        Development visit = Development.builder()
                .id("visit")
                .eventType(EventType.CONSULT)
                .addInitiators(Involvement.of(TARSK.ref()))
                .when(period("2015"))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(visit))
                .containsExactly(
                        "ERROR Actor.OutsideExistence at visit /initiators/0/actor: Names tarsk as one who acts"
                                + " (2015), but that state existed in another time (1900/2010-12-31)."
                                + " Name the state that existed then, or correct the date or the state's `existence`.");
        assertThat(Found.in(visit.toBuilder().modality(EventModality.NEGATED).build()))
                .isEmpty();
    }

    private static NegotiationRoundBuilder round() {
        return NegotiationRound.builder().id("round").addCitations(GAZETTE.cite());
    }

    private static ViolationBuilder breach() {
        return Violation.builder().id("breach").of(TRUCE.ref()).addCitations(GAZETTE.cite());
    }
}
