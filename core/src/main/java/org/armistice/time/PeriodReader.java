package org.armistice.time;

/** Reads a period: two ends with a slash between them, or one date. */
final class PeriodReader {

    private PeriodReader() {}

    static UncertainPeriod read(Passage period) {
        int slash = period.find("/");
        if (slash < 0) {
            return UncertainPeriod.on(readDay(period));
        }
        if (period.find("/", slash + 1) >= 0) {
            throw period.refuse(
                    period.find("/", slash + 1),
                    "A period has one slash, between its start and its end. Inside a date write hyphens.");
        }
        Endpoint start = endpoint(period.part(period.from(), slash));
        Endpoint end = endpoint(period.part(slash + 1, period.to()));
        if (UncertainPeriod.isReversed(start, end)) {
            throw period.refuse(slash + 1, UncertainPeriod.reversal(start, end));
        }
        return UncertainPeriod.of(start, end);
    }

    private static UncertainDate readDay(Passage day) {
        if (day.isExactly("..")) {
            throw day.refuse("Two dots stand for one end only. A period that is open on both sides is written ../..");
        }
        return DateReader.read(day);
    }

    private static Endpoint endpoint(Passage end) {
        if (end.isEmpty()) {
            return Endpoint.UNKNOWN;
        }
        if (end.isExactly("..")) {
            return Endpoint.OPEN;
        }
        if (end.isExactly("open")) {
            throw end.refuse("An open end is written as two dots, as in 1991/..");
        }
        if (end.isExactly("unknown")) {
            throw end.refuse("An unknown end is left out, as in 1991/");
        }
        if (end.startsWith("P")) {
            throw end.refuse("A length does not stand beside the slash. Leave that side empty, as in 1991/,"
                    + " and state the length as the period's duration.");
        }
        if (end.startsWith("[")) {
            return Endpoint.at(DateReader.read(end));
        }
        int time = end.find("T");
        if (time >= 0 && end.isDigit(time - 1)) {
            throw end.refuse(time, "The end of a period has no time of day. Write the date alone.");
        }
        return Endpoint.at(DateReader.readSingle(end));
    }
}
