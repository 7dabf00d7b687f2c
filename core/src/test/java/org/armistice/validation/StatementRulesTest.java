package org.armistice.validation;

import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Link;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Stance;
import org.junit.jupiter.api.Test;

class StatementRulesTest {

    private static final Person ENVOY = Person.builder()
            .id("envoy")
            .name("The envoy")
            .addOffices(
                    Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref())).during(period("2001/2003-12-31")),
                    Attributed.of(Office.of(OfficeKind.ADVISER, VELIA.ref())).during(period("2010/..")))
            .addCitations(GAZETTE.cite())
            .build();

    @Test
    void aDenialMustSayWhatItDenies() {
        assertThat(Found.in(said("no", Stance.DENY).build()))
                .containsExactly(
                        "ERROR Statement.DeniesNothing at no /stance: Denies, and names nothing that it is about or"
                                + " answers. Name the allegation in `about` or the statement in `answers`.");
        assertThat(Found.in(said("no", Stance.DENY).addAbout(TRUCE.ref()).build()))
                .isEmpty();
        assertThat(Found.in(
                        said("yes", Stance.ASSERT).build(),
                        said("no", Stance.DENY).addAnswers(Ref.to("yes")).build()))
                .isEmpty();
        assertThat(Found.in(
                        said("no", Stance.DENY).addAbout(TRUCE.ref()).build(),
                        said("still-no", Stance.DENY)
                                .addLinks(Attributed.of(Link.of(LinkType.RESTATES, Ref.to("no"))))
                                .build()))
                .as("denies what the first denied")
                .isEmpty();
        assertThat(Found.in(
                        said("no", Stance.DENY).addAbout(TRUCE.ref()).build(),
                        said("still-no", Stance.DENY)
                                .addLinks(Attributed.of(Link.of(LinkType.FOLLOWS, Ref.to("no"))))
                                .build()))
                .hasSize(1);
    }

    @Test
    void aStatementMustNotBeMadeBeforeWhatItAnswers() {
        Statement yes = said("yes", Stance.ASSERT).when(period("2005-06-02")).build();
        StatementBuilder no = said("no", Stance.DENY).addAnswers(yes.ref());

        assertThat(Found.in(yes, no.when(period("2005-06-01")).build()))
                .containsExactly("ERROR Statement.AnswersLater at no /answers/0: Answers yes (2005-06-02),"
                        + " but was made before it (2005-06-01). Correct one of the dates, or what it answers.");
        assertThat(Found.in(yes, no.when(period("2005-06-02")).build())).isEmpty();
        assertThat(Found.in(yes, no.when(period("2005-06")).build())).isEmpty();
        assertThat(Found.perhapsIn(yes, no.when(period("2005-06")).build())).hasSize(1);
    }

    @Test
    void aStatementMustNotAnswerItself() {
        assertThat(Found.in(said("one", Stance.DENY).addAnswers(Ref.to("one")).build()))
                .containsExactly("ERROR Statement.AnswersItself at one /answers: Answers itself: one answers one."
                        + " Remove the step that is wrong: of two statements only the later answers the other.");
    }

    @Test
    void aCircleOfAnswersIsReportedOnceAtTheFirst() {
        assertThat(Found.in(
                        said("one", Stance.DENY).addAnswers(Ref.to("two")).build(),
                        said("two", Stance.DENY).addAnswers(Ref.to("one")).build()))
                .containsExactly(
                        "ERROR Statement.AnswersItself at one /answers: Answers itself: one answers two answers one."
                                + " Remove the step that is wrong: of two statements only the later answers the other.");
    }

    @Test
    void whoSpeaksForABodyShouldHoldOneOfItsOffices() {
        assertThat(Found.in(ENVOY, spoken(NORLAND, "2004-01-01")))
                .containsExactly("WARNING Statement.SpeakerWithoutOffice at words /speaker: Is spoken (2004-01-01) by"
                        + " envoy for norland, outside the time of each office that envoy is recorded to hold there."
                        + " Record the office that the person held then, or correct the date or `spokenFor`.");
        assertThat(Found.perhapsIn(ENVOY, spoken(NORLAND, "2003-12-31"))).isEmpty();
    }

    @Test
    void whatOfficesAPersonHasIsSeldomKnownInFull() {
        Person nobody = ENVOY.toBuilder().offices(List.of()).build();

        assertThat(Found.in(ENVOY, spoken(TARSK, "2004-01-01"))).isEmpty();
        assertThat(Found.perhapsIn(ENVOY, spoken(TARSK, "2004-01-01")))
                .containsExactly(
                        "NOTE Statement.SpeakerWithoutOffice at words /speaker: Perhaps: Is spoken (2004-01-01)"
                                + " by envoy for tarsk, where no office of envoy is recorded."
                                + " Record the office that the person held then, or correct the date or `spokenFor`.");
        assertThat(Found.perhapsIn(nobody, spoken(NORLAND, "2004-01-01"))).isEmpty();
        assertThat(Found.perhapsIn(
                        ENVOY,
                        spoken(NORLAND, "2004-01-01").toBuilder()
                                .spokenFor(ENVOY.ref())
                                .build()))
                .isEmpty();
    }

    @Test
    void anOfficeThatIsDeniedIsNone() {
        Person denied = ENVOY.toBuilder()
                .addOffices(Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref()))
                        .during(period("2004/.."))
                        .with(Certainty.CERTAINLY_NOT))
                .build();

        assertThat(Found.in(denied, spoken(NORLAND, "2004-01-01"))).hasSize(1);
        assertThat(Found.in(
                        denied.toBuilder()
                                .addOffices(Attributed.of(Office.of(OfficeKind.ENVOY, NORLAND.ref()))
                                        .during(period("2004/.."))
                                        .with(Certainty.PROBABLE))
                                .build(),
                        spoken(NORLAND, "2004-01-01")))
                .isEmpty();
        assertThat(Found.perhapsIn(
                        denied.toBuilder()
                                .offices(denied.offices().subList(2, 3))
                                .build(),
                        spoken(NORLAND, "2004-01-01")))
                .as("without any other, nobody can tell")
                .isEmpty();
    }

    @Test
    void whoServesAPartOfAStateSpeaksForIt() {
        Organization ministry = Organization.builder()
                .id("ministry")
                .name("The ministry")
                .state(NORLAND.ref())
                .addCitations(GAZETTE.cite())
                .build();
        Person official = ENVOY.toBuilder()
                .offices(List.of(Attributed.of(Office.of(OfficeKind.OFFICIAL, ministry.ref()))
                        .during(period("2004/2005"))))
                .build();

        assertThat(Found.in(ministry, official, spoken(NORLAND, "2004-06-01"))).isEmpty();
        assertThat(Found.in(ministry, official, spoken(NORLAND, "2006-06-01"))).hasSize(1);
    }

    @Test
    void anOfficeShouldBeHeldWhileItsBodyExists() {
        Person early = ENVOY.toBuilder()
                .offices(List.of(
                        Attributed.of(Office.of(OfficeKind.ENVOY, VELIA.ref())).during(period("1960/1971"))))
                .build();

        assertThat(Found.in(early))
                .containsExactly(
                        "WARNING Office.OutsideExistence at envoy /offices/0/of: Is held (1960/1971) outside the"
                                + " existence (1972-05-01/..) of velia."
                                + " Name the body that existed then, or correct the period or the body's `existence`.");
        assertThat(Found.in(ENVOY)).isEmpty();
    }

    @Test
    void nobodySpeaksForAStateThatIsNotThere() {
        assertThat(Found.in(said("words", Stance.ASSERT)
                        .spokenFor(VELIA.ref())
                        .when(period("1971"))
                        .build()))
                .containsExactly("ERROR Actor.OutsideExistence at words /spokenFor: Names velia as the one spoken for"
                        + " (1971), but that state existed in another time (1972-05-01/..)."
                        + " Name the state that existed then, or correct the date or the state's `existence`.");
    }

    private static Statement spoken(Actor body, String day) {
        return said("words", Stance.ASSERT)
                .speaker(ENVOY.ref())
                .spokenFor(body.ref())
                .when(period(day))
                .build();
    }

    private static StatementBuilder said(String id, Stance stance) {
        return Statement.builder().id(id).stance(stance).addCitations(GAZETTE.cite());
    }
}
