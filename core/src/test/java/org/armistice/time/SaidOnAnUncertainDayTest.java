package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is said on one of several days is all that it would be if it was said on each of them. */
class SaidOnAnUncertainDayTest {

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.longs()
                .between(0, 800)
                .map(LocalDate.of(2023, 1, 1)::plusDays)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(TreeSet::new);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(List.copyOf(ReportersWording.phrases().values()));
    }

    @Provide
    Arbitrary<String> referringPhrases() {
        return Arbitraries.of(List.copyOf(ReportersWording.referringPhrases().values()));
    }

    @Property(tries = 3_000)
    void itIsTheUnionOverTheDaysOnWhichItMayHaveBeenSaid(
            @ForAll("phrases") String phrase, @ForAll("days") Set<LocalDate> days) {
        List<UncertainTime> each = new ArrayList<>();
        for (LocalDate day : days) {
            read(() -> ReportersWording.read(phrase, UncertainDate.from(day)), each);
        }
        List<UncertainTime> together = new ArrayList<>();
        read(() -> ReportersWording.read(phrase, oneOf(days)), together);
        assertIsUnion(each, together);
    }

    @Property(tries = 1_000)
    void itIsTheUnionOverTheDaysThatItMayReferTo(
            @ForAll("referringPhrases") String phrase, @ForAll("days") Set<LocalDate> days) {
        UncertainDate said = date("[2023-06-14,2024-01-31]");
        List<UncertainTime> each = new ArrayList<>();
        for (LocalDate day : days) {
            read(() -> ReportersWording.read(phrase, said, UncertainDate.from(day)), each);
        }
        List<UncertainTime> together = new ArrayList<>();
        read(() -> ReportersWording.read(phrase, said, oneOf(days)), together);
        assertIsUnion(each, together);
    }

    private static void assertIsUnion(List<UncertainTime> each, List<UncertainTime> together) {
        if (each.isEmpty()) {
            assertThat(together).isEmpty();
            return;
        }
        assertThat(together).hasSize(1);
        for (boolean isStart : new boolean[] {true, false}) {
            List<DaySet> all = new ArrayList<>();
            each.forEach(time -> all.add(end(time, isStart)));
            assertThat(end(together.get(0), isStart)).isEqualTo(DaySet.union(all));
        }
    }

    private static DaySet end(UncertainTime time, boolean isStart) {
        if (time instanceof UncertainDate date) {
            return date.days();
        }
        UncertainPeriod period = (UncertainPeriod) time;
        return (isStart ? period.start() : period.end()).days(DaySet.NEVER);
    }

    private static UncertainDate oneOf(Set<LocalDate> days) {
        return date(days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private static void read(java.util.function.Supplier<UncertainTime> reading, List<UncertainTime> all) {
        @Nullable UncertainTime time;
        try {
            time = reading.get();
        } catch (DateTimeParseException refused) {
            return;
        }
        all.add(time);
    }
}
