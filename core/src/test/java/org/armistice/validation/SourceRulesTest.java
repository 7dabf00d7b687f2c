package org.armistice.validation;

import static org.armistice.index.RiverDispute.ALMANAC;
import static org.armistice.index.RiverDispute.GAZETTE;
import static org.armistice.index.RiverDispute.NORLAND;
import static org.armistice.index.RiverDispute.TRUCE;
import static org.armistice.index.RiverDispute.VELIA;
import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.DatasetHeaderBuilder;
import org.armistice.model.Development;
import org.armistice.model.DevelopmentBuilder;
import org.armistice.model.Entry;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Silence;
import org.armistice.model.Source;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Schedule;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

    @Test
    void whatHappenedShouldHaveASourceThatWasNotPublishedBefore() {
        assertThat(Found.in(parade("2015-03-03").build()))
                .containsExactly(
                        "WARNING Source.PublishedBefore at parade /citations: Happened (2015-03-03) after all that is"
                                + " cited for it was published; the latest is gazette (2015-03-02). Correct one of the dates,"
                                + " cite a later source, or record what was to happen as `planned`.");
        assertThat(Found.perhapsIn(parade("2015-03-02").build())).isEmpty();
        assertThat(Found.in(parade("2015-03-03").addCitations(ALMANAC.cite()).build()))
                .as("the nearest to fit is named")
                .containsExactly(
                        "WARNING Source.PublishedBefore at parade /citations: Happened (2015-03-03) after all that is"
                                + " cited for it was published; the latest is gazette (2015-03-02). Correct one of the dates,"
                                + " cite a later source, or record what was to happen as `planned`.");
    }

    @Test
    void oneSourceThatFitsOrMayFitIsEnough() {
        Source later = Source.builder()
                .id("later")
                .name("Later")
                .published(date("2015-03-03"))
                .build();
        Source undated = Source.builder().id("undated").name("Undated").build();

        assertThat(Found.perhapsIn(
                        later, parade("2015-03-03").addCitations(later.cite()).build()))
                .isEmpty();
        assertThat(Found.perhapsIn(
                        undated,
                        parade("2015-03-03").addCitations(undated.cite()).build()))
                .isEmpty();
    }

    @Test
    void whatWasPlannedSupposedOrCalledOffMayBeAnnounced() {
        for (EventModality modality :
                List.of(EventModality.PLANNED, EventModality.HYPOTHETICAL, EventModality.NEGATED)) {
            assertThat(Found.perhapsIn(parade("2016").modality(modality).build()))
                    .as(modality.token())
                    .isEmpty();
        }
        assertThat(Found.in(parade("2016").modality(EventModality.ALLEGED).build()))
                .hasSize(1);
        NegotiationRound round = NegotiationRound.builder()
                .id("round")
                .name("The round")
                .when(period("2016"))
                .schedule(Schedule.SCHEDULED)
                .addCitations(GAZETTE.cite())
                .build();
        assertThat(Found.perhapsIn(round)).isEmpty();
        assertThat(Found.in(round.toBuilder().schedule(Schedule.HELD).build())).hasSize(1);
    }

    @Test
    void aVagueDateMayBeAfterThePublication() {
        assertThat(Found.in(parade("2015").build())).isEmpty();
        assertThat(Found.perhapsIn(parade("2015").build()))
                .containsExactly(
                        "NOTE Source.PublishedBefore at parade /citations: Perhaps: Happened (2015) after all that is"
                                + " cited for it was published; the latest is gazette (2015-03-02). Correct one of the dates,"
                                + " cite a later source, or record what was to happen as `planned`.");
        assertThat(Found.perhapsIn(parade("2015").addCitations(ALMANAC.cite()).build()))
                .hasSize(1);
    }

    @Test
    void aSourceShouldNotBeReadBeforeItWasPublished() {
        assertThat(Found.in(read("2015-03-01")))
                .containsExactly("WARNING Citation.ReadBeforePublication at norland /citations/0/accessed: Was read"
                        + " (2015-03-01) before gazette was published (2015-03-02)."
                        + " Correct one of the dates, or name the edition that was read.");
        assertThat(Found.perhapsIn(read("2015-03-02"))).isEmpty();
        assertThat(Found.in(read("2015-03"))).isEmpty();
        assertThat(Found.perhapsIn(read("2015-03")))
                .containsExactly(
                        "NOTE Citation.ReadBeforePublication at norland /citations/0/accessed: Perhaps: Was read"
                                + " (2015-03) before gazette was published (2015-03-02)."
                                + " Correct one of the dates, or name the edition that was read.");
    }

    @Test
    void aCitationOfWhatIsAssertedIsReadToo() {
        Entry velia = VELIA.toBuilder()
                .successions(List.of(VELIA.successions()
                        .get(0)
                        .citing(GAZETTE.cite().toBuilder()
                                .accessed(date("2014"))
                                .build())))
                .build();

        assertThat(Found.in(velia))
                .containsExactly("WARNING Citation.ReadBeforePublication at velia /successions/0/citations/0/accessed:"
                        + " Was read (2014) before gazette was published (2015-03-02)."
                        + " Correct one of the dates, or name the edition that was read.");
    }

    @Test
    void whatHappenedShouldNotBeRecordedBefore() {
        assertThat(Found.in(TRUCE.toBuilder().recorded(date("2005-09-28")).build()))
                .containsExactly(
                        "WARNING Entry.RecordedBefore at truce /recorded: Was recorded (2005-09-28) before it"
                                + " happened (2005-09-29). Correct one of the dates, or record what is to happen as `planned`.");
        assertThat(Found.perhapsIn(
                        TRUCE.toBuilder().recorded(date("2005-09-29")).build()))
                .isEmpty();
        assertThat(Found.in(TRUCE.toBuilder().recorded(date("2005-09")).build()))
                .isEmpty();
        assertThat(Found.perhapsIn(TRUCE.toBuilder().recorded(date("2005-09")).build()))
                .containsExactly(
                        "NOTE Entry.RecordedBefore at truce /recorded: Perhaps: Was recorded (2005-09) before it"
                                + " happened (2005-09-29). Correct one of the dates, or record what is to happen as `planned`.");
        assertThat(Found.perhapsIn(parade("2014")
                        .modality(EventModality.PLANNED)
                        .recorded(date("2013"))
                        .build()))
                .isEmpty();
    }

    @Test
    void aDatasetShouldNotBeMadeBeforeItsSources() {
        assertThat(found(header().created(date("2013")), ALMANAC, GAZETTE, NORLAND))
                .containsExactly(
                        "WARNING Dataset.CreatedBeforeSource /created: Was made (2013) before gazette was published"
                                + " (2015-03-02). Correct one of the dates, or bring `created` up to date.");
        assertThat(found(header().created(date("2015-03-02")), GAZETTE, ALMANAC, NORLAND))
                .isEmpty();
        assertThat(perhapsFound(header().created(date("2015-03")), GAZETTE, ALMANAC, NORLAND))
                .containsExactly(
                        "NOTE Dataset.CreatedBeforeSource /created: Perhaps: Was made (2015-03) before gazette was"
                                + " published (2015-03-02). Correct one of the dates, or bring `created` up to date.");
        assertThat(found(header(), GAZETTE)).as("not dated").isEmpty();
    }

    @Test
    void aDatasetShouldNotBeMadeBeforeItsEntriesAreRecorded() {
        Entry norland = NORLAND.toBuilder().recorded(date("2016-01-02")).build();

        assertThat(found(header().created(date("2016-01-01")), GAZETTE, norland))
                .containsExactly(
                        "WARNING Dataset.CreatedBeforeEntry /created: Was made (2016-01-01) before norland was recorded"
                                + " (2016-01-02). Correct one of the dates, or bring `created` up to date.");
        assertThat(found(header().created(date("2016-01-02")), GAZETTE, norland))
                .isEmpty();
    }

    @Test
    void whatIsSilencedShouldBeALaw() {
        assertThat(found(
                        header().addSilences(Silence.of("Entry.NoNames", "A slip."))
                                .addSilences(Silence.of("Entry", "A family."))
                                .addSilences(Silence.of("Entry.NoName", "A law."))
                                .addSilences(Silence.of("Acme.NoScore", "A law of somebody else.")),
                        GAZETTE))
                .containsExactly(
                        "NOTE Dataset.SilencesNothing /silences/0/rule: Silences \"Entry.NoNames\", and no law of this library is"
                                + " called so. Correct the id, or remove the silence from the header.");
    }

    private static DevelopmentBuilder parade(String when) {
        return Development.builder()
                .id("parade")
                .name("The parade")
                .eventType(EventType.VOCABULARY.known().get(0))
                .when(period(when))
                .addCitations(GAZETTE.cite());
    }

    private static Entry read(String day) {
        return NORLAND.toBuilder()
                .citations(
                        List.of(GAZETTE.cite().toBuilder().accessed(date(day)).build()))
                .build();
    }

    private static DatasetHeaderBuilder header() {
        return DatasetHeader.builder().id("shelf");
    }

    private static List<String> found(DatasetHeaderBuilder header, Entry... entries) {
        return found(Validator.standard(), header, entries);
    }

    private static List<String> perhapsFound(DatasetHeaderBuilder header, Entry... entries) {
        return found(Validator.standard().withPossibleBreaches(), header, entries);
    }

    private static List<String> found(Validator validator, DatasetHeaderBuilder header, Entry... entries) {
        Dataset dataset = Dataset.builder()
                .header(header.build())
                .addAll(List.of(entries))
                .build();
        return validator.validate(dataset).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
