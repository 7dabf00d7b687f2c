package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Silence;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The format, held to documents that were written and checked by hand: a codec that writes nonsense and reads it back
 * would pass every round trip.
 */
class GoldenTest {

    static Stream<Entry> examples() {
        return Examples.ALL.stream();
    }

    private static final Dataset DISPUTE = Dataset.builder()
            .id("river-dispute")
            .title("The river dispute")
            .version("2")
            .licence("CC-BY-4.0")
            .publisher("The River Desk")
            .created(date("2031-03-06").worded("the sixth of March", date("2031-03-07")))
            .addSilences(Silence.builder()
                    .rule("Entry.NoCitation")
                    .reason("Invented, and cites little.")
                    .unknownMembers(UnknownMembers.none().with("acme:by", JsonText.parse("\"the desk\"")))
                    .build())
            .unknownMembers(UnknownMembers.none().with("acme:desk", JsonText.parse("{\"floor\":3.0}")))
            .addAll(Examples.ALL)
            .build();

    private static Dataset with(Entry entry) {
        return Dataset.builder().id("golden").add(entry).build();
    }

    private static String golden(Entry entry) throws IOException {
        return golden(Tables.of(entry).name().replace(':', '-') + ".json");
    }

    private static String golden(String file) throws IOException {
        String name = "/golden/" + file;
        try (InputStream stream = GoldenTest.class.getResourceAsStream(name)) {
            assertThat(stream).as("the golden document %s", name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writesTheGoldenDocument(Entry entry) throws IOException {
        assertThat(DatasetWriter.json().indented().toText(with(entry))).isEqualTo(golden(entry));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheGoldenDocument(Entry entry) throws IOException {
        assertThat(DatasetReader.standard().read(golden(entry)).entries()).containsExactly(entry);
    }

    @Test
    void aDatasetIsOneDocumentOrOneLineForEachEntry() throws IOException {
        assertThat(DatasetWriter.json().toText(DISPUTE)).isEqualTo(golden("dataset.json"));
        assertThat(DatasetWriter.ndjson().toText(DISPUTE)).isEqualTo(golden("dataset-lines.ndjson"));
        assertThat(DatasetReader.standard().read(golden("dataset.json"))).isEqualTo(DISPUTE);
        assertThat(DatasetReader.standard().read(golden("dataset-lines.ndjson")))
                .isEqualTo(DISPUTE);
    }

    /** The document holds what version 1.0 does not know in every object that an entry has. */
    @Test
    void whatALaterVersionBroughtGoesThroughUnharmed() throws IOException {
        String later = golden("written-by-1.7.json");
        Dataset read = DatasetReader.standard().read(later);
        assertThat(DatasetWriter.json().indented().toText(read)).isEqualTo(later);
        for (DatasetWriter form : List.of(DatasetWriter.json(), DatasetWriter.ndjson())) {
            String written = form.toText(read);
            assertThat(DatasetReader.standard().read(written)).isEqualTo(read);
            assertThat(form.toText(DatasetReader.standard().read(written))).isEqualTo(written);
        }
    }

    @Test
    void whatALaterVersionBroughtToEntriesIsNotedAndNeverAnError() throws IOException {
        assertThat(DatasetReader.standard()
                        .recover(golden("written-by-1.7.json").getBytes(StandardCharsets.UTF_8))
                        .problems())
                .filteredOn(problem -> problem.pointer().startsWith("/entries/"))
                .extracting(problem -> problem.severity() + " " + problem.code())
                .containsOnly("NOTE member.unknown", "NOTE term.unknown", "NOTE entry.unknown-type");
    }

    @Test
    void everyKindHasAnExample() {
        assertThat(Examples.ALL.stream().map(entry -> Tables.of(entry).name()))
                .containsAll(Tables.ENTRIES.stream().map(Table::name).collect(Collectors.toList()));
    }

    @Test
    void theExamplesSetEveryMemberBetweenThem() {
        List<String> unset = new ArrayList<>();
        for (Table<? extends Entry> table : Tables.ENTRIES) {
            Entry example = Examples.ALL.stream()
                    .filter(entry -> entry.kind() == table.type())
                    .findFirst()
                    .orElseThrow();
            Slots slots = Tables.of(example).take(example);
            for (int row = 0; row < table.rows().size(); row++) {
                if (slots.get(row) == null
                        && !isCommon(table.rows().get(row))
                        && !isCompanion(table.rows().get(row))) {
                    unset.add(table.name() + "." + table.rows().get(row).name());
                }
            }
        }
        assertThat(unset).isEmpty();
    }

    @Test
    void theExamplesSetEveryMemberOfTheirValuesBetweenThem() {
        Set<String> set = new HashSet<>();
        Examples.ALL.forEach(entry -> collect(Tables.of(entry), entry, set));
        collect(Tables.HEADER, DISPUTE.header(), set);
        assertThat(Tables.VALUES.stream()
                        .flatMap(table -> table.rows().stream()
                                .filter(row -> !isCompanion(row))
                                .map(row -> table + "." + row.name()))
                        .filter(member -> !set.contains(member)))
                .isEmpty();
    }

    private static <V> void collect(Table<V> table, Object value, Set<String> set) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot != null) {
                set.add(table + "." + row.name());
            }
            Table<?> inner = row.table();
            if (slot != null && inner != null) {
                List<?> values = slot instanceof List<?> list ? list : List.of(slot);
                values.forEach(one -> collect(inner, one, set));
            }
        }
    }

    /** Members of every entry are set in one example, the state. */
    private static boolean isCommon(Row row) {
        return List.of("name", "names", "codes", "links", "citations", "recorded", "note")
                .contains(row.name());
    }

    /** The wording, day and duration that stand beside a date or period are set in some of them. */
    private static boolean isCompanion(Row row) {
        return row.name().endsWith(Table.WORDING)
                || row.name().endsWith(Table.SAID)
                || row.name().endsWith(Table.DURATION);
    }
}
