package org.armistice.index;

import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TALKS;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.POSSIBLY_FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.armistice.vocabulary.ThirdPartyRole.GUARANTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.NegotiationRoundBuilder;
import org.armistice.model.Participant;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

class MediationIndexTest {

    private static final RoleIn NEGOTIATOR =
            new RoleIn(TRUCE, Set.of(ThirdPartyRole.NEGOTIATOR, GUARANTOR), Optional.empty());
    private static final RoleIn NEGOTIATOR_ONLY =
            new RoleIn(TRUCE, Set.of(ThirdPartyRole.NEGOTIATOR), Optional.empty());
    private static final RoleIn HOST =
            new RoleIn(TALKS, Set.of(ThirdPartyRole.HOST), Optional.of(period("2005-06-01/2005-06-30")));
    private static final RoleIn MEDIATOR = new RoleIn(TALKS, Set.of(ThirdPartyRole.MEDIATOR), Optional.empty());

    private final MediationIndex index = MediationIndex.of(RiverDispute.with());

    @Test
    void aRoleHoldsInItsOwnPeriod() {
        assertThat(index.roles(TARSK.ref(), date("2005-06-30")))
                .containsExactly(
                        new Answer<>(NEGOTIATOR_ONLY, UNKNOWN),
                        new Answer<>(HOST, TRUE),
                        new Answer<>(MEDIATOR, UNKNOWN));
        assertThat(index.roles(TARSK.ref(), date("2005-07-01")))
                .containsExactly(new Answer<>(NEGOTIATOR_ONLY, UNKNOWN), new Answer<>(MEDIATOR, UNKNOWN));
    }

    @Test
    void nobodyGuaranteesACeasefireBeforeItIsDeclared() {
        assertThat(index.roles(TARSK.ref(), date("2005-09-28")))
                .containsExactly(new Answer<>(NEGOTIATOR_ONLY, UNKNOWN), new Answer<>(MEDIATOR, UNKNOWN));
        assertThat(index.roles(TARSK.ref(), date("2005-09-29")))
                .containsExactly(new Answer<>(NEGOTIATOR, UNKNOWN), new Answer<>(MEDIATOR, UNKNOWN));
        assertThat(index.thirdParties(TRUCE.ref(), GUARANTOR, date("2005-09-28")))
                .isEmpty();
        assertThat(index.thirdParties(TRUCE.ref(), GUARANTOR, date("2005-09-29")))
                .containsExactly(new Answer<>(TRUCE.mediators().get(0), UNKNOWN));
    }

    @Test
    void aRoleIsAsSureAsTheDeclarationItRestsOn() {
        Ceasefire about = TRUCE.toBuilder()
                .declared(date("2005-09-29?"))
                .effective(Optional.empty())
                .build();

        assertThat(MediationIndex.of(RiverDispute.with(about)).roles(TARSK.ref(), date("2005-12-01")))
                .extracting(answer -> answer.value().roles(), Answer::truth)
                .containsExactly(tuple(Set.of(ThirdPartyRole.NEGOTIATOR, GUARANTOR), UNKNOWN));
        assertThat(MediationIndex.of(RiverDispute.with(about)).roles(TARSK.ref(), date("2004")))
                .extracting(answer -> answer.value().roles(), Answer::truth)
                .containsExactly(
                        tuple(Set.of(ThirdPartyRole.NEGOTIATOR), UNKNOWN), tuple(Set.of(GUARANTOR), POSSIBLY_FALSE));
    }

    @Test
    void listsWhoHadWhichPartsOnADay() {
        assertThat(index.roles(date("2005-06-30")))
                .isEqualTo(Map.of(TARSK.ref(), index.roles(TARSK.ref(), date("2005-06-30"))));
        assertThat(index.roles(date("2005-09-30"))).containsOnlyKeys(TARSK.ref());
    }

    @Test
    void tracksRunSideBySide() {
        Mediation before = Mediation.builder()
                .id("before")
                .period(period("2005-05-01/2005-05-31"))
                .build();
        Mediation beside = Mediation.builder()
                .id("beside")
                .period(period("2005-09/2005-12-31"))
                .build();
        Mediation undated = Mediation.builder().id("whispers").build();
        MediationIndex index = MediationIndex.of(RiverDispute.with(before, beside, undated));

        assertThat(index.parallelTo(TALKS.ref()))
                .containsExactly(new Answer<>(beside, UNKNOWN), new Answer<>(undated, UNKNOWN));
        assertThat(index.parallelTo(before.ref())).containsExactly(new Answer<>(undated, UNKNOWN));
        assertThat(index.parallelTo(undated.ref()))
                .containsExactly(
                        new Answer<>(TALKS, UNKNOWN), new Answer<>(before, UNKNOWN), new Answer<>(beside, UNKNOWN));
        assertThat(index.parallelTo(Ref.to("nothing"))).isEmpty();
        assertThat(index.tracksSometime(period("2005-05-15/2005-06-15")))
                .containsExactly(new Answer<>(TALKS, TRUE), new Answer<>(before, TRUE), new Answer<>(undated, UNKNOWN));
        assertThat(index.tracksThroughout(period("2005-06-02/2005-06-15")))
                .containsExactly(new Answer<>(TALKS, TRUE), new Answer<>(undated, UNKNOWN));
        assertThat(index.tracksThroughout(period("2005-05-15/2005-06-15")))
                .containsExactly(new Answer<>(undated, UNKNOWN));
    }

