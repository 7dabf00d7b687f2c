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
                "2020-13         | 5 | There is no month 13. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "2020-5-07       | 5 | A month has two digits, as in 2020-05.",
                "2020-05-7       | 8 | A day has two digits, as in 2020-05-07.",
                "2020-05-        | 8 | A day has two digits, as in 2020-05-07.",
                "2020-21-05      | 8 | A season has no days. Write the month, or leave the day out.",
                "2020-05-07-01   | 11 | A date has a year, a month and a day; a fourth part is too many.",
                "c. 2020         | 0 | \"About\" a date is written behind it, as in 2020~.",
                "20-05-07        | 0 | A year has four digits, as in 2020. A longer or a shorter one has no month.",
                "[1667,1668]/    | 11 | With a slash it is a period, not a date. Read it with UncertainPeriod.parse.",
                "201X-02-32      | 8 | February 201X has at most 29 days. Write a day from 01 to 29.",
                "2020-00         | 5 | There is no month 00. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "2020-20         | 5 | There is no month 20. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "2020-42         | 5 | There is no month 42. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "156X-09-31      | 8 | September 156X has at most 30 days. Write a day from 01 to 30.",
                "19XX-02-3X      | 8 | February 19XX has at most 29 days. Write a day from 01 to 29.",
                "190X-02-29-01   | 11 | A date has a year, a month and a day; a fourth part is too many.",
                "1900-02-29      | 8 | February 1900 has 28 days. Write a day from 01 to 28.",
                "19X1-02-29      | 8 | February 19X1 has at most 28 days. Write a day from 01 to 28.",
                "2020-XX-32      | 8 | A month has at most 31 days. Write a day from 01 to 31.",
                "2020-XX-4X      | 8 | A month has at most 31 days. Write a day from 01 to 31.",
                "2020-2X         | 5 | There is no month 2X. Months are 01 to 12, seasons and other parts of a year are 21 to 41.",
                "2020-41-XX      | 8 | A season has no days. Write the month, or leave the day out.",
                "1XXX-21         | 5 | A season has a year of which at most two digits are unspecified, as in 196X-21.",
                "-00             | 0 | What begins with year 0 has no sign. Write 00.",
                "-000            | 0 | What begins with year 0 has no sign. Write 000.",
                "19-05           | 0 | A year has four digits, as in 2020. A longer or a shorter one has no month.",
                "1X              | 0 | A year has four digits, as in 1XXX.",
                "-?2004          | 1 | A qualifier of the year stands before its minus sign, as in ?-0044.",
                "??2004          | 1 | A qualifier stands before or behind the digits of a part, as in 2004-~06.",
                "2004-06?-1?1    | 10 | A qualifier stands before or behind the digits of a part, as in 2004-~06.",
                "2004-0~6        | 6 | A qualifier stands before or behind the digits of a part, as in 2004-~06.",
                "1950E2          | 4 | A year with an exponent has a Y in front, as in Y17E8.",
                "1950E2S2        | 4 | A year with an exponent has a Y in front, as in Y17E8.",
                "195S2           | 0 | A year with significant digits has four of them and no leading zeros, as in 1950S2. A longer one has a Y in front.",
                "1950S0          | 5 | The number of significant digits is a number from 1 on, without leading zeros.",
                "1950S           | 5 | The number of significant digits is a number from 1 on, without leading zeros.",
                "1950S2-05       | 6 | A year with significant digits has no month and no day.",
                "0050S1          | 0 | A year with significant digits has four of them and no leading zeros, as in 1950S2. A longer one has a Y in front.",
                "Y17E            | 4 | An exponent is a number from 1 on, without leading zeros.",
                "Y17E08          | 4 | An exponent is a number from 1 on, without leading zeros.",
                "Y17E1           | 1 | After Y stands a year of more than four digits, as in Y17E8. Shorter years have no Y, as in 2020.",
                "Y17E14          | 1 | The year is out of reach. Years go to 10^15 either way.",
                "Y-1E999999999   | 2 | The year is out of reach. Years go to 10^15 either way.",
                "Y-1E99999999999999999999999 | 2 | The year is out of reach. Years go to 10^15 either way.",
                "Y17S3           | 1 | After Y stands a year of more than four digits, without leading zeros, as in Y12345. Shorter years have no Y, as in 2020.",
                "Y12X45          | 3 | A year after Y has no unspecified digits, but may have significant ones, as in Y12345S3.",
                "Y12345S2?~      | 9 | It has two qualifiers. Write % for uncertain and approximate.",
                "[XXXX-XX-X1,XXXX-XX-X2] | 0 | The days of a set lie in at most 10000 blocks. List fewer members with unspecified digits.",
                "[0XXX-~02-29,1XXX-~02-29] | 0 | The days of a set lie in at most 10000 blocks. List fewer members with unspecified digits.",
                "7               | 0 | A year has four digits, as in 0007.",
                "12345           | 0 | A year has four digits, this one has 5. A longer one is written with a Y in front, as in Y12345.",
                "20200507        | 0 | A date has hyphens, as in 2020-05-07; a year of more than four digits is written Y12345678.",
                "-               | 1 | It has no year. Write one of four digits, as in 2020.",
                "?               | 1 | It has no year. Write one of four digits, as in 2020.",
                "-0000           | 0 | Year 0 has no sign. Write 0000.",
                "+2006           | 0 | A year has no plus sign. Write it without.",
                "201x            | 3 | An unspecified digit is written X.",
                "2020?~          | 5 | It has two qualifiers. Write % for uncertain and approximate.",
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
                "{1667,1668}     | 0 | Braces list several days that are all meant, and a date is one day. Write brackets for one of them, as in [1667,1668], or read it with UncertainDays.parse.",
                "..1984          | 0 | Two dots stand in brackets, as in [..1984] for one day until the end of 1984, or beside the slash of a period, as in 1984/..",
                "[1667           | 5 | The bracket that opens the set is never closed. Write ] at the end.",
                "[1667,1668]~    | 11 | After the bracket that closes a set stands nothing. Qualify its members instead.",
                "[]              | 1 | There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.",
                "[1667,]         | 6 | There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.",
                "[..]            | 1 | Two dots alone say nothing. Write a date before or after them.",
                "[1672..1670]    | 1 | 1672..1670 ends before it starts. Write the earlier date first.",
                "[1667, 1668]    | 6 | Character 7 is a blank (U+0020). Write it without blanks.",
                "[[1667],1668]   | 1 | A set has no set inside it. List its members side by side.",
                "[1667,{1668}]   | 6 | A set has no set inside it. List its members side by side.",
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
            if (text.equals("XXXX") || text.equals("1X1X")) {
                continue;
            }
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
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
