package org.armistice.examples.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All of PLOVER's gold-standard records, as a dataset and back. */
class PloverTrialTest {

    private static List<JsonNode> records;
    private static Dataset dataset;
    private static Dataset readBack;

    @BeforeAll
    static void convert() {
        records = PloverConverter.read(SharedFile.orSkip("plover/PLOVER_GSR_CAMEO.txt"));
        dataset = PloverConverter.convert(records);
        readBack = DatasetReader.standard().read(DatasetWriter.json().toBytes(dataset));
    }

    @Test
    void everyRecordIsADevelopment() {
        assertThat(records).hasSize(323);
        assertThat(Reality.kinds(dataset))
                .containsOnly(
                        entry("Development", 323L),
                        entry("State", 105L),
                        entry("Organization", 1L),
                        entry("Territory", 4L),
                        entry("Source", 3L));
    }

    @Test
    void bothFormsAreReadBackAsTheSameDataset() {
        assertThat(readBack).isEqualTo(dataset);
        assertThat(DatasetReader.standard().read(DatasetWriter.ndjson().toBytes(dataset)))
                .isEqualTo(dataset);
    }

    /** There is no member that cannot be rebuilt, and so no list of exceptions. */
    @Test
    void everyMemberOfEveryRecordIsRebuilt() {
        List<Development> developments = readBack.entries(Development.class);
        assertThat(developments).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            assertThat(RebuiltRecord.of(developments.get(i), readBack)).isEqualTo(records.get(i));
        }
    }

    /**
     * PLOVER has codes of countries and no names, and a converter has no names to give; one record has a target and no
     * source, two share an id, and two texts begin or end with a blank.
     */
    @Test
    void whatTheValidatorFindsIsTrueOfTheRecords() {
        assertThat(Reality.findings(readBack))
                .containsOnly(
                        entry("NOTE Entry.NoName", 110L),
                        entry("NOTE Development.NoInitiator", 1L),
                        entry("WARNING Code.SharedForGood", 1L),
                        entry("WARNING Text.BlankAtEdge", 2L));
    }

    /**
     * The text and what PLOVER marks in it have no attribute; the rest is there because it is misspelt, empty, or, as
     * some contexts, in an order that means nothing to a set.
     */
    @Test
    void whatHasNoAttributeIsKeptUnderAPrefix() {
        assertThat(Kept.under(PloverConverter.PREFIX, readBack))
                .containsOnly(
                        entry("plover:eventText", 323L),
                        entry("plover:text", 322L),
                        entry("plover:textInfo", 322L),
                        entry("plover:license", 1L),
                        entry("plover:copyright", 1L),
                        entry("plover:version", 1L),
                        entry("plover:mode", 34L),
                        entry("plover:context", 9L),
                        entry("plover:target", 9L),
                        entry("plover:code", 9L),
                        entry("plover:sector", 14L));
    }
}
