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
        CompletedLength completed = length.startsWith("[") ? range(length) : completed(length);
        if (completed.maxDays() < 1) {
            throw duration.refuse("It is no day long, and a period has at least one.");
        }
        return new UncertainDuration(duration.toString(), completed, qualifier);
    }

    private static CompletedLength range(Passage range) {
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
            return CompletedLength.of(null, completed(longer).below());
        }
        if (longer.isEmpty()) {
            return CompletedLength.of(completed(shorter).least(), null);
        }
        CompletedLength from = completed(shorter);
        CompletedLength to = completed(longer);
        // A month may be shorter than 30 days and longer: only what is shorter either way is refused.
        if (from.minDays() > to.minDays() && from.maxDays() > to.maxDays()) {
            throw range.refuse("The range ends before it starts. Write the shorter duration first.");
        }
        return CompletedLength.of(from.least(), to.below());
    }

    private static CompletedLength completed(Passage length) {
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
        return CompletedLength.of(completed, completed.plus(last));
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
