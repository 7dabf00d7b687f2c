package org.armistice.time;

import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads year, month or season, and day, with unspecified digits and a qualifier of the whole: {@code 1985},
 * {@code -0044-03}, {@code 2020-21~}, {@code 1985-04-XX}.
 *
 * <p>What EDTF puts into level 2 (a qualifier of one part, {@code X} anywhere) is told apart from nonsense and refused.
 */
final class CalendarReader {

    private final Passage date;
    private final boolean isNegative;
    private final @Nullable DateQualifier qualifier;
    /** Without sign and qualifier. */
    private final Passage digits;

    CalendarReader(Passage date) {
        this.date = date;
        this.isNegative = date.startsWith("-");
        this.qualifier = DateQualifier.of(date.at(date.to() - 1));
        int end = qualifier == null ? date.to() : date.to() - 1;
        this.digits = date.part(Math.min(date.from() + (isNegative ? 1 : 0), end), end);
    }

    UncertainDate read() {
        checkCharacters();
        List<Digits> parts = parts();
        Digits year = parts.get(0);
        checkYear(year, parts.size() == 1);
        if (parts.size() == 1) {
            return written(years(year));
        }
        Digits month = parts.get(1);
        checkMonth(month);
        requireSpecified(year);
        if (parts.size() == 2) {
            return written(month(year, month));
        }
        Digits day = parts.get(2);
        checkDay(year, month, day);
        if (!day.areSpecified()) {
            return written(month(year, month));
        }
        long epochDay = Gregorian.epochDay(number(year), month.least(), day.least());
        return qualifier == null ? new PlainDay(epochDay) : written(DaySet.day(epochDay));
    }

    // The possible days of each shape

    private DaySet years(Digits year) {
        if (!isNegative) {
            return Gregorian.years(year.least(), year.greatest());
        }
        // There is no year -0000, so that -000X begins, or rather ends, with the year -1.
        return Gregorian.years(-year.greatest(), -Math.max(1, year.least()));
    }

    private DaySet month(Digits year, Digits month) {
        long number = number(year);
        if (!month.areSpecified()) {
            return Gregorian.years(number, number);
        }
        if (Season.isCode(month.least())) {
            return Season.ofCode(month.least()).days(number);
        }
        return Gregorian.months(number, month.least(), number, month.least());
    }

    private long number(Digits year) {
        return isNegative ? -year.least() : year.least();
    }

    private String sign() {
        return isNegative ? "-" : "";
    }

    private UncertainDate written(DaySet days) {
        return new WrittenDate(date.toString(), days, qualifier);
    }

    // What is refused, and what to write instead

    private void checkCharacters() {
        for (int i = digits.from(); i < digits.to(); i++) {
            char character = date.at(i);
            if (!Digits.mayContain(character) && character != '-') {
                throw unexpected(i, character);
            }
        }
    }

    private DateTimeParseException unexpected(int position, char character) {
        if (DateQualifier.of(character) != null) {
            return position == digits.to() - 1 && qualifier != null
                    ? date.refuse(position, "It has two qualifiers. Write % for uncertain and approximate.")
                    : date.refuse(
                            position,
                            "The qualifier " + character + " stands at the end and counts for the whole date. "
                                    + "Elsewhere it counts for a part." + DateReader.LEVEL_2);
        }
        boolean afterDigit = digits.isDigit(position - 1);
        return switch (character) {
            case 'x', 'u', 'U' -> date.refuse(position, "An unspecified digit is written X.");
            case '+' -> date.refuse(position, "A year has no plus sign. Write it without.");
            case 'c' -> date.refuse(position, "\"About\" a date is written behind it, as in 2020~.");
            case 't' -> date.refuse(position, "A time of day is set off by a capital T.");
            case 'y' -> date.refuse(position, "A year of more than four digits is written with a capital Y.");
            case '.' -> date.refuse(position, "A date has hyphens, as in 2020-05-07.");
            case 'E', 'S' ->
                afterDigit
                        ? date.refuse(
                                position, "Here a year has an exponent or significant digits." + DateReader.LEVEL_2)
                        : date.unexpected(position);
            default -> date.unexpected(position);
        };
    }

