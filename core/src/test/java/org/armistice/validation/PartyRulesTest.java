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
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.CommitmentBuilder;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Link;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Participant;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

class PartyRulesTest {

    private static final Person ENVOY = Person.builder()
            .id("envoy")
            .name("The envoy")
            .addCitations(GAZETTE.cite())
            .build();

    @Test
    void aPartyToACeasefireShouldFightInTheConflict() {
        Ceasefire truce = truce().toBuilder().addParties(TARSK.ref()).build();

        assertThat(Found.in(war(NORLAND, VELIA), truce))
                .containsExactly(
                        "WARNING Ceasefire.PartyOutsideConflict at truce /parties/1: Names tarsk, which is on no"
                                + " side of war. Add it to a side of the conflict, or name it as a third party.");
        assertThat(Found.perhapsIn(war(NORLAND, VELIA), truce())).isEmpty();
        assertThat(Found.perhapsIn(
                        war(NORLAND, VELIA).toBuilder()
                                .sides(List.of(
                                        ConflictSide.of(NORLAND),
                                        ConflictSide.of(VELIA).toBuilder()
                                                .addSupporters(TARSK.ref())
                                                .build()))
                                .build(),
                        truce))
                .as("who supports a side may sign")
                .isEmpty();
        assertThat(Found.perhapsIn(war(), truce)).as("sides unknown").isEmpty();
    }

    @Test
    void aPartOfWhoFightsIsNoOutsider() {
        Organization militia = Organization.builder()
                .id("militia")
                .name("The militia")
                .state(NORLAND.ref())
                .addCitations(GAZETTE.cite())
                .build();
        Ceasefire truce = truce().toBuilder().addParties(militia.ref()).build();

        assertThat(Found.perhapsIn(war(NORLAND, VELIA), militia, truce)).isEmpty();
        Organization wing = Organization.builder()
                .id("militia")
                .name("The wing")
                .addLinks(Attributed.of(Link.of(LinkType.PART_OF, NORLAND.ref())))
                .addCitations(GAZETTE.cite())
                .build();
        assertThat(Found.perhapsIn(war(NORLAND, VELIA), wing, truce))
                .as("a part by a link")
                .isEmpty();
        assertThat(Found.in(
                        war(NORLAND, VELIA),
                        wing.toBuilder()
                                .links(List.of(Attributed.of(Link.of(LinkType.FOLLOWS, NORLAND.ref()))))
                                .build(),
                        truce))
                .hasSize(1);
        assertThat(Found.perhapsIn(
                        war(NORLAND, VELIA),
                        ENVOY,
                        truce().toBuilder().addParties(ENVOY.ref()).build()))
                .containsExactly(
                        "NOTE Ceasefire.PartyOutsideConflict at truce /parties/0: Perhaps: Names envoy, which is"
                                + " on no side of war. Add it to a side of the conflict, or name it as a third party.");
    }

    @Test
    void twoCeasefiresOfTheSamePartiesAtOneTimeShouldBeLinked() {
        Ceasefire first = TRUCE.toBuilder().ended(date("2006-01-01")).build();

        assertThat(Found.in(first, second("2006-01-01")))
                .containsExactly(
                        "WARNING Ceasefire.Overlapping at second: Was in force (2006-01-01) together with truce"
                                + " (2005-10-01/2006-01-01) of the same parties. Link it by `renews`, `supersedes` or"
                                + " `part-of`, record when the other ended, or remove the one that is recorded twice.");
        assertThat(Found.perhapsIn(first, second("2006-01-02"))).isEmpty();
        assertThat(Found.in(first, second("2006-01"))).isEmpty();
        assertThat(Found.perhapsIn(first, second("2006-01"))).hasSize(1);
    }

