package org.armistice.time;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that recur in the months of the years of a pattern, {@code 1XXX-12-25}: not listed, since a short text may
 * mean hundreds of thousands.
 */
final class RecurringDays extends DaySet {

    private static final int MOST_LISTED = 12;

    private final YearPattern years;
    /** Bits 1 to 12. */
    private final int months;
    /** Bits 1 to 31; a month that is shorter goes without the last. */
    private final int days;

    private final long first;
    private final long last;

    private RecurringDays(YearPattern years, int months, int days) {
        this.years = years;
        this.months = months;
        this.days = days;
        this.first = search(years.first(), 1, 1);
        this.last = first == Long.MAX_VALUE ? first : searchBack(years.last(), 12, 31);
    }

    /** Returns the set, listed if that is short; null if there is no such day. */
    static @Nullable DaySet of(YearPattern years, int months, int days) {
        RecurringDays recurring = new RecurringDays(years, months, days);
        if (recurring.first == Long.MAX_VALUE) {
            return null;
        }
        return recurring.mostBlocks() <= MOST_LISTED ? recurring.listed() : recurring;
    }

    @Override
    long first() {
        return first;
    }

    @Override
    long last() {
        return last;
    }

    @Override
    long onOrAfter(long day) {
        if (day <= first) {
            return first;
        }
        if (day > last) {
            return Long.MAX_VALUE;
        }
        LocalDate from = LocalDate.ofEpochDay(day);
        return search(from.getYear(), from.getMonthValue(), from.getDayOfMonth());
    }

    @Override
    long onOrBefore(long day) {
        if (day >= last) {
            return last;
        }
        if (day < first) {
            return Long.MIN_VALUE;
        }
        LocalDate from = LocalDate.ofEpochDay(day);
        return searchBack(from.getYear(), from.getMonthValue(), from.getDayOfMonth());
    }

    private long search(int fromYear, int fromMonth, int fromDay) {
        int month = fromMonth;
        int day = fromDay;
        for (int year = years.onOrAfter(fromYear); year != YearPattern.NONE; year = years.onOrAfter(year + 1)) {
            if (year != fromYear) {
                month = 1;
                day = 1;
            }
            for (; month <= 12; month++, day = 1) {
                int candidates = daysOf(year, month) & -(1 << day);
                if (candidates != 0) {
                    return Gregorian.epochDay(year, month, Integer.numberOfTrailingZeros(candidates));
                }
            }
        }
        return Long.MAX_VALUE;
    }

    private long searchBack(int fromYear, int fromMonth, int fromDay) {
        int month = fromMonth;
        int day = fromDay;
        for (int year = years.onOrBefore(fromYear); year != YearPattern.NONE; year = years.onOrBefore(year - 1)) {
            if (year != fromYear) {
                month = 12;
                day = 31;
            }
            for (; month >= 1; month--, day = 31) {
                int candidates = daysOf(year, month) & bitsTo(day);
                if (candidates != 0) {
                    return Gregorian.epochDay(year, month, 31 - Integer.numberOfLeadingZeros(candidates));
                }
            }
        }
        return Long.MIN_VALUE;
    }

    @Override
    Stream<long[]> blocks() {
        return listed().blocks();
    }

    @Override
    DaySet listed() {
        Stream.Builder<long[]> blocks = Stream.builder();
        years.each().forEach(year -> {
            for (int month = 1; month <= 12; month++) {
                addTo(blocks, year, month);
            }
        });
        return DayBlocks.of(blocks.build());
    }

    private void addTo(Stream.Builder<long[]> blocks, int year, int month) {
        int rest = daysOf(year, month);
        while (rest != 0) {
            int from = Integer.numberOfTrailingZeros(rest);
            int days = Integer.numberOfTrailingZeros(~(rest >>> from));
            long start = Gregorian.epochDay(year, month, from);
            blocks.add(new long[] {start, start + days - 1});
            rest &= ~bitsTo(from + days - 1);
        }
    }

    @Override
    int mostBlocks() {
        // Of each run of days, the first has no day before it.
        int runs = Integer.bitCount(days & ~(days << 1));
        return years.mostYears() * Integer.bitCount(months) * runs;
    }

    private int daysOf(int year, int month) {
        return (months >> month & 1) == 0 ? 0 : days & bitsTo(Gregorian.daysIn(year, month));
    }

    /** Bits 0 to the given one, which may be the last. */
    private static int bitsTo(int bit) {
        return -1 >>> 31 - bit;
    }
}
