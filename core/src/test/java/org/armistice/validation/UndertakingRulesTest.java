package org.armistice.validation;

import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Agreement;
import org.armistice.model.AgreementBuilder;
import org.armistice.model.Attributed;
import org.armistice.model.Commitment;
import org.armistice.model.CommitmentBuilder;
import org.armistice.model.Mediator;
import org.armistice.model.Organization;
import org.armistice.model.OrganizationBuilder;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.PeacekeepingMissionBuilder;
import org.armistice.model.Ref;
import org.armistice.vocabulary.AgreementStatus;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

class UndertakingRulesTest {

    @Test
    void aMissionShouldSayWhatItsMandateIs() {
        assertThat(Found.in(mission().build()))
                .containsExactly("WARNING PeacekeepingMission.NoMandate at mission:"
                        + " Does not say what it has its mandate from."
                        + " Name the ceasefire or the agreement in `mandatedBy`.");
        assertThat(Found.in(mission().addMandatedBy(TRUCE.ref()).build())).isEmpty();
    }

    @Test
    void aMissionShouldSayWhoSuppliesOrLeadsIt() {
        PeacekeepingMission mission = PeacekeepingMission.builder()
                .id("mission")
                .addMandatedBy(TRUCE.ref())
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(mission))
                .containsExactly("WARNING PeacekeepingMission.NoProvider at mission:"
                        + " Does not say who supplies or leads it. Name who does in `troopProviders` or `ledBy`.");
        assertThat(Found.in(mission.toBuilder().ledBy(TARSK.ref()).build())).isEmpty();
    }

    @Test
    void aMissionMustNotBeOverBeforeItsMandate() {
        assertThat(Found.in(mission()
                        .addMandatedBy(TRUCE.ref())
                        .period(period("2004/2005-09-28"))
                        .build()))
                .containsExactly("ERROR PeacekeepingMission.BeforeMandate at mission /mandatedBy/0: Was over"
                        + " (2004/2005-09-28) before truce (2005-09-29), from which it has its mandate."
                        + " Correct one of the dates, or name what gave the mandate.");
        assertThat(Found.in(mission()
                        .addMandatedBy(TRUCE.ref())
                        .period(period("2004/2005-09-29"))
                        .build()))
                .isEmpty();
    }

    @Test
    void aMandateThatMayFitLeavesOpenWhetherTheMissionIsTooEarly() {
        Agreement accord = Agreement.builder()
                .id("accord")
                .addParties(NORLAND.ref(), VELIA.ref())
                .addCitations(GAZETTE.cite())
                .build();
        PeacekeepingMission mission = mission()
                .addMandatedBy(TRUCE.ref(), accord.ref())
                .period(period("2004/2005-09-28"))
                .build();
        String tooEarly = "PeacekeepingMission.BeforeMandate at mission /mandatedBy/";
        String hint = ", from which it has its mandate. Correct one of the dates, or name what gave the mandate.";

        assertThat(Found.in(mission, accord)).isEmpty();
        assertThat(Found.perhapsIn(mission, accord))
                .as("of the accord it is not known when it was made")
                .containsExactly(
                        "NOTE " + tooEarly + "1: Perhaps: Was over (2004/2005-09-28) before truce (2005-09-29)" + hint);
        assertThat(Found.perhapsIn(
                        mission, accord.toBuilder().signed(date("2005")).build()))
                .containsExactly(
                        "NOTE " + tooEarly + "0: Perhaps: Was over (2004/2005-09-28) before accord (2005)" + hint,
                        "NOTE " + tooEarly + "1: Perhaps: Was over (2004/2005-09-28) before truce (2005-09-29)" + hint);
        assertThat(Found.in(mission, accord.toBuilder().signed(date("2006")).build()))
                .containsExactly(
                        "ERROR " + tooEarly + "0: Was over (2004/2005-09-28) before accord (2006)" + hint,
                        "ERROR " + tooEarly + "1: Was over (2004/2005-09-28) before truce (2005-09-29)" + hint);
        assertThat(Found.perhapsIn(
                        mission, accord.toBuilder().signed(date("2005-09-28")).build()))
                .isEmpty();
    }

    @Test
    void nobodySuppliesTroopsAfterTheirEnd() {
        PeacekeepingMission mission = PeacekeepingMission.builder()
                .id("mission")
                .addMandatedBy(TRUCE.ref())
                .addTroopProviders(Attributed.of(TARSK).during(period("2012/2013")))
                .addCitations(GAZETTE.cite())
                .build();

        assertThat(Found.in(mission))
                .containsExactly("ERROR Actor.OutsideExistence at mission /troopProviders/0/value: Names tarsk as a"
                        + " provider (2012/2013), but that state existed in another time (1900/2010-12-31)."
                        + " Name the state that existed then, or correct the date or the state's `existence`.");
    }

    @Test
    void whatSeveralSignedNeedsTwo() {
        AgreementBuilder pact = pact().addParties(NORLAND.ref()).status(AgreementStatus.MULTIPARTY_SIGNED);

        assertThat(Found.in(pact.build()))
                .containsExactly("ERROR Agreement.TooFewParties at pact /parties: Names fewer than 2 parties, but is"
                        + " multiparty-signed. Name all who signed, or record `partiesCompleteness: partial`.");
        assertThat(Found.in(pact.partiesCompleteness(Completeness.PARTIAL).build()))
                .isEmpty();
        assertThat(Found.in(pact().addParties(NORLAND.ref()).build())).isEmpty();
    }

    @Test
    void whoMediatesAnAgreementIsNoPartyToIt() {
        assertThat(Found.in(pact().addParties(NORLAND.ref(), VELIA.ref())
                        .addMediators(Mediator.of(VELIA.ref(), ThirdPartyRole.MEDIATOR))
                        .build()))
                .containsExactly(
                        "WARNING Mediator.PartyToAgreement at pact /mediators/0/actor:"
                                + " Names velia as mediator, and as a party to the same agreement."
                                + " Remove it from the parties or from the mediators, or record the role that a party can have.");
    }

    @Test
    void aPromiseIsMadeToAnother() {
        assertThat(Found.in(promise().addPromisedTo(NORLAND.ref(), VELIA.ref()).build()))
                .containsExactly(
                        "ERROR Commitment.ToOneself at promise /promisedTo/0: Is promised by norland alone, and"
                                + " to norland. Name the one who promises in `promisedBy` and the other in `promisedTo`.");
        assertThat(Found.in(promise()
                        .addPromisedBy(VELIA.ref())
                        .addPromisedTo(NORLAND.ref(), VELIA.ref())
                        .build()))
                .as("a mutual promise")
                .isEmpty();
    }

    @Test
    void aPromiseIsDeclaredFirst() {
        assertThat(Found.in(
                        promise().declared(date("2005")).fulfilled(date("2004")).build()))
                .containsExactly("ERROR Commitment.FulfilledBeforeDeclared at promise /fulfilled:"
                        + " Is fulfilled (2004) before it is declared (2005). Correct `fulfilled` or `declared`.");
        assertThat(Found.in(
                        promise().declared(date("2005")).withdrawn(date("2004")).build()))
                .containsExactly("ERROR Commitment.WithdrawnBeforeDeclared at promise /withdrawn:"
                        + " Is withdrawn (2004) before it is declared (2005). Correct `withdrawn` or `declared`.");
        assertThat(Found.in(promise()
                        .declared(date("2005"))
                        .fulfilled(date("2005"))
                        .withdrawn(date("2006"))
                        .build()))
                .isEmpty();
    }

    @Test
    void anOrganizationIsNoMemberOfItself() {
        OrganizationBuilder league =
                Organization.builder().id("league").name("The league").addCitations(GAZETTE.cite());

        assertThat(Found.in(league.addMembers(Attributed.of(NORLAND)).build())).isEmpty();
        assertThat(Found.in(league.addMembers(Attributed.of(VELIA).accordingTo(Ref.<Organization>to("league")))
                        .build()))
                .as("it may well say who is a member")
                .isEmpty();
        assertThat(Found.in(league.addMembers(Attributed.of(Ref.<Organization>to("league")))
                        .build()))
                .containsExactly("ERROR Organization.MemberOfItself at league /members/2/value:"
                        + " Names league itself as a member."
                        + " Remove it from the members, or name the other organization.");
        assertThat(Found.in(league.citations(List.of())
                        .members(List.of(Attributed.of(Ref.<Organization>to("league"))))
                        .build()))
                .as("and refers to nothing else")
                .containsExactly(
                        "WARNING Entry.NoCitation at league: Cites no source, so that nobody can tell where its facts"
                                + " come from. Add a citation of the source that was read.",
                        "ERROR Organization.MemberOfItself at league /members/0/value: Names league itself as a member."
                                + " Remove it from the members, or name the other organization.");
    }

    private static PeacekeepingMissionBuilder mission() {
        return PeacekeepingMission.builder()
                .id("mission")
                .addTroopProviders(Attributed.of(TARSK))
                .addCitations(GAZETTE.cite());
    }

    private static AgreementBuilder pact() {
        return Agreement.builder().id("pact").addCitations(GAZETTE.cite());
    }

    private static CommitmentBuilder promise() {
        return Commitment.builder()
                .id("promise")
                .pledge(Pledge.NONAGGRESSION)
                .addPromisedBy(NORLAND.ref())
                .addCitations(GAZETTE.cite());
    }
}
