package org.armistice.time;

import java.time.LocalDate;

/**
 * So many months and then so many days, whose number in days depends on where they start. Months are added as
 * {@link java.time.LocalDate#plusMonths} does: to the same day, or to the last of a month that does not have it.
 */
record CalendarLength(long months, long days) {

    private static final int MONTHS_OF_CYCLE = 4_800;
    private static final long DAYS_OF_CYCLE = 146_097;
    /** Well within what {@link LocalDate} reaches. */
    private static final long NEAR = 300_000_000_000L;

    CalendarLength plus(CalendarLength other) {
        return new CalendarLength(months + other.months, days + other.days);
    }

    CalendarLength times(long count) {
        return new CalendarLength(months * count, days * count);
    }

    /** The fewest days that this is. */
    long min() {
        return extreme(true) + days;
    }

    /** The most days that this is. */
    long max() {
        return extreme(false) + days;
    }

    /** The fewest days that this is from one of the days on. */
    long min(long first, long last) {
        return isFarOff(first, last) ? min() : extreme(first, last, true);
    }

    /** The most days that this is from one of the days on. */
    long max(long first, long last) {
        return isFarOff(first, last) ? max() : extreme(first, last, false);
    }

    /** Whether every length occurs between them, or they are days for which that is all that can be said. */
    private static boolean isFarOff(long first, long last) {
        return last - first >= DAYS_OF_CYCLE || Math.abs(first) > NEAR || Math.abs(last) > NEAR;
    }

    /** Month by month. Only the first and the last day of each can be extreme. */
    private long extreme(long first, long last, boolean least) {
        long extreme = least ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (LocalDate day = LocalDate.ofEpochDay(first); day.toEpochDay() <= last; ) {
            LocalDate ofMonth = day.withDayOfMonth(day.lengthOfMonth());
            long end = Math.min(last, ofMonth.toEpochDay());
            long reached = daysFrom(least ? LocalDate.ofEpochDay(end) : day);
            extreme = least ? Math.min(extreme, reached) : Math.max(extreme, reached);
            day = ofMonth.plusDays(1);
        }
        return extreme;
    }

    private long daysFrom(LocalDate start) {
        long rest = months % MONTHS_OF_CYCLE;
        return start.plusMonths(rest).toEpochDay()
                - start.toEpochDay()
                + months / MONTHS_OF_CYCLE * DAYS_OF_CYCLE
                + days;
    }

    /** Over all months of a cycle of the calendar. Only the first and the last day of each can be extreme. */
    private long extreme(boolean least) {
        int rest = (int) (months % MONTHS_OF_CYCLE);
        if (rest == 0) {
            return months / MONTHS_OF_CYCLE * DAYS_OF_CYCLE;
        }
        long extreme = least ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (int month = 0; month < MONTHS_OF_CYCLE; month++) {
            int fromFirst = Cycle.firstDay(month + rest) - Cycle.firstDay(month);
            int cut = Math.min(0, Cycle.daysIn(month + rest) - Cycle.daysIn(month));
            extreme = least ? Math.min(extreme, fromFirst + cut) : Math.max(extreme, fromFirst);
        }
        return extreme + months / MONTHS_OF_CYCLE * DAYS_OF_CYCLE;
    }

    /** The first days of the months of two cycles. */
    private static final class Cycle {

        private static final int[] FIRST_DAYS = new int[2 * MONTHS_OF_CYCLE + 1];

        static {
            for (int month = 0; month < FIRST_DAYS.length; month++) {
                FIRST_DAYS[month] = (int) Gregorian.epochDay(2000 + month / 12, month % 12 + 1, 1);
            }
        }

        static int firstDay(int month) {
            return FIRST_DAYS[month];
        }

        static int daysIn(int month) {
            return FIRST_DAYS[month + 1] - FIRST_DAYS[month];
        }
    }
}
