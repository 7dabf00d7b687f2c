package org.armistice.index;

import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TARSK;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.Truth.FALSE;
import static org.armistice.time.Truth.POSSIBLY_FALSE;
import static org.armistice.time.Truth.POSSIBLY_TRUE;
import static org.armistice.time.Truth.TRUE;
import static org.armistice.time.Truth.UNKNOWN;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Office;
import org.armistice.model.Organization;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Statement;
import org.armistice.model.StatementBuilder;
import org.armistice.model.Violation;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.OfficeKind;
import org.armistice.vocabulary.Stance;
import org.armistice.vocabulary.Topic;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class VoicesTest {

    private static final Organization MINISTRY =
            Organization.builder().id("ministry").state(NORLAND.ref()).build();

    private static final Attributed<Office> MINISTER_OF_NORLAND =
            Attributed.of(Office.of(OfficeKind.MINISTER, MINISTRY.ref())).during(period("2003-01/2003-12-31"));

    private static final Person MINISTER = Person.builder()
            .id("minister")
            .addOffices(
                    MINISTER_OF_NORLAND,
                    Attributed.of(Office.of(OfficeKind.LEGISLATOR, TARSK.ref())).during(period("2009/2010")),
                    Attributed.of(Office.of(OfficeKind.LEADER, NORLAND.ref())).with(Certainty.CERTAINLY_NOT))
            .build();

    private static final Violation BREACH = Violation.builder()
            .id("breach")
            .of(TRUCE.ref())
            .addBy(NORLAND.ref())
            .build();

    private static final Statement REBUTTAL =
            said("rebuttal", Stance.DENY).spokenFor(NORLAND.ref()).build();
    private static final Statement ADMISSION = said("admission", Stance.ASSERT)
            .speaker(MINISTER.ref())
            .spokenFor(MINISTRY.ref())
            .when(period("2003-05-02"))
            .build();

    @Test
    void aVoiceTellsTheSpeakerTheOfficeHeldThenAndTheActorSpokenFor() {
        Voice voice = index(ADMISSION).voices(BREACH.ref()).get(0);

        assertThat(voice.person()).contains(MINISTER);
        assertThat(voice.offices()).containsExactly(new Answer<>(MINISTER_OF_NORLAND, TRUE));
        assertThat(voice.said().by()).hasValue(MINISTRY.ref());
        assertThat(voice.said().voice()).hasValue(NORLAND.ref());
        assertThat(voice.stances()).containsExactly(Stance.ASSERT);
        assertThat(voice.isPrivate()).isFalse();
    }

    @Test
    void whichOfficeSomebodyHeldIsAsSureAsTheDates() {
        assertThat(officesIn(
                        ADMISSION.toBuilder().when(period("2002-12/2003-01")).build()))
                .containsExactly(tuple(OfficeKind.MINISTER, UNKNOWN));
        assertThat(officesIn(ADMISSION.toBuilder().when(period("2003-05?")).build()))
                .containsExactly(
                        tuple(OfficeKind.MINISTER, POSSIBLY_TRUE), tuple(OfficeKind.LEGISLATOR, POSSIBLY_FALSE));
        assertThat(officesIn(
                        said("undated", Stance.ASSERT).speaker(MINISTER.ref()).build()))
                .containsExactly(tuple(OfficeKind.MINISTER, UNKNOWN), tuple(OfficeKind.LEGISLATOR, UNKNOWN));
        assertThat(officesIn(ADMISSION.toBuilder().when(period("2007")).build()))
                .isEmpty();
    }

    private static List<Tuple> officesIn(Statement statement) {
        return index(statement).voices(BREACH.ref()).get(0).offices().stream()
                .map(office -> tuple(office.value().value().kind(), office.truth()))
                .toList();
    }

    @Test
    void anOfficialMayContradictTheState() {
        Voices voices = index(REBUTTAL, ADMISSION).voices(BREACH.ref(), NORLAND.ref());

        assertThat(voices.own()).extracting(Voice::said).containsExactly(Said.of(REBUTTAL));
        assertThat(voices.officials())
                .extracting(voice -> voice.said().statement())
                .containsExactly(ADMISSION);
        assertThat(voices.dissenting()).isEqualTo(voices.officials());
        assertThat(voices.contradicted()).isEqualTo(TRUE);
    }

    @Test
    void whatAnOfficialTakesBackIsNoContradiction() {
        Statement retreat = said("retreat", Stance.WITHDRAW)
                .speaker(MINISTER.ref())
                .addAnswers(ADMISSION.ref())
                .build();
        Voices voices = index(REBUTTAL, ADMISSION, retreat).voices(BREACH.ref(), NORLAND.ref());

        assertThat(voices.officials()).extracting(Voice::withdrawn).containsExactly(TRUE);
        assertThat(voices.dissenting()).isEmpty();
        assertThat(voices.contradicted()).isEqualTo(FALSE);
    }

    @Test
    void privateWordsAreToldApartFromThoseOfTheState() {
        Statement memoir =
                ADMISSION.toBuilder().id("memoir").spokenFor(Optional.empty()).build();
        Statement later = memoir.toBuilder().id("later").when(period("2008")).build();
        Statement undated =
                later.toBuilder().id("undated").when(Optional.empty()).build();

        Voices voices = index(REBUTTAL, memoir, later).voices(BREACH.ref(), NORLAND.ref());
        assertThat(voices.officials()).isEmpty();
        assertThat(voices.privately())
                .extracting(voice -> voice.said().statement(), Voice::isPrivate)
                .containsExactly(tuple(memoir, true));
        assertThat(voices.contradicted()).isEqualTo(TRUE);
        assertThat(index(REBUTTAL, memoir).standing(BREACH.ref()).assertedBy()).isEqualTo(Set.of(MINISTER.ref()));
        assertThat(index(REBUTTAL, undated).voices(BREACH.ref(), NORLAND.ref()).contradicted())
                .isEqualTo(UNKNOWN);
        assertThat(index(REBUTTAL, later).voices(BREACH.ref(), NORLAND.ref()).contradicted())
                .isEqualTo(FALSE);
    }

    @Test
    void twoOfficialsMayContradictEachOther() {
        Statement other = said("other", Stance.DENY)
                .speaker(Ref.<Person>to("deputy"))
                .spokenFor(NORLAND.ref())
                .build();
        Person deputy = Person.builder().id("deputy").build();
        Voices voices = index(ADMISSION, other, deputy).voices(BREACH.ref(), NORLAND.ref());

        assertThat(voices.contradicted()).isEqualTo(TRUE);
        assertThat(voices.dissenting()).isEmpty();
    }

    @Test
    void anOrganSpeaksWithTheVoiceOfItsState() {
        Statement refusal =
                said("refusal", Stance.DENY).spokenFor(MINISTRY.ref()).build();
        Statement claim = said("claim", Stance.ASSERT).spokenFor(NORLAND.ref()).build();
        StandingIndex index = index(refusal, claim);
        Standing standing = index.standing(BREACH.ref());

        assertThat(standing.silent()).isEqualTo(List.of(VELIA.ref()));
        assertThat(standing.deniedBy()).isEqualTo(Set.of(MINISTRY.ref()));
        assertThat(standing.contested()).isEqualTo(FALSE);
        assertThat(index.statementsBy(NORLAND.ref())).containsExactly(refusal, claim);
        assertThat(index.position(BREACH.ref(), NORLAND.ref()).changed()).isEqualTo(TRUE);
        assertThat(index.position(BREACH.ref(), MINISTRY.ref()).changed()).isEqualTo(FALSE);
        assertThat(index.voices(BREACH.ref(), NORLAND.ref()).own()).hasSize(2);
    }

    @Test
    void aLinkMakesAnOrganOnlyWhereItIsBeyondDispute() {
        Attributed<Link> part = Attributed.of(Link.of(LinkType.PART_OF, NORLAND.ref()));
        Attributed<Link> another = Attributed.of(Link.of(LinkType.PART_OF, VELIA.ref()));
        Attributed<Link> ofAnOrgan = Attributed.of(Link.of(LinkType.PART_OF, MINISTRY.ref()));
        Attributed<Link> ofItself = Attributed.of(Link.of(LinkType.PART_OF, Ref.to("militia")));

        assertThat(stateOf(List.of(part))).hasValue(NORLAND.ref());
        assertThat(stateOf(List.of(ofAnOrgan))).hasValue(NORLAND.ref());
        assertThat(stateOf(List.of(part.accordingTo(VELIA)))).isEmpty();
        assertThat(stateOf(List.of(part.with(Certainty.PROBABLE)))).isEmpty();
        assertThat(stateOf(List.of(part, another))).isEmpty();
        assertThat(stateOf(List.of(ofItself))).isEmpty();
    }

    private static Optional<Ref<State>> stateOf(List<Attributed<Link>> links) {
        Organization militia =
                Organization.builder().id("militia").addAllLinks(links).build();
        Statement statement =
                said("threat", Stance.COMMENT).spokenFor(militia.ref()).build();
        return index(militia, statement).voices(BREACH.ref()).get(0).said().state();
    }

    @Test
    void whatAStateHadSaidByADayLeavesOutWhatCameLater() {
        Statement early = REBUTTAL.toBuilder().when(period("2003-04-30")).build();
        StandingIndex index = index(early, ADMISSION);

        assertThat(index.voices(BREACH.ref(), NORLAND.ref(), date("2003-05-01")).contradicted())
                .isEqualTo(FALSE);
        assertThat(index.voices(BREACH.ref(), NORLAND.ref(), date("2003-05")).contradicted())
                .isEqualTo(UNKNOWN);
        assertThat(index.voices(BREACH.ref(), NORLAND.ref(), date("2003-06")).contradicted())
                .isEqualTo(TRUE);
    }

    @Test
    void wordsOnATopicAreFoundWithWhoSpokeThem() {
        Statement retreat = said("retreat", Stance.WITHDRAW)
                .speaker(MINISTER.ref())
                .addAnswers(ADMISSION.ref())
                .build();
        Statement onTopic = ADMISSION.toBuilder().addTopics(Topic.MILITARY).build();

        List<Voice> voices = index(REBUTTAL, onTopic, retreat).voicesOn(Topic.MILITARY);
        assertThat(voices)
                .extracting(voice -> voice.said().statement(), Voice::stances, Voice::withdrawn)
                .containsExactly(tuple(onTopic, Set.of(Stance.ASSERT), TRUE));
        assertThat(voices.get(0).offices()).containsExactly(new Answer<>(MINISTER_OF_NORLAND, TRUE));
        assertThat(index(REBUTTAL).voicesOn(Topic.MILITARY)).isEmpty();
    }

    private static StatementBuilder said(String id, Stance stance) {
        return Statement.builder().id(id).stance(stance).addAbout(BREACH.ref());
    }

    private static StandingIndex index(Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(MINISTRY, MINISTER, BREACH));
        all.addAll(List.of(entries));
        return StandingIndex.of(RiverDispute.with(all.toArray(Entry[]::new)));
    }
}
