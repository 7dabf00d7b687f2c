package org.armistice.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class GregorianTest {

    @Property(tries = 10_000)
    void countsDaysAsLocalDateDoes(@ForAll @LongRange(min = -365_243_219_162L, max = 365_241_780_471L) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        assertThat(Gregorian.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .isEqualTo(epochDay);
        assertThat(Gregorian.daysIn(day.getYear(), day.getMonthValue())).isEqualTo(day.lengthOfMonth());
    }

    @Property(tries = 10_000)
    void aDayAMonthAndAYearAreReadAndWrittenAsLocalDateDoes(
            @ForAll @IntRange(min = -9999, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int dayOfMonth) {
        YearMonth months = YearMonth.of(year, month);
        LocalDate day = months.atDay(dayOfMonth);
        UncertainDate date = UncertainDate.from(day);
        assertThat(UncertainDate.parse(day.toString())).isEqualTo(date).hasToString(day.toString());
        assertThat(date.asDay()).contains(day);
        assertThat(UncertainDate.from(months)).hasToString(months.toString());
        assertThat(UncertainDate.from(months).earliest()).contains(months.atDay(1));
        assertThat(UncertainDate.from(months).latest()).contains(months.atEndOfMonth());
        assertThat(UncertainDate.from(months).asDay()).isEmpty();
        assertThat(UncertainDate.from(Year.of(year)).earliest()).contains(LocalDate.of(year, 1, 1));
        assertThat(UncertainDate.from(Year.of(year)).latest()).contains(LocalDate.of(year, 12, 31));
    }

    @Property(tries = 1_000)
    void aLongYearHasTheBoundsOfLocalDateWhereItReaches(
            @ForAll @IntRange(min = 10_000, max = Year.MAX_VALUE) int year, @ForAll boolean isNegative) {
        Year signed = Year.of(isNegative ? -year : year);
        UncertainDate date = UncertainDate.from(signed);
        assertThat(date).hasToString("Y" + signed.getValue());
        assertThat(date.earliest()).contains(signed.atDay(1));
        assertThat(date.latest()).contains(signed.atDay(signed.length()));
    }
}