    /** The order of the entries is nobody's statement about time. */
    @Test
    void ceasefiresAreComparedInTheOrderInWhichTheyBegan() {
        Ceasefire first = TRUCE.toBuilder().ended(date("2006-01-01")).build();
        Ceasefire third = second("2005-12-01").toBuilder()
                .id("third")
                .ended(date("2007-01-01"))
                .addLinks(Attributed.of(Link.of(LinkType.RENEWS, Ref.<Ceasefire>to("elsewhere"))))
                .build();

        assertThat(Found.in(third, second("2006-06-01"), first).stream()
                        .filter(line -> line.contains("Ceasefire.Overlapping"))
                        .map(line -> line.split(" of the same")[0]))
                .containsExactly(
                        "WARNING Ceasefire.Overlapping at third: Was in force (2005-12-01/2007-01-01) together with"
                                + " truce (2005-10-01/2006-01-01)",
                        "WARNING Ceasefire.Overlapping at second: Was in force (2006-06-01) together with third"
                                + " (2005-12-01/2007-01-01)");
    }

    @Test
    void ofACeasefireWithoutEndNobodyCanTell() {
        assertThat(Found.perhapsIn(second("2006-01-01"))).isEmpty();
        assertThat(Found.in(second("2005-10-01"))).as("recorded twice").hasSize(1);
    }

    @Test
    void ceasefiresThatAreLinkedOrElsewhereMayOverlap() {
        Ceasefire first = TRUCE.toBuilder().ended(date("2006-01-01")).build();
        Ceasefire second = second("2006-01-01");

        assertThat(Found.perhapsIn(
                        first,
                        second.toBuilder()
                                .addLinks(Attributed.of(Link.of(LinkType.RENEWS, first.ref())))
                                .build()))
                .isEmpty();
        assertThat(Found.perhapsIn(
                        first, second.toBuilder().addArea(DELTA.ref()).build()))
                .isEmpty();
        assertThat(Found.perhapsIn(
                        first,
                        second.toBuilder()
                                .mediators(List.of())
                                .addParties(TARSK.ref())
                                .build()))
                .isEmpty();
    }

    @Test
    void whoMediatesShouldNotFight() {
        Mediation talks = TALKS.toBuilder().addConflicts(war().ref()).build();

        assertThat(Found.in(war(NORLAND, VELIA, TARSK), talks))
                .containsExactly(
                        "WARNING Mediator.IsBelligerent at talks /mediators/1/actor: Names tarsk as mediator,"
                                + " which fights in war. Name it as a party, or in the conflict as a supporter if it does not fight.");
        assertThat(Found.perhapsIn(war(NORLAND, VELIA), talks)).isEmpty();
        assertThat(Found.perhapsIn(
                        war(NORLAND, VELIA, TARSK),
                        talks.toBuilder()
                                .mediators(List.of(Mediator.of(TARSK.ref(), ThirdPartyRole.HOST)))
                                .build()))
                .as("a host may fight")
                .isEmpty();
        assertThat(Found.perhapsIn(
                        war(NORLAND, VELIA, TARSK),
                        talks.toBuilder()
                                .mediators(List.of(Mediator.of(TARSK.ref())))
                                .build()))
                .containsExactly(
                        "NOTE Mediator.IsBelligerent at talks /mediators/0/actor: Perhaps: Names tarsk as a third"
                                + " party, which fights in war."
                                + " Name it as a party, or in the conflict as a supporter if it does not fight.");
    }

