package org.armistice.examples.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import org.armistice.model.Incident;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All rows of a sample of UCDP's Georeferenced Event Dataset, as a dataset and back. */
class GedTrialTest {

    private static List<GedRow> rows;
    private static Dataset dataset;
    private static Dataset readBack;

    @BeforeAll
    static void convert() {
        rows = GedRow.read(SharedFile.orSkip("ucdp/ged231_share.csv"));
        dataset = GedConverter.convert(rows);
        readBack = DatasetReader.standard().read(DatasetWriter.json().toBytes(dataset));
    }

    @Test
    void everyRowIsAnIncident() {
        assertThat(rows).hasSize(721).allSatisfy(row -> assertThat(row.cells()).containsOnlyKeys(GedRow.COLUMNS));
        assertThat(dataset.entries(Incident.class)).hasSize(721);
        assertThat(Reality.kinds(dataset))
                .containsOnly(
                        entry("Incident", 721L),
                        entry("Conflict", 178L + 193L),
                        entry("Organization", 214L),
                        entry("State", 46L),
                        entry("Territory", 1057L),
                        entry("Source", 959L));
    }

    @Test
    void bothFormsAreReadBackAsTheSameDataset() {
        assertThat(readBack).isEqualTo(dataset);
        assertThat(DatasetReader.standard().read(DatasetWriter.ndjson().toBytes(dataset)))
                .isEqualTo(dataset);
    }

    /** There is no column that cannot be rebuilt, and so no list of exceptions. */
    @Test
    void everyCellOfEveryRowIsRebuilt() {
        List<Map<String, String>> rebuilt = readBack.entries(Incident.class).stream()
                .map(incident -> RebuiltRow.of(incident, readBack))
                .toList();
        assertThat(rebuilt).hasSameSizeAs(rows);
        for (int i = 0; i < rebuilt.size(); i++) {
            assertThat(rebuilt.get(i))
                    .containsExactlyInAnyOrderEntriesOf(rows.get(i).cells());
        }
    }

    /** Headlines were copied with line breaks, tabs and blanks around them, and one with a zero width space. */
    @Test
    void whatTheValidatorFindsIsTrueOfTheRows() {
        assertThat(Reality.findings(readBack))
                .containsOnly(
                        entry("ERROR Estimate.LowAboveHigh", 6L),
                        entry("WARNING Estimate.BestOutsideRange", 4L),
                        entry("WARNING Text.BlankAtEdge", 44L),
                        entry("WARNING Text.Invisible", 1L),
                        entry("WARNING Text.LineBreak", 83L));
        assertThat(Validator.standard().silencing("Text").validate(readBack).findings())
                .extracting(finding -> finding.entryId().orElseThrow())
                .containsExactlyElementsOf(rows.stream()
                        .filter(row ->
                                row.number("low") > row.number("best") || row.number("best") > row.number("high"))
                        .map(row -> "ucdp:ged:" + row.cell("id"))
                        .toList());
    }

    /** The geometry is kept where it is not what latitude and longitude say, and of a region once for its country. */
    @Test
    void whatHasNoAttributeIsKeptUnderAPrefix() {
        assertThat(Kept.under(GedConverter.PREFIX, readBack))
                .containsOnly(
                        entry("ucdp:active_year", 721L),
                        entry("ucdp:code_status", 721L),
                        entry("ucdp:where_coordinates", 721L),
                        entry("ucdp:source_original", 631L),
                        entry("ucdp:geom_wkt", 15L),
                        entry("ucdp:region", 48L),
                        entry("scheme ucdp:relid", 721L),
                        entry("scheme ucdp:actor-dset-id", 214L),
                        entry("scheme ucdp:conflict-dset-id", 178L),
                        entry("scheme ucdp:dyad-dset-id", 193L));
    }
}
