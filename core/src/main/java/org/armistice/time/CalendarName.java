package org.armistice.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.function.LongFunction;

/**
 * A name that comes round each week or each year: "Monday", "the weekend", "April". Seen from a day, it gives the one
 * of the same week or year (0), of the one before (-1), of the one after (1).
 */
@FunctionalInterface
interface CalendarName {

    LongFunction<DaySet> seenFrom(LocalDate said);

    static CalendarName of(DayOfWeek weekday) {
        return said -> weeks -> DaySet.day(monday(said, weeks) + weekday.getValue() - 1);
    }

    static CalendarName weekend() {
        return said -> weeks -> DaySet.between(monday(said, weeks) + 5, monday(said, weeks) + 6);
    }

    static CalendarName of(Month month) {
        int number = month.getValue();
        return said -> years -> Gregorian.months(said.getYear() + years, number, said.getYear() + years, number);
    }

    /** The last one that has begun. */
    default ToldDay lookingBack() {
        return ToldDay.lookingBack(said -> {
            DaySet near = seenFrom(said).apply(0);
            return near.first() <= said.toEpochDay() ? near : seenFrom(said).apply(-1);
        });
    }

    /**
     * "Last", "this" or "next" (-1, 0 or 1) before the name.
     *
     * <p>Readers differ on "last Monday" where this week's is over, and on "next Monday" where it is still to come:
     * some mean that one, and some the one of the week before or after. "This Monday" may be the one that is over or
     * the one to come. Both are possible then.
     */
    default ToldDay told(int which) {
        return ToldDay.relative(said -> {
            DaySet near = seenFrom(said).apply(0);
            boolean isOver = near.last() < said.toEpochDay();
            boolean isToCome = near.first() > said.toEpochDay();
            if (which == 0) {
                return isOver ? near.union(seenFrom(said).apply(1)) : near;
            }
            DaySet other = seenFrom(said).apply(which);
            return which < 0 && isOver || which > 0 && isToCome ? near.union(other) : other;
        });
    }

    private static long monday(LocalDate said, long weeks) {
        return CalendarUnit.WEEK.around(said).first() + 7 * weeks;
    }
}
