package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessydatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2001-01-02                | 2001-01-02",
                "2001-01                   | 2001-01",
                "0778                      | 0778",
                "2001-01-02~               | 2001-01-02~",
                "1886-11-19?               | 1886-11-19?",
                "2001-01%                  | 2001-01%",
                "2001-XX                   | 2001-XX",
                "2001-XX-XX                | 2001-XX-XX",
                "200X                      | 200X",
                "~2001                     | ~2001",
                "~2001?                    | ~2001?",
                "1916-?10-10               | 1916-?10-10",
                "1916-10~-10               | 1916-10~-10",
                "1916-?10-?10              | 1916-?10-?10",
                "XXXX-03-03                | XXXX-03-03",
                "2001-XX-03                | 2001-XX-03",
                "2001~                     | 2001~",
                "..1816-01-01              | [..1816-01-01]",
                "2016-12-31..              | [2016-12-31..]",
                "..1816                    | [..1816]",
                "2001-01-01..2001-02-02    | [2001-01-01..2001-02-02]",
                "2001-01..2001-03          | [2001-01..2001-03]",
                "~2001..2003-05?           | [~2001..2003-05?]",
                "2001-01-02..2001-01-02    | 2001-01-02",
                "2001..2001                | [2001..2001]",
                "2XX1..2XX1                | [2XX1..2XX1]",
                "{2001-01-01,2001-02-02}   | [2001-01-01,2001-02-02]",
                "[2001-01-01,2001-02-02]   | [2001-01-01,2001-02-02]",
                "{2001..2003,2005-01-01~}  | [2001..2003,2005-01-01~]",
                "{..2001,2003..}           | [..2001,2003..]",
                "{2001-01-02}              | 2001-01-02",
                "{2001..2003}              | [2001..2003]",
                "753 BC                    | -0752",
                "753BC                     | -0752",
                "753 bce                   | -0752",
                "0753 BC                   | -0752",
                "2 BC                      | -0001",
                "1 BC                      | 0000",
                "9999 BC                   | -9998",
                "1 AD                      | 0001",
                "793 CE                    | 0793",
                "753 BC~                   | -0752~",
                "~753 BC                   | ~-0752",
                "..753 BC                  | [..-0752]",
                "200 BC..100 BC            | [-0199..-0099]",
                "28 BC..14 AD              | [-0027..0014]",
                "{2 BC,1 BC}               | [-0001,0000]",
            })
    void isOneDay(String text, String expected) {
        assertThat(Messydates.date(text)).isEqualTo(UncertainDate.date(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA              | 0 | NA says that a date is missing. Leave it out.",
                "-0753           | 0 | A negative year may be counted as messydates counts, for whom -0753 is 753 BC, or as ISO 8601 does, in which that is -0752. Write the year as in 753 BC, or read it with UncertainDate.parse if it is ISO's.",
                "~-0753          | 1 | A negative year may be counted as messydates counts, for whom -0753 is 753 BC, or as ISO 8601 does, in which that is -0752. Write the year as in 753 BC, or read it with UncertainDate.parse if it is ISO's.",
                "{2001,-0753}    | 6 | A negative year may be counted as messydates counts, for whom -0753 is 753 BC, or as ISO 8601 does, in which that is -0752. Write the year as in 753 BC, or read it with UncertainDate.parse if it is ISO's.",
                "0000            | 0 | In messydates 0000 is a year that is not known, and not the year 0. Write 1 BC if that is meant.",
                "0 BC            | 0 | There is no year 0 before or after Christ. Write 1 BC for the year before 1 AD.",
                "9999-12-31      | 0 | This day says that there is no end so far. Read it as the end of Messydates.period; for on or after a day, write two dots, as in 2016-12-31..",
                "2001..9999-12-31 | 6 | This day says that there is no end so far. Read it as the end of Messydates.period; for on or after a day, write two dots, as in 2016-12-31..",
                "1 February 2001 | 2 | Words are not read. Write digits, as in 2001-02-01, or a year alone as in 753 BC.",
                "21 April 753 BC | 3 | Words are not read. Write digits, as in 2001-02-01, or a year alone as in 753 BC.",
                "0753-04-21 BC   | 11 | Words are not read. Write digits, as in 2001-02-01, or a year alone as in 753 BC.",
                "2001-01-01T10:00:00 | 10 | Words are not read. Write digits, as in 2001-02-01, or a year alone as in 753 BC.",
                "01-02-2001      | 0 | A year has four digits, as in 2020. A longer or a shorter one has no month.",
                "2001-2-1        | 5 | A month has two digits, as in 2020-05.",
                "793             | 0 | A year has four digits, as in 0793; in EDTF, with two it is a century and with three a decade.",
                "~793            | 1 | A year has four digits, as in 0793; in EDTF, with two it is a century and with three a decade.",
                "28..2001        | 0 | A year has four digits, as in 0793; in EDTF, with two it is a century and with three a decade.",
                "7               | 0 | A year has four digits, as in 0007.",
                "2001-02-29      | 8 | February 2001 has 28 days. Write a day from 01 to 28.",
                "2003..2001      | 0 | 2003..2001 ends before it starts. Write the earlier date first.",
                "100 BC..200 BC  | 0 | 100 BC..200 BC ends before it starts. Write the earlier date first.",
                "2001..2002..2003 | 10 | A range has two dots once, between its first and its last date.",
                "..              | 0 | Two dots alone say nothing. Write a date before or after them.",
                "2001,2002       | 4 | Dates side by side stand in braces, as in {2001-01-01,2001-02-02}.",
                "{2001           | 5 | The brace that opens the set is never closed. Close it at the end.",
                "[2001}          | 6 | The bracket that opens the set is never closed. Close it at the end.",
                "{2001}~         | 6 | After the brace that closes a set stands nothing. Qualify its members instead.",
                "[2001]~         | 6 | After the bracket that closes a set stands nothing. Qualify its members instead.",
                "{2001,}         | 6 | There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.",
                "{2001,{2002}    | 6 | A set has no set inside it. List its members side by side.",
                "{2001,[2002}    | 6 | A set has no set inside it. List its members side by side.",
                "~               | 1 | It has no year. Write one of four digits, as in 2020.",
                "{2001, 2002}    | 6 | Character 7 is a blank (U+0020). Write it without blanks.",
                "2001/2002       | 4 | Character 5 (\"/\", U+002F) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.",
            })
    void orIsToldWhatToWrite(String text, int index, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Messydates.date(text))
                .withMessage(text + ": " + reason)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index))
                .satisfies(refusal -> assertThat(refusal.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1496-01-01   | 1874-01-30  | 1496-01-01/1874-01-30",
                "1919-08-08   | 9999-12-31  | 1919-08-08/..",
                "753 BC       | 9999-12-31  | -0752/..",
                "..1816-01-01 | 2016-12-31.. | [..1816-01-01]/[2016-12-31..]",
                "1490-01-01~  | 1888-12-31~ | 1490-01-01~/1888-12-31~",
                "1824         | 1824        | 1824/1824",
                "2001-05      | 2001        | 2001-05/2001",
                "1490..1500   | {1888,1890} | [1490..1500]/[1888,1890]",
            })
    void aBeginAndAnEndAreAPeriod(String begin, String end, String expected) {
        assertThat(Messydates.period(begin, end)).isEqualTo(UncertainPeriod.period(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9999-12-31 | 9999-12-31 | 9999-12-31: This day says that there is no end so far. Read it as the end of Messydates.period; for on or after a day, write two dots, as in 2016-12-31..",
                "1816       | 9999-12-31~ | 9999-12-31~: This day says that there is no end so far. Read it as the end of Messydates.period; for on or after a day, write two dots, as in 2016-12-31..",
                "1850       | ..1830     | It ends (..1830) before it begins (1850). Give the earlier date as the begin.",
                "100 BC     | 200 BC     | It ends (200 BC) before it begins (100 BC). Give the earlier date as the begin.",
                "''         | 1830       | (empty text): The begin of the period is missing. For one that nobody recorded, build the period with UncertainPeriod.of and Endpoint.UNKNOWN.",
                "NA         | 1830       | NA: The begin of the period is missing. For one that nobody recorded, build the period with UncertainPeriod.of and Endpoint.UNKNOWN.",
                "1816       | ''         | (empty text): The end of the period is missing. For one that nobody recorded, build the period with UncertainPeriod.of and Endpoint.UNKNOWN; for one that has not ended, write 9999-12-31.",
                "1816       | NA         | NA: The end of the period is missing. For one that nobody recorded, build the period with UncertainPeriod.of and Endpoint.UNKNOWN; for one that has not ended, write 9999-12-31.",
            })
    void whatIsNoPeriodIsRefused(String begin, String end, String message) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> Messydates.period(begin, end))
                .withMessage(message);
    }

    @Test
    void nothingIsNoDate() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Messydates.date(""))
                .withMessage("(empty text): There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.");
    }

    @Property
    void aRangeIsOneDayOfIt(
            @ForAll @IntRange(min = -700_000, max = 700_000) int epochDay,
            @ForAll @IntRange(min = 0, max = 400_000) int days) {
        LocalDate first = LocalDate.ofEpochDay(epochDay);
        LocalDate last = first.plusDays(days);

        assertThat(Messydates.date(first + ".." + last)).isEqualTo(UncertainDate.oneDayBetween(first, last));
        assertThat(Messydates.date(first.toString())).isEqualTo(UncertainDate.from(first));
    }

    @Property
    void theYearBeforeTheFirstIsTheYear0(@ForAll @IntRange(min = 1, max = 9999) int year) {
        assertThat(Messydates.date(year + " BC")).isEqualTo(UncertainDate.from(Year.of(1 - year)));
        assertThat(Messydates.date(year + " AD")).isEqualTo(UncertainDate.from(Year.of(year)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "}", "[", "..", ",", "~", "BC", "1 BC", "1 BC,", "{1BC,", "-", "9", " ", "NA", "\u0000", "\ud800"
            })
    void noRepetitionTakesLongOrBreaksAnything(String piece) {
        for (int times : new int[] {2, 3, 5, 50, 9_000 / piece.length(), 100_000}) {
            String text = piece.repeat(times);
            Assertions.assertTimeout(
                    Duration.ofSeconds(60),
                    () -> assertThatExceptionOfType(DateTimeParseException.class)
                            .isThrownBy(() -> Messydates.date("{" + text + "}"))
                            .satisfies(refusal ->
                                    assertThat(refusal.getMessage().length()).isLessThan(700)));
        }
    }
}
