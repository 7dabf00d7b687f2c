package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainDaysTest {

    @Test
    void listsItsMembersAsTheyAreWritten() {
        UncertainDays days = UncertainDays.parse("{1960,1961-12~,1670..1672,..1640,1984..}");
        assertThat(days.members())
                .containsExactly(
                        UncertainDate.parse("1960"),
                        UncertainDate.parse("1961-12~"),
                        UncertainPeriod.parse("1670/1672"),
                        UncertainPeriod.parse("../1640"),
                        UncertainPeriod.parse("1984/.."));
        assertThat(days.earliest()).isEmpty();
        assertThat(days.latest()).isEmpty();
        assertThat(days.level()).isEqualTo(2);
    }

    @Test
    void reachesFromItsFirstDayToItsLast() {
        UncertainDays days = UncertainDays.parse("{2023-05-07,2023-04,2023-05-03}");
        assertThat(days.earliest()).contains(LocalDate.of(2023, 4, 1));
        assertThat(days.latest()).contains(LocalDate.of(2023, 5, 7));
        assertThat(days.contain(LocalDate.of(2023, 5, 3))).isEqualTo(Truth.TRUE);
        assertThat(days.contain(LocalDate.of(2023, 5, 4))).isEqualTo(Truth.FALSE);
        assertThat(days.contain(LocalDate.of(2023, 4, 4))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1960          | 0 | Several days that are all meant stand in braces, as in {1960,1961-12}.",
                "{1960         | 5 | The bracket that opens the set is never closed. Write } at the end.",
                "{1960]        | 6 | The bracket that opens the set is never closed. Write } at the end.",
                "{1960}~       | 6 | After the bracket that closes a set stands nothing. Qualify its members instead.",
                "{1960, 1961}  | 6 | Character 7 is a blank (U+0020). Write it without blanks.",
                "{1960,[1961]} | 6 | A set has no set inside it. List its members side by side.",
                "{1672..1670}  | 1 | 1672..1670 ends before it starts. Write the earlier date first.",
                "{..}          | 1 | Two dots alone say nothing. Write a date before or after them.",
                "{}            | 1 | There is no date here. Write one as in 2020, 2020-05 or 2020-05-07."
            })
    void isToldWhatToWrite(String text, int index, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDays.parse(text))
                .withMessage(text + ": " + reason)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void allOfThemAreBeforeExactlyIfTheyAreInEveryCompletion(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = Drawn.WINDOW) Integer> members,
            @ForAll("periods") Drawn.Period other) {
        UncertainDays days = UncertainDays.parse(
                "{" + String.join(",", members.stream().map(Drawn::text).toList()) + "}");
        int first = members.stream().mapToInt(day -> day).min().orElseThrow();
        int last = members.stream().mapToInt(day -> day).max().orElseThrow();
        other.period().ifPresent(period -> {
            List<Drawn.Days> extent = List.of(new Drawn.Days(first, last));
            List<Drawn.Days> completions = new ArrayList<>(other.completions());
            assertThat(days.areBefore(period))
                    .isEqualTo(Drawn.answer(
                            extent,
                            completions,
                            extent,
                            other.completionsUnqualified(),
                            (a, b) -> a.last() < b.first()));
            assertThat(days.areAfter(period))
                    .isEqualTo(Drawn.answer(
                            extent,
                            completions,
                            extent,
                            other.completionsUnqualified(),
                            (a, b) -> a.first() > b.last()));
        });
    }

    @Provide
    Arbitrary<Drawn.Period> periods() {
        return Drawn.periods();
    }
}
