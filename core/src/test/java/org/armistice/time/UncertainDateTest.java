package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertainDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-07            | 2020-05-07  | 2020-05-07",
                "2020-05               | 2020-05-01  | 2020-05-31",
                "2020                  | 2020-01-01  | 2020-12-31",
                "2020-02               | 2020-02-01  | 2020-02-29",
                "1900-02               | 1900-02-01  | 1900-02-28",
                "2000-02-29            | 2000-02-29  | 2000-02-29",
                "0000                  | 0000-01-01  | 0000-12-31",
                "0000-02-29            | 0000-02-29  | 0000-02-29",
                "-0004-02-29           | -0004-02-29 | -0004-02-29",
                "-0044-03-15           | -0044-03-15 | -0044-03-15",
                "-1985                 | -1985-01-01 | -1985-12-31",
                "2020-05~              | 2020-05-01  | 2020-05-31",
                "2020-05-07?           | 2020-05-07  | 2020-05-07",
                "201X                  | 2010-01-01  | 2019-12-31",
                "20XX%                 | 2000-01-01  | 2099-12-31",
                "000X                  | 0000-01-01  | 0009-12-31",
                "-201X                 | -2019-01-01 | -2010-12-31",
                "-000X                 | -0009-01-01 | -0001-12-31",
                "-00XX                 | -0099-01-01 | -0001-12-31",
                "2004-XX               | 2004-01-01  | 2004-12-31",
                "1985-02-XX            | 1985-02-01  | 1985-02-28",
                "1985-XX-XX            | 1985-01-01  | 1985-12-31",
                "2020-21               | 2020-03-01  | 2020-11-30",
                "2020-22               | 2020-06-01  | 2021-02-28",
                "2019-24               | 2019-06-01  | 2020-02-29",
                "2020-23~              | 2020-03-01  | 2020-11-30",
                "-0001-22              | -0001-06-01 | 0000-02-29",
                "Y12345                | +12345-01-01| +12345-12-31",
                "Y-12345?              | -12345-01-01| -12345-12-31",
                "1985-04-12T23:20:30Z  | 1985-04-12  | 1985-04-12",
                "1985-04-12T24:00:00   | 1985-04-12  | 1985-04-12",
                "1985-04-12T01:00:00+14| 1985-04-12  | 1985-04-12",
                "[1667,1668,1670..1672]| 1667-01-01  | 1672-12-31",
                "[1672,1667-05]        | 1667-05-01  | 1672-12-31",
                "[..1984]              |             | 1984-12-31",
                "[1984-05..]           | 1984-05-01  | ",
                "[..1984,1990..]       |             | ",
                "[-0044..0014-08-19]   | -0044-01-01 | 0014-08-19",
                "[198X,2001?]          | 1980-01-01  | 2001-12-31",
            })
    void hasTheseBoundsAndKeepsItsText(String edtf, LocalDate earliest, LocalDate latest) {
        UncertainDate date = date(edtf);
        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(date).hasToString(edtf).isEqualTo(date(edtf)).hasSameHashCodeAs(date(edtf));
        assertThat(date.asDay()).isEqualTo(Optional.ofNullable(earliest).filter(day -> day.equals(latest)));
    }

    @Test
    void aSeasonMayFallOnEitherHemisphereButNotBetween() {
        UncertainDate spring = date("2020-21");
        assertThat(spring.isSameDayAs(LocalDate.of(2020, 5, 31))).isEqualTo(Truth.UNKNOWN);
        assertThat(spring.isSameDayAs(LocalDate.of(2020, 6, 1))).isEqualTo(Truth.FALSE);
        assertThat(spring.isSameDayAs(LocalDate.of(2020, 9, 1))).isEqualTo(Truth.UNKNOWN);
        assertThat(spring.isWithin(UncertainPeriod.parse("2020-06-01/2020-08-31")))
                .isEqualTo(Truth.FALSE);
        assertThat(date("2020-21").sameDaysAs(date("2020-23"))).isTrue();
        assertThat(date("2020-22").sameDaysAs(date("[2020-06..2020-08,2020-12..2021-02]")))
                .isTrue();
        assertThat(date("2020-24").sameDaysAs(date("2020-22"))).isTrue();
    }

    @Test
    void theBoundsOfYearsBeyondLocalDateAreExact() {
        UncertainDate far = date("Y1000000000000000");
        assertThat(far.earliestEpochDay()).hasValue(365_242_500_000_000_000L - 719_528);
        assertThat(far.latestEpochDay()).hasValue(365_242_500_000_000_000L - 719_528 + 365);
        assertThat(date("Y-1000000000").latestEpochDay()).hasValue(-365_242_500_000L - 719_528 + 365);
        assertThat(date("Y-1000000001").isBefore(date("Y-1000000000"))).isEqualTo(Truth.TRUE);
        assertThat(far.isAfter(date("[9999..]"))).isEqualTo(Truth.UNKNOWN);
        assertThat(far.isAfter(date("[..Y999999999999999]"))).isEqualTo(Truth.TRUE);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(far::earliest)
                .withMessage(
                        "Invalid value for EpochDay (valid values -365243219162 - 365241780471): 365242499999280472");
    }

    @Test
    void isMadeFromValuesOfJavaTime() {
        assertThat(UncertainDate.from(LocalDate.of(2020, 5, 7))).isEqualTo(date("2020-05-07"));
        assertThat(UncertainDate.from(YearMonth.of(-44, 3))).isEqualTo(date("-0044-03"));
        assertThat(UncertainDate.from(Year.of(0))).isEqualTo(date("0000"));
        assertThat(UncertainDate.from(Year.of(-44))).isEqualTo(date("-0044"));
        assertThat(UncertainDate.from(Year.of(12345))).isEqualTo(date("Y12345"));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainDate.from(LocalDate.of(12345, 1, 1)))
                .withMessage("+12345-01-01: EDTF has no text for a month or day of a year of more than four digits."
                        + " Give the year alone.");
    }

    @Test
    void oneDayOfSeveralHasBothLimits() {
        LocalDate first = LocalDate.of(2023, 5, 5);
        UncertainDate date = UncertainDate.oneDayBetween(first, LocalDate.of(2023, 5, 31));
        assertThat(date).hasToString("[2023-05-05..2023-05-31]");
        assertThat(date.earliest()).contains(first);
        assertThat(UncertainDate.oneDayBetween(first, first)).isEqualTo(date("2023-05-05"));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainDate.oneDayBetween(first, LocalDate.of(2023, 5, 4)))
                .withMessage("There is no day from 2023-05-05 to 2023-05-04. Give the earlier day first.");
    }

    @Test
    void qualifiersMoveNoBoundButMakeAnswersTentative() {
        assertThat(date("2020?").qualifier()).contains(DateQualifier.UNCERTAIN);
        assertThat(date("2020-05~").qualifier()).contains(DateQualifier.APPROXIMATE);
        assertThat(date("2020-05-07%").qualifier()).contains(DateQualifier.UNCERTAIN_AND_APPROXIMATE);
        assertThat(date("[2020?,2021~]").qualifier()).contains(DateQualifier.UNCERTAIN_AND_APPROXIMATE);
        assertThat(date("[2020,2021~]").qualifier()).contains(DateQualifier.APPROXIMATE);
        assertThat(date("2020").qualifier()).isEmpty();
        assertThat(date("2020~").isBefore(date("2021"))).isEqualTo(Truth.POSSIBLY_TRUE);
        assertThat(date("2020").isAfter(date("2021?"))).isEqualTo(Truth.POSSIBLY_FALSE);
        assertThat(date("2020~").isBefore(date("2020"))).isEqualTo(Truth.UNKNOWN);
        assertThat(date("2020-05-07").isBefore(date("2021"))).isEqualTo(Truth.TRUE);
        // Every day lies in what has neither beginning nor end, however uncertain it is.
        assertThat(date("2020?").isWithin(UncertainPeriod.parse("../.."))).isEqualTo(Truth.TRUE);
    }

    @Test
    void twoMentionsAreTwoUnknownDays() {
        UncertainDate date = date("2020");
        assertThat(date.isSameDayAs(date)).isEqualTo(Truth.UNKNOWN);
        assertThat(date.isBefore(date)).isEqualTo(Truth.UNKNOWN);
        assertThat(date("2020-05-07").isSameDayAs(date("2020-05-07"))).isEqualTo(Truth.TRUE);
    }

    @Test
    void equalityIsByTextAndMeaningIsComparedByDays() {
        assertThat(date("2020"))
                .isNotEqualTo(date("2020-XX"))
                .isNotEqualTo(date("2020~"))
                .isNotEqualTo("2020");
        assertThat(date("2020").sameDaysAs(date("2020-XX"))).isTrue();
        assertThat(date("[2020-05-07]").sameDaysAs(date("2020-05-07"))).isTrue();
        assertThat(date("[2020-05-07]")).isNotEqualTo(date("2020-05-07"));
        assertThat(date("[2020-05-07,2020-05-08]").sameDaysAs(date("[2020-05-07..2020-05-08]")))
                .isTrue();
        assertThat(date("2020-05-07")).isNotEqualTo(date("2020-05-08"));
    }

    @Test
    void keepsHowTheSourcePutItAndWhenItSaidSo() {
        UncertainDate said = date("2023-04-28");
        UncertainDate date = date("2023-05").worded("early next month", said);
        assertThat(date).hasToString("2023-05").isNotEqualTo(date("2023-05"));
        assertThat(date.wording().orElseThrow().phrase()).isEqualTo("early next month");
        assertThat(date.wording().orElseThrow().said()).contains(said);
        assertThat(date.wording().orElseThrow()).hasToString("\"early next month\" (said 2023-04-28)");
        assertThat(date).isEqualTo(date("2023-05").worded("early next month", date("2023-04-28")));
        assertThat(date).hasSameHashCodeAs(date("2023-05").worded("early next month", date("2023-04-28")));
        assertThat(date).isNotEqualTo(date("2023-05").worded("early next month"));
        assertThat(date.worded("soon").wording().orElseThrow()).hasToString("\"soon\"");
        assertThat(date.withoutWording()).isEqualTo(date("2023-05"));
        assertThat(date.sameDaysAs(date("2023-05"))).isTrue();
        assertThat(date.isAfter(said)).isEqualTo(Truth.TRUE);
    }

    @Test
    void aWordingSaysSomethingAndHasNoneItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> date("2023").worded(" "))
                .withMessage("The wording is blank. Leave it out where the source's words are not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> date("2023").worded("then", date("2022").worded("once")))
                .withMessage(
                        "The day on which it was said, 2022, carries a wording itself. Give its withoutWording().");
    }
}
