package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A known day is what {@link LocalDate} is, and what the reader of all dates makes of its text. */
class PlainDayTest {

    /** -9999-01-01. */
    private static final int FIRST = -4_371_587;
    /** 9999-12-31. */
    private static final int LAST = 2_932_896;

    private static void assertIsReadAndPrintedAsLocalDateDoes(int epochDay) {
        LocalDate local = LocalDate.ofEpochDay(epochDay);
        UncertainDate read = date(local.toString());
        assertThat(read)
                .isInstanceOf(PlainDay.class)
                .hasToString(local.toString())
                .isEqualTo(UncertainDate.from(local))
                .hasSameHashCodeAs(UncertainDate.from(local));
        assertThat(read.asDay()).contains(local);
        assertThat(read.earliestEpochDay()).hasValue(epochDay);
        assertThat(read).isNotEqualTo(UncertainDate.from(local.plusDays(epochDay == LAST ? -1 : 1)));
    }

    @Test
    void theFirstAndTheLastHaveFourDigits() {
        assertIsReadAndPrintedAsLocalDateDoes(FIRST);
        assertIsReadAndPrintedAsLocalDateDoes(LAST);
        assertThat(LocalDate.ofEpochDay(FIRST)).hasToString("-9999-01-01");
        assertThat(LocalDate.ofEpochDay(LAST)).hasToString("9999-12-31");
    }

    @Test
    void daysOfAllYearsAreReadAndPrintedAsLocalDateDoes() {
        new Random(2020).ints(20_000, FIRST, LAST + 1).forEach(PlainDayTest::assertIsReadAndPrintedAsLocalDateDoes);
    }

    @ParameterizedTest
    @ValueSource(ints = {-9999, -4000, -1001, -999, -4, -1, 0, 1, 4, 99, 100, 999, 1000, 1900, 2000, 2019, 2020, 9999})
    void everyDayOfAYearIsReadAndPrintedAsLocalDateDoes(int year) {
        int newYear = (int) Year.of(year).atDay(1).toEpochDay();
        IntStream.range(newYear, newYear + Year.of(year).length())
                .forEach(PlainDayTest::assertIsReadAndPrintedAsLocalDateDoes);
    }

    @Property(tries = 20_000)
    void aTextWithOneCharacterChangedIsReadOrRefusedAsAnyDateIs(
            @ForAll @IntRange(min = 0, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 13) int month,
            @ForAll @IntRange(min = 1, max = 32) int day,
            @ForAll @IntRange(min = 0, max = 9) int position,
            @ForAll @IntRange(min = 0, max = 14) int character) {
        StringBuilder text = new StringBuilder(String.format("%04d-%02d-%02d", year, month, day));
        assertIsReadOrRefusedAsAnyDateIs(text.toString());
        text.setCharAt(position, "01239-X~?:/T\u0665\uff15\ud835".charAt(character));
        assertIsReadOrRefusedAsAnyDateIs(text.toString());
    }

    private static void assertIsReadOrRefusedAsAnyDateIs(String text) {
        // The reader of a time of day and of a slash come before the one of calendar dates.
        if (text.indexOf('T') < 0 && text.indexOf('/') < 0) {
            Passage passage = Passage.of(text);
            assertThat(outcome(() -> date(text))).isEqualTo(outcome(() -> CalendarReader.read(passage)));
            assertThat(outcome(() -> DateReader.read(passage))).isEqualTo(outcome(() -> date(text)));
        }
    }

