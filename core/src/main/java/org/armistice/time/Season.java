package org.armistice.time;

import java.util.stream.Stream;

/**
 * A part of a year that is written in the place of a month, {@code 2020-21}: a season, a quarter, a third or a half.
 *
 * <p>EDTF's first four are independent of location: {@code 2020-21} says "spring" and not on which hemisphere. So its
 * possible days are those of the meteorological season of both; anything narrower would place the source. A season that
 * begins in December ends in the next year.
 */
enum Season {
    SPRING("spring", 3, 3),
    SUMMER("summer", 3, 6),
    AUTUMN("autumn", 3, 9),
    WINTER("winter", 3, 12),
    NORTHERN_SPRING("northern spring", 3, 3),
    NORTHERN_SUMMER("northern summer", 3, 6),
    NORTHERN_AUTUMN("northern autumn", 3, 9),
    NORTHERN_WINTER("northern winter", 3, 12),
    SOUTHERN_SPRING("southern spring", 3, 9),
    SOUTHERN_SUMMER("southern summer", 3, 12),
    SOUTHERN_AUTUMN("southern autumn", 3, 3),
    SOUTHERN_WINTER("southern winter", 3, 6),
    QUARTER_1("the first quarter of", 3, 1),
    QUARTER_2("the second quarter of", 3, 4),
    QUARTER_3("the third quarter of", 3, 7),
    QUARTER_4("the fourth quarter of", 3, 10),
    THIRD_1("the first four months of", 4, 1),
    THIRD_2("the middle four months of", 4, 5),
    THIRD_3("the last four months of", 4, 9),
    HALF_1("the first half of", 6, 1),
    HALF_2("the second half of", 6, 7);

    private static final int FIRST_CODE = 21;

    private final String english;
    private final int months;
    private final int firstMonth;

    Season(String english, int months, int firstMonth) {
        this.english = english;
        this.months = months;
        this.firstMonth = firstMonth;
    }

    static boolean isCode(int month) {
        return month >= FIRST_CODE && month < FIRST_CODE + values().length;
    }

    static Season ofCode(int month) {
        return values()[month - FIRST_CODE];
    }

    /** Whether EDTF has it on level 1 already. */
    boolean isOfAnyHemisphere() {
        return compareTo(WINTER) <= 0;
    }

    String english() {
        return english;
    }

    DaySet days(long year) {
        return isOfAnyHemisphere()
                ? DaySet.union(Stream.of(firstMonth, (firstMonth + 5) % 12 + 1)
                        .map(month -> daysFrom(year, month))
                        .toList())
                : daysFrom(year, firstMonth);
    }

    private DaySet daysFrom(long year, int month) {
        int last = month + months - 1;
        return Gregorian.months(year, month, last > 12 ? year + 1 : year, last > 12 ? last - 12 : last);
    }
}