    private List<Digits> parts() {
        List<Digits> parts = new ArrayList<>(3);
        int start = digits.from();
        for (int hyphen = digits.find("-", start); hyphen >= 0; hyphen = digits.find("-", start)) {
            addPart(parts, start, hyphen);
            start = hyphen + 1;
        }
        addPart(parts, start, digits.to());
        return parts;
    }

    private void addPart(List<Digits> parts, int start, int end) {
        if (parts.size() == 3) {
            throw date.refuse(start, "A date has a year, a month and a day; a fourth part is too many.");
        }
        parts.add(new Digits(date.part(start, end)));
    }

    private void checkYear(Digits year, boolean isAlone) {
        if (year.length() != 4) {
            throw date.refuse(
                    year.written().from(),
                    isAlone ? lengthOf(year) : "A year has four digits, as in 2020. A longer one has no month.");
        }
        if (isNegative && year.greatest() == 0) {
            throw date.refuse("Year 0 has no sign. Write 0000.");
        }
        if (!year.areUnspecifiedFromTheRight() || year.unspecified() > 2) {
            throw date.refuse(
                    year.written().from(),
                    "Of a year, only the last digit or the last two may be unspecified, as in 201X."
                            + DateReader.LEVEL_2);
        }
    }

    private String lengthOf(Digits year) {
        return switch (year.length()) {
            case 0 -> "It has no year. Write one of four digits, as in 2020.";
            case 2 -> "A year has four digits. A century is written " + sign() + year + "XX.";
            case 3 -> "A year has four digits. A decade is written " + sign() + year + "X.";
            case 8 -> "A date has hyphens, as in 2020-05-07; a year of more than four digits is written Y12345678.";
            default ->
                year.length() < 4
                        ? "A year has four digits, as in 0007."
                        : "A year has four digits, this one has " + year.length()
                                + ". A longer one is written with a Y in front, as in Y12345.";
        };
    }

    private void checkMonth(Digits month) {
        int position = month.written().from();
        if (month.length() != 2) {
            throw date.refuse(position, "A month has two digits, as in 2020-05.");
        }
        if (month.areUnspecified()) {
            return;
        }
        if (!month.areSpecified()) {
            throw date.refuse(position, "Of a month, both digits are unspecified or none." + DateReader.LEVEL_2);
        }
        int number = month.least();
        if (number >= 25 && number <= 41) {
            throw date.refuse(
                    position,
                    number + " is a season of a hemisphere, a quarter or a part of a year." + DateReader.LEVEL_2);
        }
        if (!(number >= 1 && number <= 12) && !Season.isCode(number)) {
            throw date.refuse(position, "There is no month " + month + ". Months are 01 to 12, seasons are 21 to 24.");
        }
    }

    private void requireSpecified(Digits year) {
        if (!year.areSpecified()) {
            throw date.refuse(
                    year.written().from(),
                    "A year with unspecified digits has no month, as in 201X." + DateReader.LEVEL_2);
        }
    }

    private void checkDay(Digits year, Digits month, Digits day) {
        int position = day.written().from();
        if (day.length() != 2) {
            throw date.refuse(position, "A day has two digits, as in 2020-05-07.");
        }
        if (month.areSpecified() && Season.isCode(month.least())) {
            throw date.refuse(position, "A season has no days. Write the month, or leave the day out.");
        }
        if (day.areUnspecified()) {
            return;
        }
        if (!day.areSpecified()) {
            throw date.refuse(position, "Of a day, both digits are unspecified or none." + DateReader.LEVEL_2);
        }
        if (!month.areSpecified()) {
            throw date.refuse(
                    position, "A day of an unspecified month is unspecified, as in 1985-XX-XX." + DateReader.LEVEL_2);
        }
        int longest = Gregorian.daysIn(number(year), month.least());
        if (day.least() < 1 || day.least() > longest) {
            throw date.refuse(
                    position,
                    Month.of(month.least()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                            + sign() + year + " has " + longest + " days. Write a day from 01 to "
                            + longest + ".");
        }
    }
}
