package org.armistice.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a duration: {@code P1Y6M}, {@code [P25Y..P30Y]}, {@code [P30Y..]}, perhaps with a qualifier. */
final class DurationReader {

    private static final Pattern LENGTH =
            Pattern.compile("P(?:([0-9]++)Y)?(?:([0-9]++)M)?(?:([0-9]++)W)?(?:([0-9]++)D)?");
    private static final int MOST_DIGITS = 9;

    /** Of each unit, in the order in which they stand. */
    private static final CalendarLength[] UNITS = {
        new CalendarLength(12, 0), new CalendarLength(1, 0), new CalendarLength(0, 7), new CalendarLength(0, 1)
    };

    private DurationReader() {}

    static UncertainDuration read(Passage duration) {
        if (duration.isEmpty()) {
            throw duration.refuse("There is no duration here. Write one as in P6Y, P1Y6M, P2W or P3D.");
        }
        @Nullable DateQualifier qualifier = DateQualifier.of(duration.at(duration.to() - 1));
        Passage length = qualifier == null ? duration : duration.part(duration.from(), duration.to() - 1);
        long[] days = length.startsWith("[") ? range(length) : days(length);
        if (days[1] < 1) {
            throw duration.refuse("It is no day long, and a period has at least one.");
        }
        return new UncertainDuration(duration.toString(), Math.max(1, days[0]), days[1], qualifier);
    }

    private static long[] range(Passage range) {
        int dots = range.find("..");
        if (dots < 0 || !range.endsWith("]")) {
            throw range.refuse("A range of durations is written as in [P25Y..P30Y].");
        }
        Passage shorter = range.part(range.from() + 1, dots);
        Passage longer = range.part(dots + 2, range.to() - 1);
        if (shorter.isEmpty() && longer.isEmpty()) {
            throw range.refuse(dots, "Two dots alone say nothing. Write a duration before or behind them.");
        }
        if (shorter.isEmpty()) {
            return new long[] {1, days(longer)[1]};
        }
        if (longer.isEmpty()) {
            return new long[] {days(shorter)[0], UncertainDuration.NO_MOST};
        }
        long[] from = days(shorter);
        long[] to = days(longer);
        // A month may be shorter than 30 days and longer: only what is shorter either way is refused.
        if (from[0] > to[0] && from[1] > to[1]) {
            throw range.refuse("The range ends before it starts. Write the shorter duration first.");
        }
        return new long[] {from[0], to[1]};
    }

    /** The least and the greatest number of days. */
    private static long[] days(Passage length) {
        Matcher units = LENGTH.matcher(length.toString());
        if (!units.matches() || length.length() < 3) {
            throw length.refuse(reason(length));
        }
        CalendarLength completed = new CalendarLength(0, 0);
        CalendarLength last = completed;
        for (int i = 0; i < UNITS.length; i++) {
            if (units.group(i + 1) != null) {
                long count = count(length.part(length.from() + units.start(i + 1), length.from() + units.end(i + 1)));
                completed = completed.plus(UNITS[i].times(count));
                last = UNITS[i];
            }
        }
        return new long[] {completed.min(), completed.plus(last).max() - 1};
    }

    private static long count(Passage digits) {
        if (digits.length() > MOST_DIGITS) {
            throw digits.refuse("The number has " + digits.length() + " digits. Write at most " + MOST_DIGITS + ".");
        }
        return digits.number();
    }

    private static String reason(Passage length) {
        if (length.find("T") >= 0) {
            return "Hours, minutes and seconds are not read. Write whole days, as in P3D.";
        }
        if (length.find("-") >= 0) {
            return "A duration is not negative. Write it without the minus sign.";
        }
        if (length.find(".") >= 0 || length.find(",") >= 0) {
            return "Units are whole numbers. Write a smaller unit, as in P18M for P1.5Y.";
        }
        return "A duration is a P with years, months, weeks and days in this order, as in P6Y, P1Y6M, P2W or P3D.";
    }
}
