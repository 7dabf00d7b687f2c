package org.armistice.time;

/**
 * A season of EDTF level 1, written in the place of a month.
 *
 * <p>The four are independent of location: {@code 2020-21} says "spring" and not on which hemisphere. So its possible
 * days are those of the meteorological season of both; anything narrower would place the source.
 */
enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int northern;

    Season(int northern) {
        this.northern = northern;
    }

    static boolean isCode(int month) {
        return month >= 21 && month <= 24;
    }

    static Season ofCode(int month) {
        return values()[month - 21];
    }

    /** The possible days; a season that begins in December ends in the next year. */
    DaySet days(long year) {
        return quarter(year, northern).union(quarter(year, (northern + 5) % 12 + 1));
    }

    private static DaySet quarter(long year, int month) {
        return month == 12 ? Gregorian.months(year, 12, year + 1, 2) : Gregorian.months(year, month, year, month + 2);
    }
}
