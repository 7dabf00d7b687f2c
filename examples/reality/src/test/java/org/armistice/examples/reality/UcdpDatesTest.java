package org.armistice.examples.reality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.armistice.time.UncertainPeriod;
import org.junit.jupiter.api.Test;

/** What the rows of a sample of UCDP's Georeferenced Event Dataset say about time. No row is refused. */
class UcdpDatesTest {

    /** How a period is written, by precision and clarity: a known day, known days, or days within a window. */
    @Test
    void everyRowHasAPeriodThatItsPrecisionAllows() {
        List<GedRow> rows = GedRow.read(SharedFile.orSkip("ucdp/ged231_share.csv"));
        Map<String, Long> shapes = rows.stream()
                .collect(groupingBy(
                        row -> row.cell("date_prec") + " " + row.cell("event_clarity") + " " + shape(row), counting()));

        assertThat(shapes)
                .containsOnly(
                        entry("1 1 day", 613L),
                        entry("2 1 window", 45L),
                        entry("2 2 day/day", 29L),
                        entry("3 1 window", 3L),
                        entry("3 2 day/day", 2L),
                        entry("4 1 window", 12L),
                        entry("4 2 day/day", 7L),
                        entry("5 1 window", 3L),
                        entry("5 2 day/day", 7L));
        assertThat(shapes.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(721);
        assertThat(rows).allSatisfy(row -> {
            assertThat(GedConverter.when(row).earliest()).hasValue(row.day("date_start"));
            assertThat(GedConverter.when(row).latest()).hasValue(row.day("date_end"));
        });
    }

    private static String shape(GedRow row) {
        UncertainPeriod period = GedConverter.when(row);
        String first = row.cell("date_start");
        String last = row.cell("date_end");
        String window = "[" + first + ".." + last + "]";
        return Map.of(window + "/" + window, "window", first + "/" + last, "day/day")
                .getOrDefault(period.toString(), period.toString().equals(first) ? "day" : period.toString());
    }
}
