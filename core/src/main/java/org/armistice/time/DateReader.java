package org.armistice.time;

import java.util.Locale;

/**
 * Reads the text of a date: looks at its shape and hands it to the reader of that shape.
 *
 * <p>A shape that is new to the library gets a reader of its own and a line here.
 */
final class DateReader {

    private DateReader() {}

    /** Any date: a single one or a set. */
    static UncertainDate read(Passage date) {
        if (date.find("/") >= 0) {
            throw date.refuse(date.find("/"), slash(date));
        }
        if (date.startsWith("[")) {
            return SetReader.readOneOf(date);
        }
        int time = date.find("T");
        return time >= 0 && date.isDigit(time - 1) ? TimeOfDayReader.read(date, time) : readSingle(date);
    }

    /** A date that may be a member of a set: neither a set itself nor with a time of day. */
    static UncertainDate readSingle(Passage date) {
        PlainDay day = PlainDay.of(date);
        if (day != null) {
            return day;
        }
        if (date.isEmpty()) {
            throw date.refuse("There is no date here. Write one as in 2020, 2020-05 or 2020-05-07.");
        }
        if (date.startsWith("{")) {
            throw date.refuse("Braces list several days that are all meant, and a date is one day."
                    + " Write brackets for one of them, as in [1667,1668], or read it with UncertainDays.parse.");
        }
        if (date.startsWith("[")) {
            throw date.refuse("A set has no set inside it. List its members side by side.");
        }
        if (date.find("..") >= 0) {
            throw date.refuse(
                    date.find(".."),
                    "Two dots stand in brackets, as in [..1984] for one day until the end of 1984,"
                            + " or beside the slash of a period, as in 1984/..");
        }
        return LongYearReader.isFor(date) ? LongYearReader.read(date) : CalendarReader.read(date);
    }

    private static String slash(Passage date) {
        String[] parts = date.toString().split("/", -1);
        if (parts.length == 3
                && parts[0].matches("[0-9]{4}")
                && parts[1].matches("[0-9]{1,2}")
                && parts[2].matches("[0-9]{1,2}")) {
            return "A date has hyphens. Write "
                    + String.format(
                            Locale.ROOT,
                            "%s-%02d-%02d",
                            parts[0],
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2]))
                    + ".";
        }
        return "With a slash it is a period, not a date. Read it with UncertainPeriod.parse.";
    }
}
