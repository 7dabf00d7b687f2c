package org.armistice.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a month and a day in figures say, with a year or without. */
final class DayOfMonth {

    /** Leap days are at most so many years apart. */
    private static final int YEARS_BETWEEN_LEAP_DAYS = 8;

    private DayOfMonth() {}

    /** The last one that has begun; of a leap day, some years ago. */
    static ToldDay lookingBack(PhraseValues values) {
        Month month = values.get(PhraseSlot.MONTH);
        int day = values.get(PhraseSlot.DAY);
        requireAtMost(month.maxLength(), day, month, "");
        return ToldDay.lookingBack(said -> {
            for (int year = said.getYear(); year >= said.getYear() - YEARS_BETWEEN_LEAP_DAYS; year--) {
                if (day <= Gregorian.daysIn(year, month.getValue())) {
                    long found = Gregorian.epochDay(year, month.getValue(), day);
                    if (found <= said.toEpochDay()) {
                        return DaySet.day(found);
                    }
                }
            }
            throw new IllegalStateException("There is no " + month + " " + day + " before " + said + ".");
        });
    }

    static ToldDay dated(PhraseValues values) {
        return ToldDay.dated(DaySet.day(day(values).toEpochDay()));
    }

    static ToldDay datedWithWeekday(PhraseValues values) {
        LocalDate day = day(values);
        DayOfWeek weekday = day.getDayOfWeek();
        if (weekday != values.get(PhraseSlot.WEEKDAY)) {
            throw new DateTimeException(day + " is a " + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".");
        }
        return dated(values);
    }

    private static LocalDate day(PhraseValues values) {
        int year = values.get(PhraseSlot.YEAR);
        Month month = values.get(PhraseSlot.MONTH);
        int day = values.get(PhraseSlot.DAY);
        requireAtMost(Gregorian.daysIn(year, month.getValue()), day, month, String.format(Locale.ROOT, " %04d", year));
        return LocalDate.of(year, month, day);
    }

    private static void requireAtMost(int longest, int day, Month month, String year) {
        if (day > longest) {
            throw new DateTimeException(
                    month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + year + " has " + longest + " days.");
        }
    }
}
