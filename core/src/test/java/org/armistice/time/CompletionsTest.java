package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sets with as many gaps as may be written, placed so that every gap must be crossed. */
class CompletionsTest {

    private static final int DAYS = 450;
    private static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);

    @Test
    void setsThatInterlockAreComparedInBoundedTime() {
        UncertainDate even = everySecondDayFrom(0);
        UncertainDate odd = everySecondDayFrom(1);
        assertInTime(() -> {
            assertThat(even.isSameDayAs(odd)).isEqualTo(Truth.FALSE);
            assertThat(even.isBefore(odd)).isEqualTo(Truth.UNKNOWN);
            assertThat(even.isSameDayAs(even)).isEqualTo(Truth.UNKNOWN);
        });
    }

    @Test
    void periodsWhoseEndsInterlockAreComparedInBoundedTime() {
        UncertainPeriod evenDays = UncertainPeriod.between(everySecondDayFrom(0), everySecondDayFrom(1))
                .lasting(UncertainDuration.parse("P2D"));
        UncertainPeriod oddDays = UncertainPeriod.between(everySecondDayFrom(1), everySecondDayFrom(2))
                .lasting(UncertainDuration.parse("P2D"));
        assertInTime(() -> {
            assertThat(evenDays.meets(evenDays)).isEqualTo(Truth.UNKNOWN);
            assertThat(evenDays.meets(oddDays)).isEqualTo(Truth.FALSE);
            assertThat(evenDays.isWithin(oddDays)).isEqualTo(Truth.FALSE);
            assertThat(evenDays.samePeriodAs(evenDays)).isTrue();
            assertThat(evenDays.samePeriodAs(oddDays)).isFalse();
        });
    }

    @Test
    void requirementsThatContradictEachOtherEndAtOnce() {
        UncertainPeriod unknown = UncertainPeriod.parse("/");
        assertInTime(() -> {
            assertThat(unknown.lasting(UncertainDuration.parse("P999999999Y"))
                            .isWithin(unknown.lasting(UncertainDuration.parse("P1D"))))
                    .isEqualTo(Truth.FALSE);
            assertThat(unknown.isBefore(unknown)).isEqualTo(Truth.UNKNOWN);
        });
    }

    @Test
    void aPeriodThatCouldNotBeReadBackIsNotMade() {
        UncertainDate even = everySecondDayFrom(0, 2 * DAYS);
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> UncertainPeriod.between(even, even))
                .withMessage("[2000-01-01,2000-01-03,2000-01-05,2000-01-07,..."
                        + ",2004-12-03]: The text has 19803 characters; at most 10000 are read.");
    }

    private static UncertainDate everySecondDayFrom(int start) {
        return everySecondDayFrom(start, DAYS);
    }

    private static UncertainDate everySecondDayFrom(int start, int days) {
        return UncertainDate.parse(IntStream.range(0, days)
                .mapToObj(i -> DAY_0.plusDays(start + 2L * i).toString())
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static void assertInTime(Runnable questions) {
        Assertions.assertTimeout(Duration.ofSeconds(60), questions::run);
    }
}
