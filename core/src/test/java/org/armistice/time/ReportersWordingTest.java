package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainDuration.duration;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportersWordingTest {

    /** A Wednesday. */
    private static final UncertainDate WEDNESDAY = date("2023-06-14");

    /** What each documented example is, said on that Wednesday. */
    private static final String EXAMPLES = """
            last month = 2023-05
            April = 2023-04
            last December = 2022-12
            May last year = 2022-05
            April 2023 = 2023-04
            1991 = 1991
            the 1990s = 199X
            today = 2023-06-14
            this morning = 2023-06-14
            tonight = [2023-06-14..2023-06-15]
            last night = [2023-06-13..2023-06-14]
            yesterday = 2023-06-13
            tomorrow = 2023-06-15
            the day before yesterday = 2023-06-12
            the day after tomorrow = 2023-06-16
            earlier Monday = 2023-06-12
            last Monday = [2023-06-05,2023-06-12]
            over the weekend = [2023-06-10..2023-06-11]
            last weekend = [2023-06-10..2023-06-11]
            in April = 2023-04
            in early May = [2023-05-01..2023-05-10]
            at the end of last year = [2022-09-01..2022-12-31]
            earlier this month = [2023-06-01..2023-06-14]
            later this year = [2023-06-14..2023-12-31]
            spring 2020 = 2020-21
            on May 4 = 2023-05-04
            4 May = 2023-05-04
            May 4, 2023 = 2023-05-04
            4 May 2023 = 2023-05-04
            Thursday, May 4, 2023 = 2023-05-04
            two days ago = 2023-06-12
            more than a decade ago = [..2013-06-13]
            less than a week ago = [2023-06-08..2023-06-14]
            in the past year = [2022-06-14..2023-06-14]
            around 1991 = 1991~
            before 1991 = [..1990-12-31]
            after last week = [2023-06-12..]
            no later than May 4, 2023 = [..2023-05-04]
            no earlier than 2023 = [2023-01-01..]
            between March and May = [2023-03-01..2023-05-31]
            since last December = 2022-12/[2023-06-14..]
            until last week = /[2023-06-05..2023-06-11]
            from March to May = 2023-03/2023-05
            over the past two weeks = /2023-06-14 P2W
            for nearly three decades = / [P25Y..P29Y]
            for over six years = / [P6Y..]
            six years ending in 1994 = /1994 P6Y
            lasting two weeks and starting on May 4, 2023 = 2023-05-04/ P2W
            for two weeks from May 4, 2023 = 2023-05-04/ P2W
            six years = / P6Y
            about two weeks = / P2W~
            nearly three decades = / [P25Y..P29Y]
            less than a month = / [..P30D]
            at most 10 days = / [..P10D]
            at least half a dozen years = / [P6Y..]
            more than three decades = / [P30Y..]
            """;

    /** The same for those that refer to 4 May 2023. */
    private static final String REFERRING_EXAMPLES = """
            later = [2023-05-05..]
            later last month = [2023-05-05..2023-05-31]
            later that day = 2023-05-04
            later that month = [2023-05-05..2023-05-31]
            that month = 2023-05
            the following day = 2023-05-05
            the previous week = [2023-04-24..2023-04-30]
            two days later = 2023-05-06
            """;

    // What is documented

    @Test
    void eachDocumentedExampleIsRead() {
        assertThat(written(ReportersWording.phrases(), phrase -> ReportersWording.read(phrase, WEDNESDAY)))
                .isEqualTo(EXAMPLES);
    }

    @Test
    void eachDocumentedExampleThatRefersToADateIsRead() {
        assertThat(written(
                        ReportersWording.referringPhrases(),
                        phrase -> ReportersWording.read(phrase, WEDNESDAY, date("2023-05-04"))))
                .isEqualTo(REFERRING_EXAMPLES);
    }

    @Test
    void noExampleFitsTwoPatterns() {
        Map<String, Long> fitting = new LinkedHashMap<>();
        for (Phrases phrases : Phrases.values()) {
            phrases.examples()
                    .values()
                    .forEach(example -> fitting.put(example, phrases.fitting(PhraseWords.of(example))));
        }
        assertThat(fitting)
                .isNotEmpty()
                .allSatisfy((example, count) -> assertThat(count).as(example).isEqualTo(1));
    }

    // The source text that this library began with

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 4, 2023                           | 2023-05-04",
                "this month                            | 2023-06",
                "Monday                                | [2023-06-05,2023-06-12,2023-06-19,2023-06-26]",
                "in early May                          | [2023-05-01..2023-05-10]",
                "Earlier Monday                        | [2023-06-05,2023-06-12,2023-06-19,2023-06-26]",
                "in 1991                               | 1991",
                "for nearly three decades              | / [P25Y..P29Y]",
                "lasting six years and ending in 1994  | /1994 P6Y",
                "in 2020                               | 2020",
                "in April                              | 2023-04",
                "since last December                   | 2022-12/[2023-06-05..]",
            })
    void theSourceTextIsRead(String phrase, String expected) {
        assertThat(written(ReportersWording.read(phrase, MONDAY))).isEqualTo(expected);
    }

    @Test
    void laterIsAfterTheDateThatItRefersTo() {
        assertThat(ReportersWording.read("later last month", MONDAY, date("2023-05-04")))
                .hasToString("[2023-05-05..2023-05-31]");
        assertThat(ReportersWording.read("later last month", MONDAY, date("[2023-05-01..2023-05-10]")))
                .hasToString("[2023-05-02..2023-05-31]");
        assertThat(ReportersWording.read("later", MONDAY, date("2023-05-04"))).hasToString("[2023-05-05..]");
    }

    /** Of the source text: one of four. */
    private static final UncertainDate MONDAY = date("[2023-06-05,2023-06-12,2023-06-19,2023-06-26]");

    // Rules

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The edges of years, months and weeks.
                "last month          | 2023-01-31 | 2022-12",
                "last month          | 2023-03-31 | 2023-02",
                "next month          | 2023-12-01 | 2024-01",
                "last year           | 2024-02-29 | 2023",
                "last week           | 2023-01-02 | [2022-12-26..2023-01-01]",
                "this week           | 2023-01-01 | [2022-12-26..2023-01-01]",
                "next week           | 2022-12-31 | [2023-01-02..2023-01-08]",
                "yesterday           | 2024-03-01 | 2024-02-29",
                "tomorrow            | 2023-12-31 | 2024-01-01",
                "December            | 2023-01-15 | 2022-12",
                "in January          | 2023-01-01 | 2023-01",
                "Monday              | 2023-06-12 | 2023-06-12",
                "Monday              | 2023-06-11 | 2023-06-05",
                "on Tuesday evening  | 2023-06-12 | 2023-06-06",
                "Feb. 29             | 2023-06-14 | 2020-02-29",
                "February 29         | 2024-02-29 | 2024-02-29",
                "February 29         | 1904-02-28 | 1896-02-29",
                "29 February 2024    | 2023-06-14 | 2024-02-29",
                "late February       | 2024-03-01 | [2024-02-21..2024-02-29]",
                "May 4               | 2023-05-03 | 2022-05-04",
                "May 4               | 2023-05-04 | 2023-05-04",
                // Readers differ, or they do not.
                "last Monday         | 2023-06-12 | 2023-06-05",
                "last Monday         | 2023-06-18 | [2023-06-05,2023-06-12]",
                "last Sunday         | 2023-06-14 | 2023-06-11",
                "next Friday         | 2023-06-14 | [2023-06-16,2023-06-23]",
                "next Friday         | 2023-06-17 | 2023-06-23",
                "this Friday         | 2023-06-14 | 2023-06-16",
                "this Monday         | 2023-06-14 | [2023-06-12,2023-06-19]",
                "last December       | 2024-01-10 | 2023-12",
                "last December       | 2023-12-10 | 2022-12",
                "last April          | 2023-06-14 | [2022-04,2023-04]",
                "last June           | 2023-06-14 | 2022-06",
                "next January        | 2023-06-14 | 2024-01",
                "next August         | 2023-06-14 | [2023-08,2024-08]",
                "this August         | 2023-06-14 | 2023-08",
                "this January        | 2023-12-14 | [2023-01,2024-01]",
                "over the weekend    | 2023-06-12 | [2023-06-10..2023-06-11]",
                "over the weekend    | 2023-06-17 | [2023-06-17..2023-06-18]",
                "last weekend        | 2023-06-18 | [2023-06-10..2023-06-11]",
                "next weekend        | 2023-06-14 | [2023-06-17..2023-06-18,2023-06-24..2023-06-25]",
                // A month that has begun and whose part has not.
                "in late June        | 2023-06-14 | [2022-06-21..2022-06-30,2023-06-21..2023-06-30]",
                "mid-June            | 2023-06-14 | [2023-06-11..2023-06-20]",
                "mid-July            | 2023-06-14 | [2022-07-11..2022-07-20]",
                "early in the 1990s  | 2023-06-14 | [1990-01-01..1993-12-31]",
                "late next year      | 2023-06-14 | [2024-09-01..2024-12-31]",
                // Completed units, or those of the calendar.
                "two weeks ago       | 2023-06-14 | [2023-05-25..2023-06-04]",
                "a month ago         | 2023-06-14 | [2023-04-15..2023-05-31]",
                "a month ago         | 2023-03-31 | 2023-02",
                "a year ago          | 2023-06-14 | [2021-06-15..2022-12-31]",
                "2 decades ago       | 2023-06-14 | [1993-06-15..2009-12-31]",
                "three days ago      | 2024-03-02 | 2024-02-28",
                // Periods.
                "since 1991          | 2023-06-14 | 1991/[2023-06-14..]",
                "since about 1991    | 2023-06-14 | 1991~/[2023-06-14..]",
                "since Monday        | 2023-06-14 | 2023-06-12/[2023-06-14..]",
                "since spring 2020   | 2023-06-14 | 2020-21/[2023-06-14..]",
                "from 1991 until 1994 | 2023-06-14 | 1991/1994",
                "from November to February | 2023-06-14 | 2022-11/2023-02",
                "between 1991 and 1994 | 2023-06-14 | [1991-01-01..1994-12-31]",
                "until yesterday     | 2023-06-14 | /2023-06-13",
                "over the past year  | 2023-06-14 | /2023-06-14 P1Y",
                "within the last two weeks | 2023-06-14 | [2023-05-31..2023-06-14]",
                "for a decade        | 2023-06-14 | / [P10Y..P19Y]",
                "for a dozen years   | 2023-06-14 | / P12Y",
                "for three days      | 2023-06-14 | / P3D",
                "nearly a decade     | 2023-06-14 | / [P5Y..P9Y]",
                "almost six years    | 2023-06-14 | / [P5Y6M..P5Y11M]",
                "almost a year       | 2023-06-14 | / [P6M..P11M]",
                "nearly two months   | 2023-06-14 | / [P1M15D..P1M30D]",
                "nearly three weeks  | 2023-06-14 | / [P2W4D..P2W6D]",
                "more than 3 days    | 2023-06-14 | / [P4D..]",
                "less than 3 days    | 2023-06-14 | / [..P2D]",
                "up to two decades   | 2023-06-14 | / [..P20Y]",
                // The anchor plays no part in a date of its own.
                "May 4, 2023         | [1800..] | 2023-05-04",
                "about 1991          | 2023-06-14? | 1991~",
                "since 1991          | 2023-06-14? | 1991/[2023-06-14?..]",
                "last month          | 2023-06-14? | 2023-05?",
                "about last month    | 2023-06-14? | 2023-05%",
                "early last month    | 2023-06-14~ | [2023-05-01~..2023-05-10~]",
                "yesterday           | [2023-06-14~,2023-06-16] | [2023-06-13~,2023-06-15~]",
                // All that an uncertain day may give, as short as can be.
                "today               | 2023-06    | 2023-06",
                "last month          | 2023       | [2022-12-01..2023-11-30]",
                "last year           | 2023-06    | 2022",
                "last month          | [2023-05-31,2023-06-01] | [2023-04-01..2023-05-31]",
                "this month          | [2023-01-05,2023-03-05] | [2023-01,2023-03]",
                "next year           | [2019,2021] | [2020,2022]",
                // Some of its days alone can have given the phrase.
                "from March to May   | [2023-04-01..2023-05-02] | 2023-03/2023-05",
                // Case, blanks and punctuation.
                "MONDAY              | 2023-06-14 | 2023-06-12",
                "'  last   month '   | 2023-06-14 | 2023-05",
                "'Dec. 4th, 2022.'   | 2023-06-14 | 2022-12-04",
                "the 4th of May      | 2023-06-14 | 2023-05-04",
                "in the 1990\u2019s  | 2023-06-14 | 199X",
            })
    void saidOnADay(String phrase, String said, String expected) {
        assertThat(written(ReportersWording.read(phrase, date(said)))).isEqualTo(expected);
    }

    @Property(tries = 300)
    void soManyUnitsAgoIsEveryDayThatIsSoFarByCompletedUnitsOrByTheCalendar(
            @ForAll @IntRange(max = 3_000) int daysSince2022,
            @ForAll @IntRange(min = 1, max = 4) int count,
            @ForAll CalendarUnit unit) {
        Assume.that(unit != CalendarUnit.CENTURY);
        LocalDate said = LocalDate.of(2022, 1, 1).plusDays(daysSince2022);
        String phrase = count + " " + unit.name().toLowerCase(Locale.ROOT) + "s ago";
        DaySet read = ((UncertainDate) ReportersWording.read(phrase, UncertainDate.from(said))).days();
        List<DaySet> expected = new ArrayList<>();
        for (LocalDate day = said.minusYears(60); !day.isAfter(said); day = day.plusDays(1)) {
            ChronoUnit length = ChronoUnit.valueOf(unit.name() + "S");
            if (length.between(day, said) == count || ordinal(said, unit) - ordinal(day, unit) == count) {
                expected.add(DaySet.day(day.toEpochDay()));
            }
        }
        assertThat(read).isEqualTo(DaySet.union(expected));
    }

    /** Which day, week, month, year or decade it is, counted from anywhere. */
    private static long ordinal(LocalDate day, CalendarUnit unit) {
        return switch (unit) {
            case DAY -> day.toEpochDay();
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L).toEpochDay() / 7;
            case MONTH -> 12L * day.getYear() + day.getMonthValue();
            case YEAR -> day.getYear();
            case DECADE -> day.getYear() / 10;
            case CENTURY -> day.getYear() / 100;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "earlier             | 2023-05-04 | [..2023-05-03]",
                "earlier             | [2023-05-04,2023-05-06] | [..2023-05-05]",
                "earlier last month  | 2023-05-04 | [2023-05-01..2023-05-03]",
                "later this month    | 2023-06-10 | [2023-06-11..2023-06-30]",
                "later last month    | 2023-05-04? | [2023-05-05?..2023-05-31?]",
                "later last month    | [..2023-05-04] | 2023-05",
                "later that week     | 2023-05-04 | [2023-05-05..2023-05-07]",
                "earlier that year   | 2023-05-04 | [2023-01-01..2023-05-03]",
                "later that month    | [2023-05-31,2023-06-29] | 2023-06-30",
                "later that month    | 2023-05    | [2023-05-02..2023-05-31]",
                "the same day        | 2023-05    | 2023-05",
                "the next day        | 2024-02-28 | 2024-02-29",
                "the previous day    | 2024-03-01 | 2024-02-29",
                "the following month | 2022-12-31 | 2023-01",
                "a month later       | 2023-01-31 | [2023-02-01..2023-03-30]",
                "a year earlier      | 2023-06-14 | [2021-06-15..2022-12-31]",
                "three days later    | [2023-05-04~,2023-05-06] | [2023-05-07~,2023-05-09~]",
            })
    void toldByAnotherDate(String phrase, String earlier, String expected) {
        assertThat(ReportersWording.read(phrase, WEDNESDAY, date(earlier))).hasToString(expected);
    }

    @Test
    void thePhraseIsKeptAsGivenWithTheDayOnWhichItWasSaid() {
        UncertainTime date = ReportersWording.read(" Last MONTH ", MONDAY);
        assertThat(date).isEqualTo(date("2023-05").worded(" Last MONTH ", MONDAY));
        assertThat(date.wording().map(Wording::phrase)).contains(" Last MONTH ");
        assertThat(date.wording().flatMap(Wording::said)).contains(MONDAY);
        UncertainTime period = ReportersWording.read("since 1991", WEDNESDAY);
        assertThat(period)
                .isEqualTo(UncertainPeriod.parse("1991/[2023-06-14..]").worded("since 1991", WEDNESDAY));
        UncertainTime told = ReportersWording.read("later", MONDAY, date("2023-05-04"));
        assertThat(told.wording().flatMap(Wording::said)).contains(MONDAY);
    }

    @Test
    void aLengthIsThatOfThePeriod() {
        assertThat(ReportersWording.read("more than three decades", WEDNESDAY))
                .isEqualTo(UncertainPeriod.parse("/")
                        .lasting(duration("[P30Y..]"))
                        .worded("more than three decades", WEDNESDAY));
    }

    private static String written(Map<String, String> phrases, Function<String, UncertainTime> read) {
        List<String> lines = new ArrayList<>();
        phrases.values()
                .forEach(
                        phrase -> lines.add(String.format(Locale.ROOT, "%s = %s%n", phrase, written(read.apply(phrase)))
                                .replace("\r", "")));
        return String.join("", lines);
    }

    private static String written(UncertainTime time) {
        Optional<UncertainDuration> duration =
                time instanceof UncertainPeriod period ? period.duration() : Optional.empty();
        return time + duration.map(length -> " " + length).orElse("");
    }
}
