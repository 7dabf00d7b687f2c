package org.armistice.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date with a time of day, {@code 1985-04-12T23:20:30+04:30}. The time is checked and kept in the text; the day
 * is the written one, wherever that is.
 */
final class TimeOfDayReader {

    private static final Pattern TIME =
            Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]++))?(Z|([+-])([0-9]{2})(?::([0-9]{2}))?)?");
    private static final Pattern SHIFT_WITHOUT_COLON = Pattern.compile(".*[+-][0-9]{4}", Pattern.DOTALL);

    private TimeOfDayReader() {}

    static UncertainDate read(Passage date, int time) {
        UncertainDate day = CalendarReader.read(date.part(date.from(), time));
        if (!(day instanceof PlainDay plain)) {
            throw date.refuse("A time of day belongs to a complete date, as in 2020-05-07T10:30:00.");
        }
        check(date.part(time + 1, date.to()));
        return new WrittenDate(date.toString(), plain.days());
    }

    private static void check(Passage time) {
        Matcher parts = TIME.matcher(time.toString());
        if (!parts.matches()) {
            throw time.refuse(
                    SHIFT_WITHOUT_COLON.matcher(time.toString()).matches()
                            ? "The shift from UTC has a colon, as in +02:30."
                            : "The time of day is written as in 10:30:00, with nothing behind it"
                                    + " but Z or a shift as in +02:30.");
        }
        int hour = number(parts, 1);
        int minute = number(parts, 2);
        int second = number(parts, 3);
        boolean isEndOfDay = hour == 24 && minute == 0 && second == 0 && isZero(parts.group(4));
        if (!(hour <= 23 || isEndOfDay) || minute > 59 || second > 59) {
            throw time.refuse("There is no such time of day. It runs from 00:00:00 to 24:00:00.");
        }
        if (parts.group(6) != null) {
            checkShift(time.part(time.from() + parts.start(5), time.to()), parts);
        }
    }

    private static void checkShift(Passage shift, Matcher parts) {
        boolean isWest = parts.group(6).equals("-");
        int minute = parts.group(8) == null ? 0 : number(parts, 8);
        int minutes = 60 * number(parts, 7) + minute;
        if (isWest && minutes == 0) {
            throw shift.refuse("A shift of zero has no minus sign. Write +00:00 or Z.");
        }
        if (minute > 59 || minutes > 60 * (isWest ? 12 : 14)) {
            throw shift.refuse("There is no such shift from UTC. Shifts run from -12:00 to +14:00.");
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static boolean isZero(@Nullable String fraction) {
        return fraction == null || fraction.chars().allMatch(digit -> digit == '0');
    }
}
