package org.armistice.time;

/**
 * The proleptic Gregorian calendar on {@code long} years and days since 1970-01-01, for years that {@code LocalDate}
 * cannot hold. Year 0 exists and is a leap year.
 */
final class Gregorian {

    /** The furthest year, either way, that a date may name. */
    static final long FURTHEST_YEAR = 1_000_000_000_000_000L;

    private static final int DAYS_OF_400_YEARS = 146_097;
    /** From 0000-03-01, where the count below starts, to 1970-01-01. */
    private static final int MARCH_OF_YEAR_0_TO_1970 = 719_468;

    private Gregorian() {}

    static long epochDay(long year, int month, int day) {
        // Years that begin in March have the leap day at their end, so that no month depends on it.
        long marchYear = month > 2 ? year : year - 1;
        int monthFromMarch = month > 2 ? month - 3 : month + 9;
        long era = Math.floorDiv(marchYear, 400L);
        long yearOfEra = Math.floorMod(marchYear, 400L);
        long dayOfYear = (153L * monthFromMarch + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_OF_400_YEARS + dayOfEra - MARCH_OF_YEAR_0_TO_1970;
    }

    /** The year in which a day lies. */
    static long yearOf(long epochDay) {
        long days = epochDay + MARCH_OF_YEAR_0_TO_1970;
        long era = Math.floorDiv(days, (long) DAYS_OF_400_YEARS);
        long dayOfEra = Math.floorMod(days, (long) DAYS_OF_400_YEARS);
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfMarchYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        // January and February, from day 306 on, are of the next year.
        return era * 400 + yearOfEra + (dayOfMarchYear >= 306 ? 1 : 0);
    }

    static int daysIn(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The days from the first of one month to the last of another. */
    static DaySet months(long year, int month, long lastYear, int lastMonth) {
        return DaySet.between(epochDay(year, month, 1), epochDay(lastYear, lastMonth, daysIn(lastYear, lastMonth)));
    }

    static DaySet years(long first, long last) {
        return months(first, 1, last, 12);
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
