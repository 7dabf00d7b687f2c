package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each shape of level 2 means: its bounds, and what its qualifiers count for. */
class Level2Test {

    @ParameterizedTest
    @CsvSource({
        "156X-12-25,        1560-12-25, 1569-12-25",
        "15XX-12-25,        1500-12-25, 1599-12-25",
        "XXXX-12-XX,        0000-12-01, 9999-12-31",
        "1XXX-XX,           1000-01-01, 1999-12-31",
        "1984-1X,           1984-10-01, 1984-12-31",
        "2015-02-X8,        2015-02-08, 2015-02-28",
        "2016-02-X9,        2016-02-09, 2016-02-29",
        "XXXX-02-29,        0000-02-29, 9996-02-29",
        "XX00-02-29,        0000-02-29, 9600-02-29",
        "1XX3,              1003-01-01, 1993-12-31",
        "-156X-12-25,       -1569-12-25, -1560-12-25",
        "-XXXX-12-XX,       -9999-12-01, -0001-12-31",
        "-000X,             -0009-01-01, -0001-12-31",
        "19,                1900-01-01, 1999-12-31",
        "00,                0000-01-01, 0099-12-31",
        "-04,               -0499-01-01, -0400-12-31",
        "193,               1930-01-01, 1939-12-31",
        "-019,              -0199-01-01, -0190-12-31",
        "2001-21,           2001-03-01, 2001-11-30",
        "2001-24,           2001-06-01, 2002-02-28",
        "2001-25,           2001-03-01, 2001-05-31",
        "2001-28,           2001-12-01, 2002-02-28",
        "2001-29,           2001-09-01, 2001-11-30",
        "2003-30,           2003-12-01, 2004-02-29",
        "2001-31,           2001-03-01, 2001-05-31",
        "2001-32,           2001-06-01, 2001-08-31",
        "2001-33,           2001-01-01, 2001-03-31",
        "2001-36,           2001-10-01, 2001-12-31",
        "2001-37,           2001-01-01, 2001-04-30",
        "2001-38,           2001-05-01, 2001-08-31",
        "2001-39,           2001-09-01, 2001-12-31",
        "2001-40,           2001-01-01, 2001-06-30",
        "-2001-41,          -2001-07-01, -2001-12-31",
        "196X-25,           1960-03-01, 1969-05-31",
        "1950S2,            1900-01-01, 1999-12-31",
        "1950S3~,           1950-01-01, 1959-12-31",
        "-1859S2,           -1899-01-01, -1800-12-31",
        "-1859S5,           -1859-01-01, -1859-12-31",
        "~1950S2,           1900-01-01, 1999-12-31",
        "?Y-12345,          -12345-01-01, -12345-12-31",
        "Y17E4,             +170000-01-01, +170000-12-31",
        "Y-17E7,            -170000000-01-01, -170000000-12-31",
        "Y171010000S3,      +171000000-01-01, +171999999-12-31",
        "Y3388E2S3,         +338000-01-01, +338999-12-31",
        "Y-17101E3S3,       -17199999-01-01, -17100000-12-31",
        "'[1667,1760-12..]', 1667-01-01, ",
        "[-1740-02-12..-1200-01-29], -1740-02-12, -1200-01-29",
    })
    void hasItsBounds(String edtf, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.parse(edtf);
        assertThat(date).hasToString(edtf);
        assertThat(date.earliest()).contains(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
    }

    @Test
    void aYearBeyondLocalDateHasItsBoundsInDays() {
        UncertainDate date = UncertainDate.parse("Y17E8");
        assertThat(date.earliestEpochDay()).isEqualTo(OptionalLong.of(Gregorian.epochDay(1_700_000_000, 1, 1)));
        assertThat(date.asYear()).isEmpty();
        assertThat(date.asMonth()).isEmpty();
        assertThat(UncertainDate.parse("Y1E15").latestEpochDay())
                .isEqualTo(OptionalLong.of(Gregorian.epochDay(1_000_000_000_000_000L, 12, 31)));
    }

    @Test
    void goesOutAsTheMonthOrTheYearThatItLiesIn() {
        assertThat(UncertainDate.parse("[2023-05-05..2023-05-31]").asMonth()).contains(YearMonth.of(2023, 5));
        assertThat(UncertainDate.parse("2023-05~").asMonth()).contains(YearMonth.of(2023, 5));
        assertThat(UncertainDate.parse("[2023-05-31..2023-06-01]").asMonth()).isEmpty();
        assertThat(UncertainDate.parse("[2023-05-31..2023-06-01]").asYear()).contains(Year.of(2023));
        assertThat(UncertainDate.parse("[2022-05,2023-05]").asMonth()).isEmpty();
        assertThat(UncertainDate.parse("Y-12345").asYear()).contains(Year.of(-12345));
        assertThat(UncertainDate.parse("[..2023]").asYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11,   , , ",
        "2004-06-11%,  UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "2004-06~-11,  APPROXIMATE, APPROXIMATE, ",
        "2004?-06-11,  UNCERTAIN, , ",
        "?2004-06-~11, UNCERTAIN, , APPROXIMATE",
        "2004-%06,     , UNCERTAIN_AND_APPROXIMATE, ",
        "?2004-06-04~, UNCERTAIN_AND_APPROXIMATE, APPROXIMATE, APPROXIMATE",
        "?-2004,       UNCERTAIN, , ",
        "Y17E8~,       APPROXIMATE, , ",
        "'[2004?,2005-~06]', UNCERTAIN, APPROXIMATE, ",
        "2011-~23,     , APPROXIMATE, "
    })
    void itsQualifiersCountForWhatTheyStandAt(String edtf, DateQualifier year, DateQualifier month, DateQualifier day) {
        UncertainDate date = UncertainDate.parse(edtf);
        assertThat(date.qualifier(DatePart.YEAR).orElse(null)).isEqualTo(year);
        assertThat(date.qualifier(DatePart.MONTH).orElse(null)).isEqualTo(month);
        assertThat(date.qualifier(DatePart.DAY).orElse(null)).isEqualTo(day);
        assertThat(date.qualifier().isPresent()).isEqualTo(year != null || month != null || day != null);
    }

    @ParameterizedTest
    @CsvSource({
        // The day may be another of the month, and the month another of the year; a year, any.
        "2004-06-~11,  2004-06-11, POSSIBLY_FALSE, FALSE",
        "2004-06-~11,  2004-05-31, TRUE,           TRUE",
        "2004-~06-11,  2004-05-31, POSSIBLY_TRUE,  TRUE",
        "2004-~06-11,  2003-12-31, TRUE,           TRUE",
        "?2004-06-11,  2003-12-31, POSSIBLY_TRUE,  TRUE",
        "2004-06~-11,  2003-12-31, POSSIBLY_TRUE,  TRUE",
        "2011-~22,     2011-05-31, POSSIBLY_TRUE,  TRUE",
        "2011-~24,     2010-12-31, TRUE,           TRUE",
        "2011-~24,     2012-02-29, FALSE,          FALSE",
        "[2004-06-~11..2005],  2004-05-31, TRUE,   TRUE",
        "'[2004?,2005]',       2003-12-31, POSSIBLY_TRUE, TRUE"
    })
    void anAnswerIsTentativeOnlyIfItRestsOnWhatIsQualified(
            String edtf, LocalDate day, Truth isAfter, Truth withoutQualifier) {
        assertThat(UncertainDate.parse(edtf).isAfter(day)).isEqualTo(isAfter);
        assertThat(UncertainDate.parse(edtf.replaceAll("[?~%]", "")).isAfter(day))
                .isEqualTo(withoutQualifier);
    }

    @Test
    void anyTextIsReadByTheSameDoor() {
        assertThat(Edtf.parse("2004-06-~11")).isEqualTo(UncertainDate.parse("2004-06-~11"));
        assertThat(Edtf.parse("2004/2005")).isEqualTo(UncertainPeriod.parse("2004/2005"));
        assertThat(Edtf.parse("{2004,2005}")).isEqualTo(UncertainDays.parse("{2004,2005}"));
        assertThat(UncertainTime.parse("/")).isEqualTo(UncertainPeriod.parse("/"));
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> Edtf.parse("{2004}/2005"))
                .withMessage("{2004}/2005: Braces list several days that are all meant, and a date is one day."
                        + " Write brackets for one of them, as in [1667,1668], or read it with UncertainDays.parse.");
    }
}