    private static Object outcome(Supplier<UncertainDate> reading) {
        try {
            return reading.get();
        } catch (DateTimeParseException refused) {
            return refused.getErrorIndex() + ": " + refused.getMessage();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-29 | 8 | February 2019 has 28 days. Write a day from 01 to 28.",
                "1900-02-29 | 8 | February 1900 has 28 days. Write a day from 01 to 28.",
                "2020-04-31 | 8 | April 2020 has 30 days. Write a day from 01 to 30.",
                "2020-05-00 | 8 | May 2020 has 31 days. Write a day from 01 to 31.",
                "2020-00-10 | 5 | There is no month 00. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "2020-13-10 | 5 | There is no month 13. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "2020-21-10 | 8 | A season has no days. Write the month, or leave the day out.",
                "2020-05-0a | 9 | Character 10 (\"a\", U+0061) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.",
                "2020-05-0٥ | 9 | Character 10 (\"٥\", U+0665) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.",
                "２020-05-07 | 0 | Character 1 (\"２\", U+FF12) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.",
                "2020-5-007 | 5 | A month has two digits, as in 2020-05.",
                "2020-005-7 | 5 | A month has two digits, as in 2020-05.",
                "202-005-07 | 0 | A year has four digits, as in 2020. A longer or a shorter one has no month.",
                "2020.05.07 | 4 | A date has hyphens, as in 2020-05-07.",
                "2020/05/07 | 4 | A date has hyphens. Write 2020-05-07.",
                "2020-05/07 | 7 | With a slash it is a period, not a date. Read it with UncertainPeriod.parse.",
            })
    void aWrongTextOfTenCharactersIsToldWhatToWrite(String text, int index, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> date(text))
                .withMessage(text + ": " + reason)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index));
    }

    @Test
    void whatIsNotAPlainDayIsKeptAsItIsWritten() {
        assertThat(date("2020-05-XX")).isInstanceOf(WrittenDate.class).hasToString("2020-05-XX");
        assertThat(date("2020-05~-07")).isInstanceOf(WrittenDate.class).hasToString("2020-05~-07");
        assertThat(date("2020-05-07~")).isInstanceOf(WrittenDate.class).hasToString("2020-05-07~");
        assertThat(PlainDay.of("2020-05-07~")).isNull();
        assertThat(PlainDay.of("-044-03-15")).isNull();
        assertThat(PlainDay.of("")).isNull();
    }

    @Test
    void isReadAtTheEndOfAPeriodAndInASetToo() {
        UncertainPeriod period = UncertainPeriod.parse("2020-09-27/2020-11-10");
        assertThat(period.start().date()).contains(date("2020-09-27"));
        assertThat(period.end().date()).contains(date("2020-11-10"));
        assertThat(UncertainPeriod.parse("2020-09-27").asOneDay()).contains(date("2020-09-27"));
        assertThat(date("[2023-05-05,2023-05-31]").latest()).contains(LocalDate.of(2023, 5, 31));
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainPeriod.parse("2019-02-28/2019-02-29"))
                .withMessage("2019-02-28/2019-02-29: February 2019 has 28 days. Write a day from 01 to 28.")
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(19));
    }

    @Property
    void isAskedAsTheSameDayInBracketsIs(
            @ForAll @IntRange(min = FIRST, max = LAST) int one, @ForAll @IntRange(min = -2, max = 2) int later) {
        LocalDate day = LocalDate.ofEpochDay(one);
        UncertainDate plain = UncertainDate.from(day);
        UncertainDate other = date(LocalDate.ofEpochDay(Math.max(FIRST, Math.min(LAST, one + later)))
                .toString());
        UncertainDate bracketed = date("[" + plain + "]");
        assertThat(bracketed).isInstanceOf(WrittenDate.class);
        assertThat(plain.isBefore(other))
                .isEqualTo(bracketed.isBefore(other))
                .isEqualTo(other.isAfter(plain))
                .isEqualTo(Truth.of(day.isBefore(other.asDay().orElseThrow())));
        assertThat(plain.isAfter(other)).isEqualTo(bracketed.isAfter(other));
        assertThat(plain.isSameDayAs(other))
                .isEqualTo(bracketed.isSameDayAs(other))
                .isEqualTo(Truth.of(plain.equals(other)));
        assertThat(plain.isBefore(bracketed)).isEqualTo(Truth.FALSE);
        assertThat(plain.isSameDayAs(bracketed)).isEqualTo(Truth.TRUE);
    }
}
