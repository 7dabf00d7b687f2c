package org.armistice.time;

import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads year, month or season, and day, with unspecified digits and qualifiers: {@code 1985}, {@code -0044-03},
 * {@code 156X-12-25}, {@code 2004?-06-~11}. A qualifier behind a part counts for it and all before it; one in front of
 * a part, for that part alone.
 */
final class CalendarReader {

    /** The most years over which a season is counted. */
    private static final int MOST_YEARS_OF_SEASON = 100;

    private final Passage date;
    private final Map<DatePart, Passage> parts = new EnumMap<>(DatePart.class);
    private Qualifiers qualifiers = Qualifiers.NONE;
    private boolean isNegative;
    /** Where the reading has got to. */
    private int position;

    private CalendarReader(Passage date) {
        this.date = date;
        this.position = date.from();
    }

    static UncertainDate read(Passage date) {
        CalendarDate read = new CalendarReader(date).read();
        if (read.isOneDay() && read.qualifiers().areNone()) {
            return new PlainDay(days(read).first());
        }
        return new WrittenDate(date.toString(), days(read), read.unqualifiedDays(), read.qualifiers());
    }

    /** The parts of a date that has been read before, so that it is known to be one. */
    static CalendarDate parts(Passage date) {
        return new CalendarReader(date).read();
    }

    private static DaySet days(CalendarDate date) {
        DaySet days = date.days();
        if (days == null) {
            throw new IllegalStateException("No day is possible: " + date);
        }
        return days;
    }

    private CalendarDate read() {
        for (DatePart part : DatePart.values()) {
            readPart(part);
            if (position == date.to()) {
                return checked();
            }
            if (date.at(position) != '-') {
                throw unexpected();
            }
            position++;
        }
        throw date.refuse(position, "A date has a year, a month and a day; a fourth part is too many.");
    }

    private void readPart(DatePart part) {
        DateQualifier alone = readQualifier();
        if (part == DatePart.YEAR && isAt('-')) {
            isNegative = true;
            position++;
            if (qualifierHere() != null) {
                throw date.refuse(position, "A qualifier of the year stands before its minus sign, as in ?-0044.");
            }
        }
        int start = position;
        while (position < date.to() && Digits.mayContain(date.at(position))) {
            position++;
        }
        parts.put(part, date.part(start, position));
        DateQualifier upToHere = readQualifier();
        if (qualifierHere() != null) {
            throw date.refuse(position, "It has two qualifiers. Write % for uncertain and approximate.");
        }
        qualifiers = qualifiers.and(part, alone).andUpTo(part, upToHere);
    }

    private @Nullable DateQualifier readQualifier() {
        DateQualifier qualifier = qualifierHere();
        position += qualifier == null ? 0 : 1;
        return qualifier;
    }

    private @Nullable DateQualifier qualifierHere() {
        return position < date.to() ? DateQualifier.of(date.at(position)) : null;
    }

    private boolean isAt(char character) {
        return position < date.to() && date.at(position) == character;
    }

    // What is refused, and what to write instead

    private CalendarDate checked() {
        Passage month = parts.get(DatePart.MONTH);
        Passage day = parts.get(DatePart.DAY);
        CalendarDate read = new CalendarDate(
                years(parts.getOrDefault(DatePart.YEAR, date)),
                month == null ? null : twoDigits(month, "A month has two digits, as in 2020-05."),
                day == null ? null : twoDigits(day, "A day has two digits, as in 2020-05-07."),
                qualifiers);
        if (month != null) {
            checkMonth(read, month, day);
        }
        if (day != null && read.days() == null) {
            throw day.refuse(noSuchDay(read));
        }
        return read;
    }

    private YearPattern years(Passage year) {
        String digits = year.toString();
        boolean isShort = parts.size() == 1 && digits.matches("[0-9]{2,3}");
        if (!isShort && digits.length() != 4) {
            throw year.refuse(
                    parts.size() == 1
                            ? lengthOf(digits)
                            : "A year has four digits, as in 2020. A longer or a shorter one has no month.");
        }
        if (isNegative && digits.chars().allMatch(digit -> digit == '0')) {
            throw date.refuse((isShort ? "What begins with year 0" : "Year 0") + " has no sign. Write " + digits + ".");
        }
        return new YearPattern((digits + "XX").substring(0, 4), isNegative);
    }

    private String lengthOf(String digits) {
        return switch (digits.length()) {
            case 0 -> "It has no year. Write one of four digits, as in 2020.";
            case 1 -> "A year has four digits, as in 0007.";
            case 2, 3 -> "A year has four digits, as in " + (digits + "XX").substring(0, 4) + ".";
            case 8 -> "A date has hyphens, as in 2020-05-07; a year of more than four digits is written Y12345678.";
            default ->
                "A year has four digits, this one has " + digits.length()
                        + ". A longer one is written with a Y in front, as in Y12345.";
        };
    }

    private static String twoDigits(Passage part, String reason) {
        if (part.length() != 2) {
            throw part.refuse(reason);
        }
        return part.toString();
    }

    private static void checkMonth(CalendarDate read, Passage month, @Nullable Passage day) {
        if (read.season() == null) {
            if (read.months() == 0) {
                throw month.refuse("There is no month " + month
                        + ". Months are 01 to 12, seasons and other parts of a year are 21 to 41.");
            }
            return;
        }
        if (day != null) {
            throw day.refuse("A season has no days. Write the month, or leave the day out.");
        }
        if (read.years().mostYears() > MOST_YEARS_OF_SEASON) {
            throw month.refuse("A season has a year of which at most two digits are unspecified, as in 196X-21.");
        }
    }

    private static String noSuchDay(CalendarDate read) {
        boolean isOfOneMonth = Integer.bitCount(read.months()) == 1;
        int month = isOfOneMonth ? Integer.numberOfTrailingZeros(read.months()) : 1;
        int longest = read.years()
                .each()
                .map(year -> Gregorian.daysIn(year, month))
                .max()
                .orElseThrow();
        String ofMonth = isOfOneMonth
                ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + read.years()
                : "A month";
        return ofMonth + (isOfOneMonth && read.years().isOneYear() ? " has " : " has at most ") + longest
                + " days. Write a day from 01 to " + longest + ".";
    }

    private DateTimeParseException unexpected() {
        if (position > date.from() && DateQualifier.of(date.at(position - 1)) != null) {
            return date.refuse(
                    position - 1, "A qualifier stands before or behind the digits of a part, as in 2004-~06.");
        }
        boolean isDigitBefore = date.isDigit(position - 1);
        return switch (date.at(position)) {
            case 'x', 'u', 'U' -> date.refuse(position, "An unspecified digit is written X.");
            case '+' -> date.refuse(position, "A year has no plus sign. Write it without.");
            case 'c' -> date.refuse(position, "\"About\" a date is written behind it, as in 2020~.");
            case 't' -> date.refuse(position, "A time of day is set off by a capital T.");
            case 'y' -> date.refuse(position, "A year of more than four digits is written with a capital Y.");
            case '.' -> date.refuse(position, "A date has hyphens, as in 2020-05-07.");
            case 'E' ->
                isDigitBefore
                        ? date.refuse(position, "A year with an exponent has a Y in front, as in Y17E8.")
                        : date.unexpected(position);
            default -> date.unexpected(position);
        };
    }
}
