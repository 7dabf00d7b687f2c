package org.armistice.index;

import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_FALSE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.CeasefireBuilder;
import org.armistice.model.Conflict;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.Violation;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.CeasefireStatus;
import org.armistice.vocabulary.ThirdPartyRole;
import org.junit.jupiter.api.Test;

class CeasefireIndexTest {

    private static final Optional<UncertainDate> LATEST = GAZETTE.published();

    @Test
    void knowsWhatCameOfACeasefire() {
        PeacekeepingMission mission = PeacekeepingMission.builder()
                .id("mission")
                .addMandatedBy(TRUCE.ref())
                .build();
        Violation breach = Violation.builder().id("breach").of(TRUCE.ref()).build();
        Conflict war = Conflict.builder().id("war").addEndedBy(TRUCE.ref()).build();
        CeasefireIndex index = CeasefireIndex.of(RiverDispute.with(mission, breach, war));

        assertThat(index.missions(TRUCE.ref())).containsExactly(mission);
        assertThat(index.violations(TRUCE.ref())).containsExactly(breach);
        assertThat(index.endedConflicts(TRUCE.ref())).containsExactly(war);
        assertThat(index.missions(Ref.to("pause"))).isEmpty();
    }

    @Test
    void isNotKnownToHaveEndedWhereNoEndIsRecorded() {
        assertStanding(TRUCE, "2015-03-01", TRUE, UNKNOWN, UNKNOWN);
        assertStanding(TRUCE, "2040", TRUE, UNKNOWN, UNKNOWN);
        assertThat(standing(TRUCE, "2040").latestKnowledge()).isEqualTo(LATEST);
    }

    @Test
    void beginsOnTheDayOfItsEffectNotOfItsDeclaration() {
        assertStanding(TRUCE, "2005-09-30", FALSE, FALSE, FALSE);
        assertStanding(TRUCE, "2005-10-01", TRUE, FALSE, TRUE);
    }

    @Test
    void beginsOnTheDayOfItsDeclarationWhereNoOtherIsRecorded() {
        Ceasefire truce = undated().declared(date("2005")).build();

        assertThat(standing(truce, "2004-12-31").begun()).isEqualTo(FALSE);
        assertThat(standing(truce, "2005-06-01").begun()).isEqualTo(UNKNOWN);
        assertThat(standing(truce, "2005-12-31").begun()).isEqualTo(TRUE);
    }

    @Test
    void isInForceOnItsLastDayAndNotAfterwards() {
        Ceasefire truce = TRUCE.toBuilder().ended(date("2006-02-03")).build();

        assertStanding(truce, "2006-02-03", TRUE, FALSE, TRUE);
        assertStanding(truce, "2006-02-04", TRUE, TRUE, FALSE);
    }

    @Test
    void aVagueEndLeavesItOpen() {
        Ceasefire truce = TRUCE.toBuilder().ended(date("2006-02")).build();

        assertThat(standing(truce, "2006-01-31").inForce()).isEqualTo(TRUE);
        assertThat(standing(truce, "2006-02-10").inForce()).isEqualTo(UNKNOWN);
        assertThat(standing(truce, "2006-03-01").inForce()).isEqualTo(FALSE);
    }

    @Test
    void aQualifiedEndMakesTheAnswerTentative() {
        assertThat(standing(TRUCE.toBuilder().ended(date("2006~")).build(), "2010")
                        .inForce())
                .isEqualTo(POSSIBLY_FALSE);
    }

    @Test
    void hasEndedWhenItsTermHasRunOutAndMayHaveEndedBefore() {
        Ceasefire truce = TRUCE.toBuilder().expires(date("2006-02-03")).build();

        assertStanding(truce, "2006-02-03", TRUE, UNKNOWN, UNKNOWN);
        assertStanding(truce, "2006-02-04", TRUE, TRUE, FALSE);
    }

    @Test
    void ofOneWithoutDatesNothingIsKnown() {
        Ceasefire truce = undated().build();

        assertStanding(truce, "2005", UNKNOWN, UNKNOWN, UNKNOWN);
        assertStanding(truce.toBuilder().ended(date("2001")).build(), "2005", TRUE, TRUE, FALSE);
    }