    @Test
    void aRoleWithoutPeriodDoesNotOutlastTheTalks() {
        assertThat(index.roles(TARSK.ref(), date("2005-09-30"))).containsExactly(new Answer<>(NEGOTIATOR, UNKNOWN));
    }

    @Test
    void aRoleWithoutPeriodDoesNotOutlastTheCeasefire() {
        Ceasefire ended = TRUCE.toBuilder().ended(date("2006-01-31")).build();

        assertThat(MediationIndex.of(RiverDispute.with(ended)).roles(TARSK.ref(), date("2006-02-01")))
                .isEmpty();
    }

    @Test
    void whoIsNoThirdPartyHasNoRole() {
        assertThat(index.roles(NORLAND.ref(), date("2005-06-30"))).isEmpty();
    }

    @Test
    void aTrackWithoutAPeriodRanWhenARoundOfItTookPlace() {
        Mediation undated = Mediation.builder().id("undated").build();
        NegotiationRound held = NegotiationRound.builder()
                .id("held")
                .mediation(undated.ref())
                .when(period("2007-03-01/2007-03-02"))
                .build();
        NegotiationRound scheduled =
                held.toBuilder().schedule(Schedule.SCHEDULED).build();
        NegotiationRound alleged =
                held.toBuilder().modality(EventModality.ALLEGED).build();

        assertThat(tracks("2007-03-02", undated, held)).containsExactly(TRUE);
        assertThat(tracks("2007-03", undated, held)).containsExactly(UNKNOWN);
        assertThat(tracks("2007-03-03", undated, held)).containsExactly(UNKNOWN);
        assertThat(tracks("2007-03-02", undated, scheduled)).containsExactly(UNKNOWN);
        assertThat(tracks("2007-03-02", undated, alleged)).containsExactly(UNKNOWN);
    }

    private static List<Truth> tracks(String day, Entry... entries) {
        return MediationIndex.of(RiverDispute.with(entries)).tracks(date(day)).stream()
                .map(Answer::truth)
                .toList();
    }

    @Test
    void tracksRunInTheirPeriod() {
        Mediation undated = Mediation.builder().id("whispers").build();
        MediationIndex two = MediationIndex.of(RiverDispute.with(undated));

        assertThat(two.tracks(date("2005-09-29")))
                .containsExactly(new Answer<>(TALKS, TRUE), new Answer<>(undated, UNKNOWN));
        assertThat(two.tracks(date("2005-09-30"))).containsExactly(new Answer<>(undated, UNKNOWN));
    }

    @Test
    void anAgreementHasThirdPartiesUntilItIsOver() {
        Agreement pact = Agreement.builder()
                .id("pact")
                .addParties(NORLAND.ref(), VELIA.ref())
                .addMediators(Mediator.of(TARSK.ref(), ThirdPartyRole.WITNESS))
                .period(period("2006-01-01/2007-12-31"))
                .build();
        Answer<RoleIn> witness =
                new Answer<>(new RoleIn(pact, Set.of(ThirdPartyRole.WITNESS), Optional.empty()), UNKNOWN);

        assertThat(roles(pact, "2005-12-31")).contains(witness);
        assertThat(roles(pact, "2008-01-01")).doesNotContain(witness);
        assertThat(MediationIndex.of(RiverDispute.with(pact)).thirdParties(pact.ref()))
                .isEqualTo(pact.mediators());
    }

    @Test
    void whoSuppliesOrLeadsAMissionHasAPartInIt() {
        PeacekeepingMission mission = PeacekeepingMission.builder()
                .id("mission")
                .addTroopProviders(
                        Attributed.of(TARSK).during(period("2006-01-01/2006-06-30")),
                        Attributed.of(NORLAND).with(Certainty.CERTAINLY_NOT))
                .ledBy(TARSK.ref())
                .period(period("2006-01-01/2006-12-31"))
                .build();
        RoleIn provider = new RoleIn(
                mission, Set.of(ThirdPartyRole.TROOP_PROVIDER), Optional.of(period("2006-01-01/2006-06-30")));
        RoleIn leader = new RoleIn(mission, Set.of(ThirdPartyRole.PEACEKEEPER), Optional.empty());

        assertThat(roles(mission, "2006-06-30")).contains(new Answer<>(provider, TRUE), new Answer<>(leader, UNKNOWN));
        assertThat(roles(mission, "2006-12-31"))
                .contains(new Answer<>(leader, UNKNOWN))
                .extracting(Answer::value)
                .doesNotContain(provider);
        assertThat(roles(mission, "2007-01-01")).extracting(Answer::value).containsExactly(NEGOTIATOR);
        assertThat(MediationIndex.of(RiverDispute.with(mission)).roles(NORLAND.ref(), date("2006-06-30")))
                .isEmpty();
    }

