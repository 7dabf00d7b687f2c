package org.armistice.time;

import static org.armistice.time.UncertainDuration.duration;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDurationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P3D          | 3    | 3",
                "P2W          | 14   | 20",
                "P1W3D        | 10   | 10",
                "P1M          | 28   | 61",
                "P1Y          | 365  | 730",
                "P6Y          | 2190 | 2556",
                "P400Y        | 146097 | 146462",
                "P1Y6M        | 546  | 580",
                "P0Y          | 1    | 365",
                "[P25Y..P30Y] | 9130 | 11322",
                "[P30D..P1M]~ | 30   | 61",
                "P999999999Y  | 365242499634 | 365242499999",
                "[P30Y..]     | 10956 | 9223372036854775807",
                "[..P30Y]     | 1    | 11322",
                "[P3D..]?     | 3    | 9223372036854775807",
                "[..P1D]      | 1    | 1",
            })
    void hasThisManyDays(String text, long min, long max) {
        assertThat(duration(text).minDays()).isEqualTo(min);
        assertThat(duration(text).maxDays()).isEqualTo(max);
        assertThat(duration(text)).hasToString(text).isEqualTo(duration(text)).hasSameHashCodeAs(duration(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P1M",
                "P2M",
                "P11M",
                "P1Y",
                "P4Y",
                "P6Y",
                "P97Y",
                "P100Y",
                "P399Y11M",
                "P1Y6M",
                "P1M10D",
                "P3M2W",
                "P1Y0D"
            })
    void theDaysAreThoseOverEveryStartOfTheCalendarsCycle(String text) {
        Period least = Period.parse(text);
        char last = text.charAt(text.length() - 1);
        Period next = last == 'Y'
                ? least.plusYears(1)
                : last == 'M' ? least.plusMonths(1) : least.plusDays(last == 'W' ? 7 : 1);
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        LocalDate start = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < 146_097; i++, start = start.plusDays(1)) {
            min = Math.min(min, ChronoUnit.DAYS.between(start, start.plus(least)));
            max = Math.max(max, ChronoUnit.DAYS.between(start, start.plus(next)) - 1);
        }
        assertThat(duration(text).minDays()).isEqualTo(min);
        assertThat(duration(text).maxDays()).isEqualTo(max);
    }

    @Test
    void aQualifierIsKeptAndMovesNoBound() {
        assertThat(duration("P6Y~").qualifier()).contains(DateQualifier.APPROXIMATE);
        assertThat(duration("[P1Y..P2Y]%").qualifier()).contains(DateQualifier.UNCERTAIN_AND_APPROXIMATE);
        assertThat(duration("P6Y").qualifier()).isEmpty();
        assertThat(duration("P6Y?").minDays()).isEqualTo(duration("P6Y").minDays());
        assertThat(duration("P6Y?")).isNotEqualTo(duration("P6Y")).isNotEqualTo("P6Y?");
        assertThat(duration("P7D")).isNotEqualTo(duration("P1W0D"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6Y            | 0 | A duration is a P with years, months, weeks and days in this order, as in P6Y, P1Y6M, P2W or P3D.",
                "P             | 0 | A duration is a P with years, months, weeks and days in this order, as in P6Y, P1Y6M, P2W or P3D.",
                "P6M1Y         | 0 | A duration is a P with years, months, weeks and days in this order, as in P6Y, P1Y6M, P2W or P3D.",
                "P6Y?~         | 0 | A duration is a P with years, months, weeks and days in this order, as in P6Y, P1Y6M, P2W or P3D.",
                "PT6H          | 0 | Hours, minutes and seconds are not read. Write whole days, as in P3D.",
                "P-6Y          | 0 | A duration is not negative. Write it without the minus sign.",
                "P1.5Y         | 0 | Units are whole numbers. Write a smaller unit, as in P18M for P1.5Y.",
                "P0D           | 0 | It is no day long, and a period has at least one.",
                "P1234567890Y  | 1 | The number has 10 digits. Write at most 9.",
                "[P1Y]         | 0 | A range of durations is written as in [P25Y..P30Y].",
                "[..]          | 1 | Two dots alone say nothing. Write a duration before or behind them.",
                "[..P0D]       | 0 | It is no day long, and a period has at least one.",
                "[P1Y..P2Y     | 0 | A range of durations is written as in [P25Y..P30Y].",
                "[P2Y..P1Y]    | 0 | The range ends before it starts. Write the shorter duration first.",
            })
    void isToldWhatToWrite(String text, int index, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> duration(text))
                .withMessage(text + ": " + reason)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index));
    }

    @Test
    void aLengthWithoutAMostBoundsAPeriodOnOneSideOnly() {
        UncertainPeriod period = period("/1994").lasting(duration("[P6Y..]"));
        assertThat(period.latestStart()).contains(LocalDate.of(1989, 1, 2));
        assertThat(period.earliestStart()).isEmpty();
        assertThat(period("1994/").lasting(duration("[..P6Y]")).latest()).contains(LocalDate.of(2001, 12, 29));
        assertThat(period("/").lasting(duration("[P1D..]")).samePeriodAs(period("/")))
                .isTrue();
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> period("2020-01-01/2020-02-01").lasting(duration("[P30Y..]")))
                .withMessage(
                        "2020-01-01/2020-02-01: It cannot last [P30Y..] (10956 days or more), for it has 32 days.");
    }

    @Test
    void whatIsOpenIsLongerThanAnyLength() {
        assertThat(period("1991/..").isLongerThan(duration("[P30Y..]"))).isEqualTo(Truth.TRUE);
        assertThat(period("1991/").isLongerThan(duration("[P30Y..]"))).isEqualTo(Truth.UNKNOWN);
        assertThat(period("1991/2000").isShorterThan(duration("[P30Y..]"))).isEqualTo(Truth.TRUE);
        assertThat(duration("[P30Y..]").inEnglish()).isEqualTo("at least 30 years");
    }

    @Test
    void nothingIsNoDuration() {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> duration(""))
                .withMessage("(empty text): There is no duration here. Write one as in P6Y, P1Y6M, P2W or P3D.");
    }
}
