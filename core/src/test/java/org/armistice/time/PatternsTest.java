package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unspecified digits anywhere, against every day that matches the text, one by one. */
class PatternsTest {

    private static final List<Day> POSITIVE = Day.between(LocalDate.of(1970, 1, 1), LocalDate.of(2019, 12, 31));
    private static final List<Day> NEGATIVE = Day.between(LocalDate.of(-2019, 1, 1), LocalDate.of(-1970, 12, 31));

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> year = Arbitraries.of("200X", "2000", "199X", "1999", "2004", "201X");
        Arbitrary<String> month = Arbitraries.of("XX", "0X", "1X", "X1", "X2", "X0", "02", "12", "X4");
        Arbitrary<String> day = Arbitraries.of("XX", "0X", "3X", "2X", "X1", "X9", "X0", "29", "31", "X8");
        return Combinators.combine(Arbitraries.of("", "-"), year, month.injectNull(0.1), day.injectNull(0.3))
                .as((sign, y, m, d) -> sign + y + (m == null ? "" : "-" + m + (d == null ? "" : "-" + d)));
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void hasExactlyTheDaysThatMatch(@ForAll("patterns") String pattern, @ForAll @IntRange(max = 22_000) int offset) {
        List<Long> days = matching(pattern);
        if (days.isEmpty()) {
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> UncertainDate.parse(pattern))
                    .withMessageContaining("days. Write a day from 01 to ");
            return;
        }
        DaySet set = UncertainDate.parse(pattern).days();
        assertThat(set.blocks()
                        .flatMap(block ->
                                LongStream.rangeClosed(block[0], block[1]).boxed()))
                .containsExactlyElementsOf(days);
        assertThat(set.first()).isEqualTo(days.get(0));
        assertThat(set.last()).isEqualTo(days.get(days.size() - 1));
        long day = (pattern.startsWith("-") ? NEGATIVE : POSITIVE).get(0).epochDay() - 2_000 + offset;
        assertThat(set.onOrAfter(day))
                .isEqualTo(days.stream().filter(d -> d >= day).findFirst().orElse(Long.MAX_VALUE));
        assertThat(set.onOrBefore(day))
                .isEqualTo(
                        days.stream().filter(d -> d <= day).reduce((a, b) -> b).orElse(Long.MIN_VALUE));
        assertThat(set.mostBlocks()).isGreaterThanOrEqualTo((int) set.blocks().count());
    }

    @Provide
    Arbitrary<String> years() {
        return Arbitraries.strings().withChars("0123456789XXXXXXXXXX").ofLength(4);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theYearsOfAPatternAreThoseThatItContains(@ForAll("years") String digits, @ForAll boolean isNegative) {
        YearPattern years = new YearPattern(digits, isNegative && !digits.equals("0000"));
        assertThat(years.each().boxed())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(-9_999, 9_999)
                        .filter(years::contains)
                        .boxed()
                        .toList());
    }

    private static List<Long> matching(String pattern) {
        boolean isNegative = pattern.startsWith("-");
        String digits = isNegative ? pattern.substring(1) : pattern;
        return (isNegative ? NEGATIVE : POSITIVE)
                .stream()
                        .filter(day -> matches(digits, day.text()))
                        .map(Day::epochDay)
                        .toList();
    }

    private static boolean matches(String pattern, String text) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A day and its digits, without the sign. */
    private record Day(long epochDay, String text) {

        static List<Day> between(LocalDate first, LocalDate last) {
            return first.datesUntil(last.plusDays(1))
                    .map(day -> new Day(day.toEpochDay(), day.toString().replaceFirst("^-", "")))
                    .toList();
        }
    }

    @Test
    void howeverManyDaysAPatternHasItIsSmallAndAnsweredInBoundedTime() {
        UncertainDate firsts = UncertainDate.parse("XXXX-XX-X1");
        UncertainDate seconds = UncertainDate.parse("XXXX-XX-X2");
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(firsts.isSameDayAs(seconds)).isEqualTo(Truth.FALSE);
            assertThat(firsts.isBefore(seconds)).isEqualTo(Truth.UNKNOWN);
            assertThat(firsts.sameDaysAs(seconds)).isFalse();
            assertThat(firsts.sameDaysAs(UncertainDate.parse("XXXX-XX-X1"))).isTrue();
        });
        assertThat(firsts.earliest()).contains(LocalDate.of(0, 1, 1));
        assertThat(firsts.latest()).contains(LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19XX-12-25,1950-05",
                "19XX-02-29,X00X-XX-X1,1950",
                "-XXXX-12-25",
                "1XX0-~02-29,2020..2021-~05-X1"
            })
    void aSetHasTheDaysOfItsMembers(String members) {
        DaySet set = UncertainDate.parse("[" + members + "]").days();
        List<DaySet> apart = Arrays.stream(members.split(","))
                .map(member -> UncertainDate.parse("[" + member + "]").days())
                .toList();
        for (long day = set.first() - 1; day <= set.last() + 1; day += 97) {
            long asked = day;
            assertThat(set.onOrAfter(asked))
                    .isEqualTo(apart.stream()
                            .mapToLong(each -> each.onOrAfter(asked))
                            .min()
                            .orElseThrow());
            assertThat(set.onOrBefore(asked))
                    .isEqualTo(apart.stream()
                            .mapToLong(each -> each.onOrBefore(asked))
                            .max()
                            .orElseThrow());
        }
        assertThat(set).isEqualTo(set.listed());
        assertThat(set.listed().blocks()).allSatisfy(block -> {
            assertThat(set.onOrAfter(block[0])).isEqualTo(block[0]);
            assertThat(set.onOrAfter(block[1])).isEqualTo(block[1]);
            assertThat(apart).anyMatch(each -> each.onOrAfter(block[0]) == block[0]);
        });
    }

    @Test
    void aSetOfOnePatternIsThatPattern() {
        UncertainDate alone = UncertainDate.parse("[XXXX-XX-25]");
        assertThat(alone.sameDaysAs(UncertainDate.parse("XXXX-XX-25"))).isTrue();
        assertThat(alone.earliest()).contains(LocalDate.of(0, 1, 25));
    }

    @Test
    void aShortTextDoesNotListItsDays() {
        assertThat(UncertainDate.parse("[1XXX-12-25,2020]").days()).isNotInstanceOf(DayBlocks.class);
        assertThat(UncertainDate.parse("19XX-12-25").days()).isNotInstanceOf(DayBlocks.class);
        assertThat(UncertainDate.parse("196X-12-25").days()).isInstanceOf(DayBlocks.class);
    }

    @Test
    void aPatternMeansTheSameHoweverItIsWritten() {
        assertThat(UncertainDate.parse("2004-XX").sameDaysAs(UncertainDate.parse("2004")))
                .isTrue();
        assertThat(UncertainDate.parse("200X-XX-XX").sameDaysAs(UncertainDate.parse("200X")))
                .isTrue();
        assertThat(UncertainDate.parse("XXXX").sameDaysAs(UncertainDate.parse("XXXX-XX-XX")))
                .isTrue();
        assertThat(UncertainDate.parse("1XX3-05-07").sameDaysAs(UncertainDate.parse("1X03-05-07")))
                .isFalse();
        assertThat(UncertainDate.parse("2004-1X").sameDaysAs(UncertainDate.parse("[2004-10..2004-12]")))
                .isTrue();
        assertThat(UncertainDate.parse("19").sameDaysAs(UncertainDate.parse("19XX")))
                .isTrue();
        assertThat(UncertainDate.parse("-193").sameDaysAs(UncertainDate.parse("-193X")))
                .isTrue();
        assertThat(UncertainDate.parse("XXXX-XX-X1").sameDaysAs(UncertainDate.parse("[..9999]")))
                .isFalse();
    }
}