    @Test
    void ofOneThatIsNotThereNothingIsKnown() {
        CeasefireIndex index = CeasefireIndex.of(RiverDispute.with());

        assertThat(index.standing(Ref.to("nothing"), date("2005"))).isEqualTo(CeasefireStanding.UNKNOWN);
        assertThat(index.standing(Ref.to(NORLAND.id()), date("2005"))).isEqualTo(CeasefireStanding.UNKNOWN);
        assertThat(index.mediators(Ref.to("nothing"), ThirdPartyRole.HOST)).isEmpty();
    }

    @Test
    void theLatestKnowledgeCountsSourcesOfItsAssertionsToo() {
        Source later = Source.builder().id("later").published(date("2016")).build();
        Ceasefire truce = TRUCE.toBuilder()
                .addStatuses(Attributed.of(CeasefireStatus.IN_EFFECT).citing(later.cite()))
                .build();

        assertThat(CeasefireIndex.of(RiverDispute.with(truce, later))
                        .standing(truce.ref(), date("2005"))
                        .latestKnowledge())
                .contains(date("2016"));
    }

    @Test
    void theLatestKnowledgeIsTheOneThatBeginsLast() {
        Source vague = Source.builder().id("vague").published(date("2015")).build();
        Ceasefire truce = TRUCE.toBuilder().addCitations(vague.cite()).build();

        assertThat(CeasefireIndex.of(RiverDispute.with(truce, vague))
                        .standing(truce.ref(), date("2005"))
                        .latestKnowledge())
                .contains(date("2015-03-02"));
    }

    @Test
    void aSourceWithoutDateOrThatIsMissingGivesNoLatestKnowledge() {
        Source undated = Source.builder().id("undated").build();
        Ceasefire truce = Ceasefire.builder()
                .id("quiet")
                .addParties(NORLAND.ref())
                .addCitations(
                        undated.cite(), Source.builder().id("missing").build().cite())
                .build();

        assertThat(CeasefireIndex.of(RiverDispute.with(truce, undated))
                        .standing(truce.ref(), date("2005"))
                        .latestKnowledge())
                .isEmpty();
    }

    @Test
    void listsThoseInForceInTheDatasetsOrder() {
        Ceasefire ended =
                ceasefire("ended").effective(date("2001")).ended(date("2002")).build();
        Ceasefire running =
                ceasefire("running").effective(date("2003")).ended(date("2020")).build();

        assertThat(CeasefireIndex.of(RiverDispute.with(ended, running)).inForce(date("2006")))
                .containsExactly(new Answer<>(TRUCE, UNKNOWN), new Answer<>(running, TRUE));
    }

    @Test
    void namesThirdPartiesByRole() {
        CeasefireIndex index = CeasefireIndex.of(RiverDispute.with());

        assertThat(index.mediators(TRUCE.ref(), ThirdPartyRole.GUARANTOR)).isEqualTo(TRUCE.mediators());
        assertThat(index.mediators(TRUCE.ref(), ThirdPartyRole.HOST)).isEmpty();
    }

    private static void assertStanding(Ceasefire ceasefire, String day, Truth begun, Truth ended, Truth inForce) {
        assertThat(standing(ceasefire, day))
                .extracting(CeasefireStanding::begun, CeasefireStanding::ended, CeasefireStanding::inForce)
                .containsExactly(begun, ended, inForce);
    }

    private static CeasefireStanding standing(Ceasefire ceasefire, String day) {
        return CeasefireIndex.of(RiverDispute.with(ceasefire)).standing(ceasefire.ref(), date(day));
    }

    private static CeasefireBuilder undated() {
        return ceasefire("truce").addCitations(ALMANAC.cite(), GAZETTE.cite());
    }

    private static CeasefireBuilder ceasefire(String id) {
        return Ceasefire.builder().id(id).addParties(NORLAND.ref());
    }
}
