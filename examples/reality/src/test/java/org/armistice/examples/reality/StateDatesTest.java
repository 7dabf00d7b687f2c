package org.armistice.examples.reality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armistice.time.Messydates;
import org.armistice.time.UncertainPeriod;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** How long states existed, by two lists of them that date as messydates does. */
class StateDatesTest {

    @Test
    void everyStateOfGleditschAndWardHasAPeriod() {
        Periods periods = Periods.of("states/gwstates.csv", "start", "end");

        assertThat(periods.refusals()).isEmpty();
        assertThat(periods.shapes()).containsOnly(entry("day/..", 197L), entry("day/day", 239L - 197L));
    }

    /** The state that is refused begins on the day that stands for "not ended", as it ends. */
    @Test
    void everyStateOfHuggoHasAPeriodButOneThatHasNotBegun() {
        Periods periods = Periods.of("states/HUGGO_states_clean.csv", "Begin", "End");

        assertThat(periods.refusals())
                .containsExactly("9999-12-31: This day says that there is no end so far. Read it as the end of"
                        + " Messydates.period; for on or after a day, write two dots, as in 2016-12-31..");
        assertThat(periods.read()).hasSize(409 - 1).contains(UncertainPeriod.period("-0752/.."));
        assertThat(periods.shapes())
                .containsOnly(
                        entry("day/day", 197L),
                        entry("day/day?", 1L),
                        entry("day~/day~", 6L),
                        entry("day/year", 2L),
                        entry("day/..", 185L),
                        entry("year/day", 3L),
                        entry("year/year", 6L),
                        entry("year/..", 8L));
    }

    /** The periods of the rows that have one, and why the others have none. */
    private record Periods(List<UncertainPeriod> read, List<String> refusals) {

        static Periods of(String file, String begin, String end) {
            Periods periods = new Periods(new ArrayList<>(), new ArrayList<>());
            CsvSchema header = CsvSchema.emptySchema().withHeader();
            try (MappingIterator<Map<String, String>> rows =
                    new CsvMapper().readerForMapOf(String.class).with(header).readValues(SharedFile.orSkip(file))) {
                rows.readAll().forEach(row -> periods.add(row.get(begin), row.get(end)));
            }
            return periods;
        }

        private void add(String begin, String end) {
            try {
                read.add(Messydates.period(begin, end));
            } catch (DateTimeException refusal) {
                refusals.add(refusal.getMessage());
            }
        }

        Map<String, Long> shapes() {
            return read.stream()
                    .map(period -> period.toString()
                            .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "day")
                            .replaceAll("-?[0-9]{4}", "year"))
                    .collect(groupingBy(shape -> shape, counting()));
        }
    }
}