    @Test
    void whoMediatesShouldNotBePledgedToOneOfTheParties() {
        assertThat(Found.in(pledge(VELIA).period(period("2000/2005-06-02")).build()))
                .containsExactly(
                        "NOTE Mediator.PledgedDefense at talks /mediators/1/actor: Names tarsk as mediator, which"
                                + " is pledged to fight beside velia (pact)."
                                + " Check the role, and whether the pledge was in force then.");
        assertThat(Found.perhapsIn(
                        pledge(VELIA).period(period("2000/2005-05-31")).build()))
                .isEmpty();
        assertThat(Found.in(pledge(VELIA).period(period("2000/2005")).build())).isEmpty();
        assertThat(Found.perhapsIn(pledge(VELIA).period(period("2000/2005")).build()))
                .as("at the truce and at the talks")
                .hasSize(2);
        assertThat(Found.perhapsIn(
                        pledge(VELIA, NORLAND).period(period("2000/..")).build()))
                .as("pledged to both")
                .isEmpty();
        assertThat(Found.perhapsIn(
                        pledge(VELIA).period(period("2000/2001")).build(),
                        TALKS.toBuilder()
                                .period(Optional.empty())
                                .mediators(List.of(Mediator.of(TARSK.ref(), ThirdPartyRole.MEDIATOR)))
                                .build()))
                .as("talks without a date")
                .containsExactly(
                        "NOTE Mediator.PledgedDefense at talks /mediators/0/actor: Perhaps: Names tarsk as mediator,"
                                + " which is pledged to fight beside velia (pact)."
                                + " Check the role, and whether the pledge was in force then.");
        assertThat(Found.perhapsIn(pledge(VELIA)
                        .declared(date("2000"))
                        .withdrawn(date("2004"))
                        .build()))
                .isEmpty();
    }

    @Test
    void aPersonShouldTakePartForSomebody() {
        NegotiationRound round = NegotiationRound.builder()
                .id("round")
                .name("The round")
                .when(period("2005-06-02"))
                .addParticipants(Participant.builder().actor(ENVOY.ref()).build())
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(ENVOY, round))
                .containsExactly("NOTE NegotiationRound.ParticipantForNobody at round /participants/0: Names envoy, and"
                        + " does not say for whom the person takes part."
                        + " Name who that is in `actsFor`, or record the office that the person held then.");
        assertThat(Found.perhapsIn(
                        ENVOY,
                        round.toBuilder()
                                .participants(List.of(Participant.of(ENVOY.ref(), NORLAND.ref())))
                                .build()))
                .isEmpty();
        assertThat(Found.perhapsIn(serving("2005-06-02/2006"), round)).isEmpty();
        assertThat(Found.in(serving("2005-06-03/2006"), round)).hasSize(1);
        assertThat(Found.in(serving("2005-06/2006"), round)).isEmpty();
        assertThat(Found.perhapsIn(serving("2005-06/2006"), round)).hasSize(1);
        assertThat(Found.in(
                        ENVOY.toBuilder()
                                .addOffices(
                                        serving("2005/2006").offices().get(0).with(Certainty.CERTAINLY_NOT))
                                .build(),
                        round))
                .as("an office that is denied is none")
                .hasSize(1);
    }

    @Test
    void anOfficeShouldNotBeOneOfAPerson() {
        Person aide = Person.builder()
                .id("aide")
                .name("The aide")
                .addOffices(Attributed.of(Office.of(OfficeKind.ADVISER, ENVOY.ref())))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(ENVOY, aide))
                .containsExactly(
                        "WARNING Office.OfPerson at aide /offices/0/of: Holds an office of envoy, who is a person."
                                + " Name the state or the organization that the office belongs to.");
        assertThat(Found.perhapsIn(serving("2005"))).isEmpty();
    }

    private static Ceasefire truce() {
        return TRUCE.toBuilder().mediators(List.of()).addConflicts(war().ref()).build();
    }

    private static Conflict war(Actor... sides) {
        return Conflict.builder()
                .id("war")
                .name("The war")
                .addCitations(GAZETTE.cite())
                .sides(List.of(sides).stream().map(ConflictSide::of).toList())
                .build();
    }

    private static Ceasefire second(String effective) {
        return TRUCE.toBuilder().id("second").effective(date(effective)).build();
    }

    private static CommitmentBuilder pledge(Actor... to) {
        CommitmentBuilder pledge = Commitment.builder()
                .id("pact")
                .name("The pact")
                .pledge(Pledge.DEFENSE)
                .addPromisedBy(TARSK.ref())
                .addCitations(GAZETTE.cite());
        List.of(to).forEach(actor -> pledge.addPromisedTo(actor.ref()));
        return pledge;
    }

    private static Person serving(String period) {
        return ENVOY.toBuilder()
                .addOffices(Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref()))
                        .during(period(period)))
                .build();
    }
}