    @Test
    void aRoundHasHostsAndParticipantsWithRoles() {
        Person envoy = Person.builder().id("envoy").build();
        NegotiationRound round = round("first", "2005-06-10/2005-06-12")
                .addHosts(TARSK.ref())
                .addParticipants(
                        Participant.of(NORLAND.ref(), NORLAND.ref()),
                        Participant.builder()
                                .actor(envoy.ref())
                                .actsFor(TARSK.ref())
                                .addRoles(ThirdPartyRole.FACILITATOR)
                                .build())
                .build();
        RoleIn host = new RoleIn(round, Set.of(ThirdPartyRole.HOST), round.when());
        RoleIn facilitator = new RoleIn(round, Set.of(ThirdPartyRole.FACILITATOR), round.when());
        MediationIndex index = MediationIndex.of(RiverDispute.with(envoy, round));

        assertThat(index.roles(TARSK.ref(), date("2005-06-12")))
                .contains(new Answer<>(host, TRUE), new Answer<>(facilitator, TRUE));
        assertThat(index.roles(envoy.ref(), date("2005-06-12"))).containsExactly(new Answer<>(facilitator, TRUE));
        assertThat(index.roles(envoy.ref(), date("2005-06-13"))).isEmpty();
        assertThat(index.roles(NORLAND.ref(), date("2005-06-12"))).isEmpty();
    }

    @Test
    void whoPromisesSecurityIsAGuarantorUntilThatIsWithdrawn() {
        Commitment pledge = Commitment.builder()
                .id("pledge")
                .pledge(Pledge.SECURITY_GUARANTEE)
                .addPromisedBy(TARSK.ref())
                .addPromisedTo(VELIA.ref())
                .declared(date("1999"))
                .build();
        Commitment withdrawn = pledge.toBuilder().withdrawn(date("2004-03-01")).build();
        Commitment other = pledge.toBuilder().pledge(Pledge.RECOGNITION).build();

        assertThat(guarantees(pledge, "1998-12-31")).isEmpty();
        assertThat(guarantees(pledge, "2000")).containsExactly(UNKNOWN);
        assertThat(guarantees(withdrawn, "2000")).containsExactly(TRUE);
        assertThat(guarantees(withdrawn, "2004-03-02")).isEmpty();
        assertThat(guarantees(other, "2000")).isEmpty();
        assertThat(guarantees(pledge.toBuilder().period(period("2001/2003")).build(), "2002"))
                .containsExactly(TRUE);
    }

    @Test
    void roundsAreInOrderByDatesAndByWhatFollowsWhat() {
        NegotiationRound first = round("first", "2005-06-10").build();
        NegotiationRound vague = round("vague", "2005-06").build();
        NegotiationRound third = round("third", "2005-08-01").build();
        NegotiationRound last = NegotiationRound.builder()
                .id("last")
                .mediation(TALKS.ref())
                .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, third.ref())))
                .build();
        NegotiationRound undated =
                NegotiationRound.builder().id("undated").mediation(TALKS.ref()).build();
        NegotiationRound elsewhere =
                NegotiationRound.builder().id("elsewhere").when(period("2004")).build();
        MediationIndex index = MediationIndex.of(RiverDispute.with(last, undated, third, vague, first, elsewhere));
        Sequence<NegotiationRound> rounds = index.rounds(TALKS.ref());

        assertThat(rounds.groups()).containsExactly(List.of(vague, first), List.of(third), List.of(last));
        assertThat(rounds.unplaced()).containsExactly(undated);
        assertThat(rounds.all()).containsExactly(vague, first, third, last, undated);
        assertThat(rounds.isTotal()).isFalse();
        assertThat(index.rounds().groups())
                .containsExactly(List.of(elsewhere), List.of(vague, first), List.of(third), List.of(last));
    }

    @Test
    void roundsThatWereCalledOffAreOnNoDay() {
        NegotiationRound first = round("first", "2005-06-10").build();
        NegotiationRound vague = round("vague", "2005-06").build();
        NegotiationRound cancelled =
                round("cancelled", "2005-06-10").schedule(Schedule.CANCELLED).build();
        NegotiationRound postponed =
                round("postponed", "2005-06-10").schedule(Schedule.POSTPONED).build();

        assertThat(MediationIndex.of(RiverDispute.with(first, vague, cancelled, postponed))
                        .roundsOn(date("2005-06-10")))
                .containsExactly(new Answer<>(first, TRUE), new Answer<>(vague, UNKNOWN));
    }

    private static NegotiationRoundBuilder round(String id, String when) {
        return NegotiationRound.builder().id(id).mediation(TALKS.ref()).when(period(when));
    }

    private static List<Answer<RoleIn>> roles(Entry entry, String day) {
        return MediationIndex.of(RiverDispute.with(entry)).roles(TARSK.ref(), date(day));
    }

    private static List<Truth> guarantees(Commitment commitment, String day) {
        return roles(commitment, day).stream()
                .filter(answer -> answer.value().in().equals(commitment)
                        && answer.value().roles().equals(Set.of(GUARANTOR)))
                .map(Answer::truth)
                .toList();
    }
}
