package org.armistice.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of the calendar that reporters count in. Weeks are those of ISO 8601 and start on a Monday; decades and
 * centuries are those of EDTF: {@code 199X} starts with 1990 and {@code 19XX} with 1900.
 */
enum CalendarUnit {
    DAY(ChronoUnit.DAYS),
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS, ChronoUnit.DAYS, 10, 20),
    YEAR(ChronoUnit.YEARS, ChronoUnit.MONTHS, 4, 8),
    DECADE(ChronoUnit.DECADES, ChronoUnit.YEARS, 4, 7),
    CENTURY(ChronoUnit.CENTURIES, ChronoUnit.YEARS, 34, 67);

    private final ChronoUnit length;
    /** What the parts are counted in, and after how many of them the second and the third start; none, no parts. */
    private final @Nullable ChronoUnit step;

    private final int[] starts;

    CalendarUnit(ChronoUnit length) {
        this(length, null);
    }

    CalendarUnit(ChronoUnit length, @Nullable ChronoUnit step, int... starts) {
        this.length = length;
        this.step = step;
        this.starts = starts;
    }

    /** The largest unit of which these days are one, from its first to its last; null if there is none. */
    static @Nullable CalendarUnit of(DaySet days) {
        if (!isWritable(days.first()) || !isWritable(days.last())) {
            return null;
        }
        LocalDate first = LocalDate.ofEpochDay(days.first());
        for (CalendarUnit unit : values()) {
            if (unit.around(first).equals(days)) {
                return unit;
            }
        }
        return null;
    }

    /** The one that the day lies in. */
    DaySet around(LocalDate day) {
        LocalDate first = start(day);
        return DaySet.between(first.toEpochDay(), length.addTo(first, 1).toEpochDay() - 1);
    }

    /** The day so many of these later, or the last of a month that does not have it; earlier if negative. */
    LocalDate after(LocalDate day, long count) {
        return length.addTo(day, count);
    }

    boolean hasParts() {
        return step != null;
    }

    /** The first, second or third part (0, 1 or 2) of the one that starts on the day. */
    DaySet part(LocalDate first, int part) {
        if (step == null) {
            throw new IllegalStateException(this + " has no parts.");
        }
        long from = part == 0 ? first.toEpochDay() : start(first, part).toEpochDay();
        long to = part == 2
                ? length.addTo(first, 1).toEpochDay()
                : start(first, part + 1).toEpochDay();
        return DaySet.between(from, to - 1);
    }

    /** How EDTF names the one that starts on the day; null if it has no name for it. */
    @Nullable String edtf(LocalDate first) {
        int year = first.getYear();
        return switch (this) {
            case DAY -> first.toString();
            case WEEK -> null;
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
            // Before the year 0, EDTF's decades and centuries start elsewhere.
            case DECADE -> year < 0 ? null : String.format(Locale.ROOT, "%03dX", year / 10);
            case CENTURY -> year < 0 ? null : String.format(Locale.ROOT, "%02dXX", year / 100);
        };
    }

    /** Whether EDTF can write the day, that is, whether its year has no more than four digits. */
    static boolean isWritable(long epochDay) {
        return epochDay >= Gregorian.epochDay(-9999, 1, 1) && epochDay <= Gregorian.epochDay(9999, 12, 31);
    }

    static LocalDate writable(long epochDay) {
        if (!isWritable(epochDay)) {
            throw new DateTimeException("It reaches beyond the years of four digits.");
        }
        return LocalDate.ofEpochDay(epochDay);
    }

    private LocalDate start(LocalDate first, int part) {
        return Objects.requireNonNull(step).addTo(first, starts[part - 1]);
    }

    private LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }
}
