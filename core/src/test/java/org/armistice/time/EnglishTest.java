package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-05-07             | 7 May 2023",
                "2023-05                | May 2023",
                "2023                   | 2023",
                "2023-05~               | about May 2023",
                "2023-05-07?            | perhaps 7 May 2023",
                "2023%                  | perhaps about 2023",
                "2004-06-~11            | 11 June 2004 (day approximate)",
                "2004?-06-~11           | 11 June 2004 (year uncertain, day approximate)",
                "2004-%06               | June 2004 (month uncertain and approximate)",
                "~2004                  | about 2004",
                "2023-05-XX             | some day of May 2023",
                "2023-XX                | some month of 2023",
                "2023-XX-XX             | some day of 2023",
                "201X                   | the 2010s",
                "193                    | the 1930s",
                "200X                   | some year from 2000 to 2009",
                "19                     | some year from 1900 to 1999",
                "156X-12-25             | 25 December of the 1560s",
                "1XX3                   | a date of the form 1XX3, X being any digit",
                "1984-1X~               | about a date of the form 1984-1X, X being any digit",
                "2001-21                | spring 2001",
                "196X-21                | spring of the 1960s",
                "196X-XX                | some month of the 1960s",
                "196X-XX-XX             | some day of the 1960s",
                "196X-05                | May of the 1960s",
                "196X-05-XX             | some day of May of the 1960s",
                "2001-XX-05             | a date of the form 2001-XX-05, X being any digit",
                "2001-25                | northern spring 2001",
                "2001-32                | southern winter 2001",
                "2001-34                | the second quarter of 2001",
                "2001-38                | the middle four months of 2001",
                "2001-41                | the second half of 2001",
                "-0043-03-15            | 15 March 44 BC",
                "0000                   | 1 BC",
                "0005                   | AD 5",
                "0005-05-12             | 12 May AD 5",
                "0005/0010              | from AD 5 to AD 10",
                "0100                   | 100",
                "XXXX                   | an unknown year",
                "XXXX-12-25             | 25 December of an unknown year",
                "XXXX-12-XX             | some day of December of an unknown year",
                "-XXXX                  | some year from 10000 BC to 2 BC",
                "-000X                  | some year from 10 BC to 2 BC",
                "Y170000002             | the year 170000002",
                "Y-17E7?                | perhaps the year 170000001 BC",
                "1950S2                 | some year from 1900 to 1999",
                "2023-05-07T10:30:00Z   | 7 May 2023, 10:30:00Z",
                "[2023-05-05..2023-05-31] | one day between 5 and 31 May 2023",
                "[2023-04-28..2023-05-03] | one day between 28 April and 3 May 2023",
                "[2022-12-28..2023-01-03] | one day between 28 December 2022 and 3 January 2023",
                "[2023-04..2023-05]     | one day between April and May 2023",
                "[1670..1672]           | one day between 1670 and 1672",
                "[1670~..1672]          | one day between about 1670 and 1672",
                "[..1984]               | 1984 or earlier",
                "[1984..]               | 1984 or later",
                "[1667]                 | 1667",
                "[1667,1668]            | 1667 or 1668",
                "[1667,1668,1670..1672] | 1667, 1668 or one day between 1670 and 1672",
                "{2023-05-03,2023-05-05,2023-05-07} | 3 May 2023, 5 May 2023 and 7 May 2023",
                "{1960,1670..1672}      | 1960 and from 1670 to 1672",
                "2020-09-27/2020-11-10  | from 27 September to 10 November 2020",
                "2020-09-27/2020-09-27  | from 27 September 2020 to 27 September 2020",
                "2020/2021              | from 2020 to 2021",
                "1994~/2020~            | from about 1994 to about 2020",
                "1991/..                | since 1991, no end recorded",
                "1991/                  | from 1991 to an unknown day",
                "/1991                  | from an unknown day to 1991",
                "../1991                | until 1991, no beginning recorded",
                "../                    | until an unknown day, no beginning recorded",
                "/..                    | since an unknown day, no end recorded",
                "../..                  | no beginning and no end recorded",
                "/                      | from an unknown day to an unknown day",
                "[2023-05-05..2023-05-31]/2023-06 | from one day between 5 and 31 May 2023 to June 2023"
            })
    void isSaid(String edtf, String english) {
        assertThat(Edtf.parse(edtf).inEnglish()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P6Y          | 6 years",
                "P1Y6M        | 1 year 6 months",
                "P2W~         | about 2 weeks",
                "P01D?        | perhaps 1 day",
                "[P25Y..P30Y]~ | about 25 to 30 years",
                "[P30Y..]?    | perhaps at least 30 years",
                "[..P3M]      | at most 3 months",
                "[P1D..P3D]   | 1 to 3 days",
                "[P30D..P2M]  | 30 days to 2 months",
                "[P1Y..P1Y6M] | 1 year to 1 year 6 months",
                "[P1Y6M..P2Y] | 1 year 6 months to 2 years"
            })
    void aDurationIsSaid(String text, String english) {
        assertThat(UncertainDuration.parse(text).inEnglish()).isEqualTo(english);
    }

    @Test
    void aStatedDurationIsSaidToo() {
        assertThat(UncertainPeriod.parse("/1994")
                        .lasting(UncertainDuration.parse("P6Y"))
                        .worded("lasting six years and ending in 1994")
                        .inEnglish())
                .isEqualTo("from an unknown day to 1994, lasting 6 years");
    }

    @Property
    void theYearOfADayIsTheYearOfItsDate(
            @ForAll @LongRange(min = -4_000_000_000_000L, max = 4_000_000_000_000L) long year) {
        assertThat(Gregorian.yearOf(Gregorian.epochDay(year, 1, 1))).isEqualTo(year);
        assertThat(Gregorian.yearOf(Gregorian.epochDay(year, 12, 31))).isEqualTo(year);
        assertThat(Gregorian.yearOf(Gregorian.epochDay(year, 2, 28))).isEqualTo(year);
    }
}
