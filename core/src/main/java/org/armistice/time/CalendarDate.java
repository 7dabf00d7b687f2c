package org.armistice.time;

import org.jspecify.annotations.Nullable;

/**
 * A date of one to three parts, as written: the years of four digits, a month or a season, a day, each digit of which
 * may be unspecified and each part qualified.
 *
 * @param month two characters; null where there is no month
 * @param day two characters; null where there is no day
 */
record CalendarDate(
        YearPattern years, @Nullable String month, @Nullable String day, Qualifiers qualifiers) {

    private static final int ALL_MONTHS = bits("XX", 12);
    private static final int ALL_DAYS = bits("XX", 31);

    /** The possible days; null if there are none. */
    @Nullable DaySet days() {
        return season() == null ? days(months(), daysOfMonth()) : seasonDays();
    }

    /**
     * The possible days had the source left out what it qualifies: any day of the month for a qualified day, any month
     * of the year for a qualified month, any day at all for a qualified year. Null if nothing is qualified.
     */
    @Nullable DaySet unqualifiedDays() {
        if (qualifiers.areNone()) {
            return null;
        }
        if (qualifiers.year() != null) {
            return DaySet.ANY;
        }
        int months = qualifiers.month() != null ? ALL_MONTHS : months();
        DaySet days = days(months, qualifiers.day() != null ? ALL_DAYS : daysOfMonth());
        // A winter reaches into the next year.
        return season() == null || days == null ? days : days.union(seasonDays());
    }

    boolean isOneDay() {
        return years.isOneYear() && isSpecified(month) && isSpecified(day);
    }

    /** Null if it is a month or there is none. */
    @Nullable Season season() {
        return month == null || !isSpecified(month) || !Season.isCode(Integer.parseInt(month))
                ? null
                : Season.ofCode(Integer.parseInt(month));
    }

    /** The possible months as bits 1 to 12. */
    int months() {
        return month == null ? ALL_MONTHS : bits(month, 12);
    }

    /** The possible days of a month as bits 1 to 31. */
    int daysOfMonth() {
        return day == null ? ALL_DAYS : bits(day, 31);
    }

    private @Nullable DaySet days(int months, int days) {
        if (days == ALL_DAYS && months == ALL_MONTHS && years.isWithoutGap()) {
            return Gregorian.years(years.first(), years.last());
        }
        if (days == ALL_DAYS && years.isOneYear() && Integer.bitCount(months) == 1) {
            int only = Integer.numberOfTrailingZeros(months);
            return Gregorian.months(years.first(), only, years.first(), only);
        }
        return RecurringDays.of(years, months, days);
    }

    private DaySet seasonDays() {
        Season season = season();
        if (season == null) {
            throw new IllegalStateException("No season.");
        }
        return DaySet.union(years.each().mapToObj(season::days).toList());
    }

    private static boolean isSpecified(@Nullable String digits) {
        return digits != null && digits.indexOf('X') < 0;
    }

    /** The numbers from 1 to a greatest one that two digits may be, as bits. */
    private static int bits(String digits, int greatest) {
        int bits = 0;
        for (int number = 1; number <= greatest; number++) {
            if (mayBe(digits.charAt(0), number / 10) && mayBe(digits.charAt(1), number % 10)) {
                bits |= 1 << number;
            }
        }
        return bits;
    }

    private static boolean mayBe(char digit, int value) {
        return digit == 'X' || digit - '0' == value;
    }
}
