package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads who writes something else than a date. */
class RefusedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-29      | 8 | February 2019 has 28 days. Write a day from 01 to 28.",
                "-0001-02-29     | 9 | February -0001 has 28 days. Write a day from 01 to 28.",
                "2020-04-31~     | 8 | April 2020 has 30 days. Write a day from 01 to 30.",
                "2020-04-00      | 8 | April 2020 has 30 days. Write a day from 01 to 30.",
                "2020-13         | 5 | There is no month 13. Months are 01 to 12, seasons are 21 to 24.",
                "2020-5-07       | 5 | A month has two digits, as in 2020-05.",
                "2020-05-7       | 8 | A day has two digits, as in 2020-05-07.",
                "2020-05-        | 8 | A day has two digits, as in 2020-05-07.",
                "2020-21-05      | 8 | A season has no days. Write the month, or leave the day out.",
                "2020-05-07-01   | 11 | A date has a year, a month and a day; a fourth part is too many.",
                "19              | 0 | A year has four digits. A century is written 19XX.",
                "-04             | 1 | A year has four digits. A century is written -04XX.",
                "c. 2020         | 0 | \"About\" a date is written behind it, as in 2020~.",
                "20-05-07        | 0 | A year has four digits, as in 2020. A longer one has no month.",
                "[1667,1668]/    | 11 | With a slash it is a period, not a date. Read it with UncertainPeriod.parse.",
                "201X-02-29      | 0 | A year with unspecified digits has no month, as in 201X. That is EDTF level 2, which is not read yet.",
                "201X-02-32      | 0 | A year with unspecified digits has no month, as in 201X. That is EDTF level 2, which is not read yet.",
                "2020-00         | 5 | There is no month 00. Months are 01 to 12, seasons are 21 to 24.",
                "2020-20         | 5 | There is no month 20. Months are 01 to 12, seasons are 21 to 24.",
                "2020-42         | 5 | There is no month 42. Months are 01 to 12, seasons are 21 to 24.",
                "2020-25         | 5 | 25 is a season of a hemisphere, a quarter or a part of a year. That is EDTF level 2, which is not read yet.",
                "2020-41         | 5 | 41 is a season of a hemisphere, a quarter or a part of a year. That is EDTF level 2, which is not read yet.",
                "20XX-XX         | 0 | A year with unspecified digits has no month, as in 201X. That is EDTF level 2, which is not read yet.",
                "2XXX            | 0 | Of a year, only the last digit or the last two may be unspecified, as in 201X. That is EDTF level 2, which is not read yet.",
                "2020?-05~       | 4 | The qualifier ? stands at the end and counts for the whole date. Elsewhere it counts for a part. That is EDTF level 2, which is not read yet.",
                "193             | 0 | A year has four digits. A decade is written 193X.",
                "7               | 0 | A year has four digits, as in 0007.",
                "12345           | 0 | A year has four digits, this one has 5. A longer one is written with a Y in front, as in Y12345.",
                "20200507        | 0 | A date has hyphens, as in 2020-05-07; a year of more than four digits is written Y12345678.",
                "-               | 1 | It has no year. Write one of four digits, as in 2020.",
                "?               | 0 | It has no year. Write one of four digits, as in 2020.",
                "-0000           | 0 | Year 0 has no sign. Write 0000.",
                "+2006           | 0 | A year has no plus sign. Write it without.",
                "201x            | 3 | An unspecified digit is written X.",
                "2X1X            | 0 | Of a year, only the last digit or the last two may be unspecified, as in 201X. That is EDTF level 2, which is not read yet.",
                "201X-05         | 0 | A year with unspecified digits has no month, as in 201X. That is EDTF level 2, which is not read yet.",
                "2020-1X         | 5 | Of a month, both digits are unspecified or none. That is EDTF level 2, which is not read yet.",
                "2020-05-1X      | 8 | Of a day, both digits are unspecified or none. That is EDTF level 2, which is not read yet.",
                "2020-XX-05      | 8 | A day of an unspecified month is unspecified, as in 1985-XX-XX. That is EDTF level 2, which is not read yet.",
                "2020-33         | 5 | 33 is a season of a hemisphere, a quarter or a part of a year. That is EDTF level 2, which is not read yet.",
                "2020?~          | 4 | It has two qualifiers. Write % for uncertain and approximate.",
                "?2020           | 0 | The qualifier ? stands at the end and counts for the whole date. Elsewhere it counts for a part. That is EDTF level 2, which is not read yet.",
                "1950S2          | 4 | Here a year has an exponent or significant digits. That is EDTF level 2, which is not read yet.",
                "Y17E8           | 3 | Here a year has an exponent or significant digits. That is EDTF level 2, which is not read yet.",
                "Y2006           | 1 | After Y stands a year of more than four digits, without leading zeros, as in Y12345. Shorter years have no Y, as in 2020.",
                "Y-00012         | 2 | After Y stands a year of more than four digits, without leading zeros, as in Y12345. Shorter years have no Y, as in 2020.",
                "Y12345-05       | 6 | A year after Y has no month and no day.",
                "Y1000000000000001 | 1 | The year is out of reach. Years go to 10^15 either way.",
                "Y-99999999999999999999 | 2 | The year is out of reach. Years go to 10^15 either way.",
                "2020 05         | 4 | Character 5 is a blank (U+0020). Write it without blanks.",
                "2020–05         | 4 | Character 5 is a dash (\"–\", U+2013). Write the hyphen \"-\".",
                "2020.05.07      | 4 | A date has hyphens, as in 2020-05-07.",
                "May 2020        | 0 | Character 1 (\"M\", U+004D) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.",
                "2020-٠٥         | 5 | Character 6 (\"٠\", U+0660) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.",
                "2020/5/7        | 4 | A date has hyphens. Write 2020-05-07.",
                "2020/2021       | 4 | With a slash it is a period, not a date. Read it with UncertainPeriod.parse.",
                "{1667,1668}     | 0 | Braces list several days, and a date is one day. Write brackets for one of them, as in [1667,1668].",
                "..1984          | 0 | Two dots stand in brackets, as in [..1984] for one day until the end of 1984, or beside the slash of a period, as in 1984/..",
                "[1667           | 5 | The bracket that opens the set is never closed. Write ] at the end.",
                "[1667,1668]~    | 11 | After the bracket that closes a set stands nothing. Qualify its members instead.",
                "[]              | 1 | There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.",
                "[1667,]         | 6 | There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.",
                "[..]            | 1 | Two dots alone say nothing. Write a date before or after them.",
                "[1672..1670]    | 1 | 1672..1670 ends before it starts. Write the earlier date first.",
                "[1667, 1668]    | 6 | Character 7 is a blank (U+0020). Write it without blanks.",
                "[[1667],1668]   | 7 | After the bracket that closes a set stands nothing. Qualify its members instead.",
                "[1667,[1668]    | 6 | A set has no set inside it. List its members side by side.",
                "[1667,2019-02-29] | 14 | February 2019 has 28 days. Write a day from 01 to 28.",
                "2020-05T10:00:00 | 0 | A time of day belongs to a complete date, as in 2020-05-07T10:30:00.",
                "2020-05-07T1:10:10 | 11 | The time of day is written as in 10:30:00, with nothing behind it but Z or a shift as in +02:30.",
                "2020-05-07T24:00:01 | 11 | There is no such time of day. It runs from 00:00:00 to 24:00:00.",
                "2020-05-07T10:00:00+0230 | 11 | The shift from UTC has a colon, as in +02:30.",
                "2020-05-07T10:00:00-00:00 | 19 | A shift of zero has no minus sign. Write +00:00 or Z.",
                "2020-05-07T10:00:00+15 | 19 | There is no such shift from UTC. Shifts run from -12:00 to +14:00.",
                "2020-05-07t10:00:00 | 10 | A time of day is set off by a capital T.",
            })
    void isToldWhatToWrite(String text, int index, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse(text))
                .withMessage(text + ": " + reason)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index))
                .satisfies(refusal -> assertThat(refusal.getParsedString()).isEqualTo(text));
    }

    @Test
    void nothingIsQuotedAsSuch() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse(""))
                .withMessage("(empty text): There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.");
    }

    @Test
    void whatATerminalWouldObeyIsEscaped() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse("\u001b[31m2020\n\u202e\u00a0\ud800\ud83d\udd4a"))
                .withMessage(
                        "\\u001B[31m2020\\u000A\\u202E\\u00A0\\uD800\ud83d\udd4a:"
                                + " Character 1 (U+001B) is not expected here. A date is written as in 2020, 2020-05 or 2020-05-07.");
    }

    @Test
    void aLongTextIsShortened() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse("1".repeat(100_000)))
                .withMessage("1".repeat(45) + "..." + "1".repeat(12)
                        + ": The text has 100000 characters; at most 10000 are read.");
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse("Y" + "1".repeat(59)))
                .withMessage("Y" + "1".repeat(59) + ": The year is out of reach. Years go to 10^15 either way.");
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse("Y" + "1".repeat(60)))
                .withMessage("Y" + "1".repeat(44) + "..." + "1".repeat(12)
                        + ": The year is out of reach. Years go to 10^15 either way.");
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse("1".repeat(10_000)))
                .withMessage("1".repeat(45) + "..." + "1".repeat(12)
                        + ": A year has four digits, this one has 10000."
                        + " A longer one is written with a Y in front, as in Y12345.");
    }

    @Test
    void aSetHasUpToAThousandMembers() {
        String thousand =
                IntStream.rangeClosed(1001, 2000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(UncertainDate.parse("[" + thousand + "]")).hasToString("[" + thousand + "]");
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> UncertainDate.parse("[" + thousand + ",2001]"))
                .withMessage(
                        "[1001,1002,1003,1004,1005,1006,1007,1008,1009...9,2000,2001]: A set has at most 1000 members.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "]", "[[", "{", "/", "-", "X", "?", "..", "[..", ",", "Y", "Y-", "T", "P", "\u0000", "2020T", "1X",
                "\ud800"
            })
    void noRepetitionTakesLongOrBreaksAnything(String piece) {
        for (int times : new int[] {1, 2, 3, 4, 5, 50, 9_000 / piece.length(), 100_000}) {
            String text = piece.repeat(times);
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
                assertThatExceptionOfType(DateTimeParseException.class)
                        .isThrownBy(() -> UncertainDate.parse(text))
                        .satisfies(refusal ->
                                assertThat(refusal.getMessage().length()).isLessThan(700));
                if (!text.equals("/")) {
                    assertThatExceptionOfType(DateTimeParseException.class)
                            .isThrownBy(() -> UncertainPeriod.parse(text))
                            .satisfies(refusal ->
                                    assertThat(refusal.getMessage().length()).isLessThan(700));
                }
                assertThatExceptionOfType(DateTimeParseException.class)
                        .isThrownBy(() -> UncertainDuration.parse(text))
                        .satisfies(refusal ->
                                assertThat(refusal.getMessage().length()).isLessThan(700));
            });
        }
    }
}
