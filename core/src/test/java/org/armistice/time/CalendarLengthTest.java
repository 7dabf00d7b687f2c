package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class CalendarLengthTest {

    @Property(tries = 10_000)
    void hasAsManyDaysAsTheCalendarSaysFromThoseStarts(
            @ForAll @IntRange(max = 5_000) int months,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @LongRange(min = -200_000, max = 200_000) long first,
            @ForAll @IntRange(max = 100) int span) {
        LongSummaryStatistics counted = LongStream.rangeClosed(first, first + span)
                .map(day -> LocalDate.ofEpochDay(day)
                                .plusMonths(months)
                                .plusDays(days)
                                .toEpochDay()
                        - day)
                .summaryStatistics();
        CalendarLength length = new CalendarLength(months, days);
        assertThat(length.min(first, first + span)).isEqualTo(counted.getMin());
        assertThat(length.max(first, first + span)).isEqualTo(counted.getMax());
        assertThat(length.min()).isLessThanOrEqualTo(counted.getMin());
        assertThat(length.max()).isGreaterThanOrEqualTo(counted.getMax());
    }

    @Property(tries = 10_000)
    void aPeriodWithAKnownStartEndsOnTheDaysOfTheCalendar(
            @ForAll @LongRange(min = -50_000, max = 50_000) long start, @ForAll @IntRange(max = 12) int years) {
        LocalDate first = LocalDate.ofEpochDay(start);
        UncertainPeriod period =
                UncertainPeriod.parse(first + "/").lasting(UncertainDuration.parse("P" + years + "Y1M"));
        LocalDate completed = first.plusMonths(12L * years + 1).minusDays(1);
        LocalDate next = first.plusMonths(12L * years + 2).minusDays(1);
        assertThat(period.earliestEnd()).contains(completed);
        assertThat(period.latestEnd()).contains(next.minusDays(1));
        assertThat(period.contains(completed)).isEqualTo(Truth.TRUE);
        assertThat(period.contains(next)).isEqualTo(Truth.FALSE);
    }

    @Test
    void sixYearsThatEndedInAKnownYearAreNotAnySixYears() {
        UncertainPeriod war = UncertainPeriod.parse("2000-01-01/").lasting(UncertainDuration.parse("P6Y"));
        assertThat(war.minDays()).hasValue(2_192);
        assertThat(UncertainPeriod.parse("/")
                        .lasting(UncertainDuration.parse("P6Y"))
                        .minDays())
                .hasValue(2_190);
    }
}
