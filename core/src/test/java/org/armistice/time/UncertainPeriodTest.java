package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainDuration.duration;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainPeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-09-27/2020-11-10 |      | 2020-09-27 | 2020-09-27 | 2020-11-10 | 2020-11-10",
                "2020/2020             |      | 2020-01-01 | 2020-12-31 | 2020-01-01 | 2020-12-31",
                "2020-06/2020          |      | 2020-06-01 | 2020-06-30 | 2020-06-01 | 2020-12-31",
                "2020/2020-06          |      | 2020-01-01 | 2020-06-30 | 2020-06-01 | 2020-06-30",
                "2020                  |      | 2020-01-01 | 2020-12-31 | 2020-01-01 | 2020-12-31",
                "1991/..               |      | 1991-01-01 | 1991-12-31 |            | ",
                "1991/                 |      | 1991-01-01 | 1991-12-31 | 1991-01-01 | ",
                "/1991                 |      |            | 1991-12-31 | 1991-01-01 | 1991-12-31",
                "../1991               |      |            |            | 1991-01-01 | 1991-12-31",
                "../..                 |      |            |            |            | ",
                "/                     | P6Y  |            |            |            | ",
                "/..                   |      |            |            |            | ",
                "2020-02-28/           | P3D  | 2020-02-28 | 2020-02-28 | 2020-03-01 | 2020-03-01",
                "/2020-03-01           | P2W  | 2020-02-11 | 2020-02-17 | 2020-03-01 | 2020-03-01",
                "2020/2020             | P1W~ | 2020-01-01 | 2020-12-25 | 2020-01-07 | 2020-12-31",
                "1990/1996             | [P6Y..P7Y] | 1990-01-01 | 1990-12-31 | 1996-01-01 | 1996-12-31",
                "2023-05/2024-XX       | P1Y  | 2023-05-01 | 2023-05-31 | 2024-04-30 | 2024-12-31",
                "[2023-05-05..2023-05-31]/2023-05-20 | | 2023-05-05 | 2023-05-20 | 2023-05-20 | 2023-05-20",
                "2020-22/2021-01       |      | 2020-06-01 | 2021-01-31 | 2021-01-01 | 2021-01-31",
            })
    void hasTheseBounds(
            String edtf, String lasting, LocalDate start, LocalDate latestStart, LocalDate earliestEnd, LocalDate end) {
        UncertainPeriod period = lasting == null ? period(edtf) : period(edtf).lasting(duration(lasting));
        assertThat(period.earliestStart()).isEqualTo(Optional.ofNullable(start));
        assertThat(period.latestStart()).isEqualTo(Optional.ofNullable(latestStart));
        assertThat(period.earliestEnd()).isEqualTo(Optional.ofNullable(earliestEnd));
        assertThat(period.latestEnd()).isEqualTo(Optional.ofNullable(end));
        assertThat(period).hasToString(edtf);
    }

    @Test
    void oneDayOfAYearIsNotTheYear() {
        LocalDate day = LocalDate.of(2020, 5, 7);
        assertThat(period("2020").contains(day)).isEqualTo(Truth.UNKNOWN);
        assertThat(period("2020-01-01/2020-12-31").contains(day)).isEqualTo(Truth.TRUE);
        assertThat(period("2020/2020").contains(day)).isEqualTo(Truth.UNKNOWN);
        assertThat(period("2020").contains(date("2020"))).isEqualTo(Truth.UNKNOWN);
        assertThat(period("2020-01-01/2020-12-31").contains(date("2020"))).isEqualTo(Truth.TRUE);
        assertThat(period("2020").meets(period("2021-01-01/.."))).isEqualTo(Truth.UNKNOWN);
        assertThat(period("2020").samePeriodAs(period("2020/2020"))).isFalse();
        assertThat(period("2020").samePeriodAs(period("2020/2020").lasting(duration("P1D"))))
                .isTrue();
    }

    @Test
    void anOpenEndGoesOnAndAnUnknownOneDoesNot() {
        LocalDate later = LocalDate.of(2500, 1, 1);
        assertThat(period("1991-12-26/..").contains(later)).isEqualTo(Truth.TRUE);
        assertThat(period("1991-12-26/").contains(later)).isEqualTo(Truth.UNKNOWN);
        assertThat(period("1991-12-26/..").isBefore(date("Y1000000"))).isEqualTo(Truth.FALSE);
        assertThat(period("../1991-12-25").contains(LocalDate.of(-4000, 1, 1))).isEqualTo(Truth.TRUE);
        assertThat(period("1991/..").isWithin(period("1990/.."))).isEqualTo(Truth.TRUE);
        assertThat(period("1991/..").isWithin(period("1990/"))).isEqualTo(Truth.FALSE);
        assertThat(period("1991/").isWithin(period("1990/.."))).isEqualTo(Truth.TRUE);
        assertThat(period("../1990").meets(period("1992/.."))).isEqualTo(Truth.FALSE);
        assertThat(period("../..").overlaps(period("/"))).isEqualTo(Truth.TRUE);
        assertThat(period("[1991..]/").isBefore(period("1990/.."))).isEqualTo(Truth.FALSE);
        assertThat(period("../..").samePeriodAs(period("/"))).isFalse();
    }

    @Test
    void comparesByWhatFollowsAndNotByEachEndAlone() {
        // Each end alone might be the other's; with their lengths they cannot.
        UncertainPeriod mandate = period("2020-01/2020-06").lasting(duration("P5M"));
        assertThat(mandate.contains(LocalDate.of(2020, 3, 15))).isEqualTo(Truth.TRUE);
        assertThat(period("2020-01/2020-06").contains(LocalDate.of(2020, 6, 2))).isEqualTo(Truth.UNKNOWN);
        assertThat(period("/").lasting(duration("P6Y")).isWithin(period("/").lasting(duration("P1Y"))))
                .isEqualTo(Truth.FALSE);
        assertThat(period("/").lasting(duration("P6Y~")).isWithin(period("/").lasting(duration("P1Y"))))
                .isEqualTo(Truth.POSSIBLY_FALSE);
        assertThat(period("2020-09-27/2020-11-09").meets(period("2020-11-10/..")))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void anAnswerIsTentativeOnlyIfItRestsOnWhatIsQualified() {
        UncertainPeriod war = period("1992-04~/1994-05-12");
        assertThat(war.isBefore(date("1995"))).isEqualTo(Truth.TRUE);
        assertThat(war.isAfter(date("1991"))).isEqualTo(Truth.POSSIBLY_TRUE);
        assertThat(war.contains(LocalDate.of(1993, 1, 1))).isEqualTo(Truth.POSSIBLY_TRUE);
        assertThat(war.contains(LocalDate.of(1994, 5, 12))).isEqualTo(Truth.TRUE);
        assertThat(war.contains(LocalDate.of(1994, 5, 13))).isEqualTo(Truth.FALSE);
        assertThat(war.contains(LocalDate.of(1990, 5, 13))).isEqualTo(Truth.POSSIBLY_FALSE);
    }

    @Test
    void isMadeOfItsEnds() {
        assertThat(UncertainPeriod.between(date("1991"), date("2020-05~"))).isEqualTo(period("1991/2020-05~"));
        assertThat(UncertainPeriod.since(date("1991"))).isEqualTo(period("1991/.."));
        assertThat(UncertainPeriod.until(date("1991"))).isEqualTo(period("/1991"));
        assertThat(UncertainPeriod.on(date("1991"))).isEqualTo(period("1991"));
        assertThat(UncertainPeriod.of(Endpoint.UNKNOWN, Endpoint.UNKNOWN)).isEqualTo(period("/"));
        assertThat(UncertainPeriod.of(Endpoint.OPEN, Endpoint.at(date("1991")))).isEqualTo(period("../1991"));
        assertThat(period("1991/").start()).isEqualTo(Endpoint.at(date("1991"))).hasToString("1991");
        assertThat(period("1991/").end()).isSameAs(Endpoint.UNKNOWN).hasToString("");
        assertThat(period("../1991").start()).isSameAs(Endpoint.OPEN).hasToString("..");
        assertThat(period("1991").end().date()).contains(date("1991"));
        assertThat(Endpoint.OPEN.isOpen()).isTrue();
        assertThat(Endpoint.OPEN.isUnknown()).isFalse();
        assertThat(Endpoint.UNKNOWN.isUnknown()).isTrue();
        assertThat(Endpoint.UNKNOWN.isOpen()).isFalse();
        assertThat(Endpoint.at(date("1991")).isOpen()
                        || Endpoint.at(date("1991")).isUnknown())
                .isFalse();
    }

    @Test
    void equalityIsByTextDurationAndWording() {
        UncertainPeriod period = period("1990/").lasting(duration("P6Y")).worded("for six years", date("1997"));
        assertThat(period)
                .isEqualTo(period("1990/").worded("for six years", date("1997")).lasting(duration("P6Y")))
                .hasSameHashCodeAs(
                        period("1990/").worded("for six years", date("1997")).lasting(duration("P6Y")))
                .isNotEqualTo(period.withoutWording())
                .isNotEqualTo(period.lasting(duration("P7Y")))
                .isNotEqualTo(period("1990/1996"))
                .isNotEqualTo("1990/");
        assertThat(period.withoutWording()).isEqualTo(period("1990/").lasting(duration("P6Y")));
        assertThat(period.duration()).contains(duration("P6Y"));
        assertThat(period.wording().orElseThrow()).hasToString("\"for six years\" (said 1997)");
        assertThat(period.worded("six years").wording().orElseThrow().said()).isEmpty();
        assertThat(period("1990")).isNotEqualTo(period("1990/1990"));
        assertThat(period("1990/")).doesNotHaveSameHashCodeAs(period("1990/.."));
        assertThat(period("1990/1991").samePeriodAs(period("1990-XX/1991-XX-XX?")))
                .isTrue();
        assertThat(period("2020-06/2020").samePeriodAs(period("2020-06/[2020-06..2020-12]")))
                .isTrue();
        assertThat(UncertainPeriod.on(date("1990").worded("that year"))
                        .wording()
                        .orElseThrow())
                .hasToString("\"that year\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020/2019            | 5 | It ends (2019) before it starts (2020). Write the earlier date before the slash.",
                "2020-05-07/-2020~    | 11 | It ends (-2020~) before it starts (2020-05-07). Write the earlier date before the slash.",
                "[1990..]/[..1980]    | 9 | It ends ([..1980]) before it starts ([1990..]). Write the earlier date before the slash.",
                "2020/05/07           | 7 | A period has one slash, between its start and its end. Inside a date write hyphens.",
                "..                   | 0 | Two dots stand for one end only. A period that is open on both sides is written ../..",
                "2006/open            | 5 | An open end is written as two dots, as in 1991/..",
                "unknown/2006         | 0 | An unknown end is left out, as in 1991/",
                "2006/P6Y             | 5 | A length does not stand beside the slash. Leave that side empty, as in 1991/, and state the length as the period's duration.",
                "2020-01-01T10:00:00/2021 | 10 | The end of a period has no time of day. Write the date alone.",
                "2020/2019-02-29      | 13 | February 2019 has 28 days. Write a day from 01 to 28.",
                "2020 /2021           | 4 | Character 5 is a blank (U+0020). Write it without blanks.",
                "..2004/2005          | 0 | Two dots stand in brackets, as in [..1984] for one day until the end of 1984, or beside the slash of a period, as in 1984/..",
                "1984-11/{1985}       | 8 | Braces list several days that are all meant, and a date is one day. Write brackets for one of them, as in [1667,1668], or read it with UncertainDays.parse.",
            })
    void isToldWhatToWrite(String text, int index, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> period(text))
                .withMessage(text + ": " + reason)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index));
    }

    @Test
    void whatCannotHaveHappenedIsRefused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainPeriod.between(date("2020"), date("2019")))
                .withMessage(
                        "2020/2019: It ends (2019) before it starts (2020). Write the earlier date before the slash.");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> period("2020-01-01/2020-01-03").lasting(duration("P6Y")))
                .withMessage("2020-01-01/2020-01-03: It cannot last P6Y (2190 to 2556 days), for it has 3 days.");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> period("2020/2021").lasting(duration("P6Y")))
                .withMessage("2020/2021: It cannot last P6Y (2190 to 2556 days), for its ends allow 2 to 731 days.");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> period("2020").lasting(duration("P2D")))
                .withMessage("2020: It cannot last P2D (2 to 2 days), for it has 1 day.");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> period("2020/..").lasting(duration("P2D")))
                .withMessage("2020/..: It is open, so that it cannot last P2D."
                        + " Leave the side of the slash empty for an end that is not known.");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainPeriod.since(date("2020-01-01T10:00:00")))
                .withMessage("2020-01-01T10:00:00: The end of a period has no time of day. Give the date alone.");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainPeriod.until(date("2020-01-01T10:00:00")))
                .withMessage("2020-01-01T10:00:00: The end of a period has no time of day. Give the date alone.");
    }

    @Test
    void anEndHasNoWordingOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UncertainPeriod.between(date("2020").worded("then"), date("2021")))
                .withMessage("The end of a period carries no wording, but 2020 has one."
                        + " Give its withoutWording(), and the period its worded(...).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-04-12T23:20:30Z",
                "[..1984]",
                "2020-05~",
                "Y12345/Y12346",
                "/",
                "../",
                "/..",
                "2001-21/2003"
            })
    void keepsItsText(String edtf) {
        assertThat(period(edtf)).hasToString(edtf).isEqualTo(period(edtf));
    }

    @Test
    void onlyAPeriodWithoutASlashIsOneDay() {
        assertThat(UncertainPeriod.parse("2023-05-XX").asOneDay()).contains(UncertainDate.parse("2023-05-XX"));
        assertThat(UncertainPeriod.parse("2023-05-04/2023-05-04").asOneDay()).isEmpty();
        assertThat(UncertainPeriod.parse("/").asOneDay()).isEmpty();
    }

    @Test
    void whatBeginsOrEndsOnAWordedDayIsWordedLikeThat() {
        assertThat(UncertainPeriod.since(date("2023-04").worded("in April")))
                .isEqualTo(period("2023-04/..").worded("in April"));
        assertThat(UncertainPeriod.until(date("2023-04").worded("in April")))
                .isEqualTo(period("/2023-04").worded("in April"));
    }

    @Test
    void theWholeOfAMonthIsNotADayOfIt() {
        UncertainPeriod may = UncertainPeriod.wholeOf(YearMonth.of(2023, 5));
        assertThat(may).hasToString("2023-05-01/2023-05-31");
        assertThat(may.contains(LocalDate.of(2023, 5, 20))).isEqualTo(Truth.TRUE);
        assertThat(UncertainPeriod.parse("2023-05").contains(LocalDate.of(2023, 5, 20)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(UncertainPeriod.wholeOf(Year.of(2024))).hasToString("2024-01-01/2024-12-31");
        assertThat(UncertainPeriod.wholeOf(Year.of(2024)).minDays()).hasValue(366);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainPeriod.wholeOf(Year.of(12345)))
                .withMessage("+12345-01-01: EDTF has no text for a month or day of a year of more than four digits."
                        + " Give the year alone.");
    }

    @Test
    void itsLengthIsAsUncertainAsItsEnds() {
        UncertainPeriod war = UncertainPeriod.parse("/1994").lasting(UncertainDuration.parse("P6Y"));
        assertThat(war.minDays()).hasValue(6 * 365 + 1);
        assertThat(war.maxDays()).hasValue(7 * 365 + 1);
        assertThat(war.isLongerThan(UncertainDuration.parse("P4Y"))).isEqualTo(Truth.TRUE);
        assertThat(war.isLongerThan(UncertainDuration.parse("P6Y"))).isEqualTo(Truth.UNKNOWN);
        assertThat(war.isShorterThan(UncertainDuration.parse("P30Y~"))).isEqualTo(Truth.POSSIBLY_TRUE);
        assertThat(UncertainPeriod.parse("1991/..").minDays()).isEmpty();
        assertThat(UncertainPeriod.parse("1991/..").isLongerThan(UncertainDuration.parse("P999Y")))
                .isEqualTo(Truth.TRUE);
        assertThat(UncertainPeriod.parse("1991/").minDays()).hasValue(1);
        assertThat(UncertainPeriod.parse("1991/").maxDays()).isEmpty();
    }
}
