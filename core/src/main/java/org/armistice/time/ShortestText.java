package org.armistice.time;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a set of days as the shortest date of EDTF: a day, a month, a year, a decade or a century by its name, or else
 * a set in brackets. Every member carries the qualifier.
 */
final class ShortestText {

    private ShortestText() {}

    /**
     * The date of these days.
     *
     * @throws DateTimeException if they need more than 10,000 characters, reach beyond the years of four digits, or are
     *     all days that there are
     */
    static UncertainDate of(DaySet days, @Nullable DateQualifier qualifier) {
        String mark = qualifier == null ? "" : qualifier.symbol();
        List<long[]> blocks = days.blocks().toList();
        if (blocks.size() == 1 && days.earliest().isEmpty() && days.latest().isEmpty()) {
            throw new DateTimeException("It may be any day at all, which no date says.");
        }
        if (blocks.size() == 1) {
            String member = member(days.first(), days.last(), mark);
            return UncertainDate.parse(member.contains("..") ? "[" + member + "]" : member);
        }
        String set = blocks.stream()
                .map(block -> member(block[0], block[1], mark))
                .collect(Collectors.joining(",", "[", "]"));
        if (set.length() > Passage.LONGEST) {
            throw new DateTimeException("Its possible days need " + set.length() + " characters; a date has at most "
                    + Passage.LONGEST + ".");
        }
        return UncertainDate.parse(set);
    }

    private static String member(long first, long last, String mark) {
        CalendarUnit unit = CalendarUnit.of(DaySet.between(first, last));
        String name = unit == null ? null : unit.edtf(CalendarUnit.writable(first));
        return name != null ? name + mark : bound(first, mark) + ".." + bound(last, mark);
    }

    private static String bound(long day, String mark) {
        return DaySet.named(day).isEmpty() ? "" : CalendarUnit.writable(day) + mark;
    }
}
