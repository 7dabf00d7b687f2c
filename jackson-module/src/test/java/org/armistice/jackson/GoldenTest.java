package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
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

    private static Dataset with(Entry entry) {
        return Dataset.builder().id("golden").add(entry).build();
    }

    private static String golden(Entry entry) throws IOException {
        String name = "/golden/" + Tables.of(entry).name().replace(':', '-') + ".json";
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
