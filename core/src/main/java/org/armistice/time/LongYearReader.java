package org.armistice.time;

import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a year of more than four digits, {@code Y170000002}, {@code Y-17E7}, and one of which only the first digits are
 * significant, {@code 1950S2}, {@code Y3388E2S3}: with S2, 1950 is some year from 1900 to 1999.
 */
final class LongYearReader {

    private static final String OUT_OF_REACH = "The year is out of reach. Years go to 10^15 either way.";

    /** No year in reach has more digits, so that no number of them that counts is longer. */
    private static final int MOST_DIGITS = 16;

    private final Passage date;
    private final @Nullable DateQualifier alone;
    private final boolean isLong;
    /** Where the reading has got to. */
    private int position;

    private LongYearReader(Passage date) {
        this.date = date;
        this.position = date.from();
        this.alone = readQualifier();
        this.isLong = isAt('Y');
        this.position += isLong ? 1 : 0;
    }

    /** Whether a date is for this reader, perhaps with a qualifier in front. */
    static boolean isFor(Passage date) {
        int start = date.from() + (DateQualifier.of(date.at(date.from())) == null ? 0 : 1);
        int mark = date.find("S");
        return start < date.to() && date.at(start) == 'Y' || mark >= 0 && date.isDigit(mark - 1);
    }

    static UncertainDate read(Passage date) {
        return new LongYearReader(date).read();
    }

    private UncertainDate read() {
        boolean isNegative = isAt('-');
        position += isNegative ? 1 : 0;
        Passage digits = readDigits();
        checkDigits(digits);
        long year = digits.number();
        if (isLong && isAt('E')) {
            year = withExponent(year, readCount("An exponent"));
        }
        if (year > Gregorian.FURTHEST_YEAR) {
            throw digits.refuse(OUT_OF_REACH);
        }
        if (isLong && year <= 9_999) {
            throw digits.refuse("After Y stands a year of more than four digits, as in Y17E8."
                    + " Shorter years have no Y, as in 2020.");
        }
        long unit = isAt('S') ? unit(year, readCount("The number of significant digits")) : 1;
        Qualifiers qualifiers = Qualifiers.NONE.and(DatePart.YEAR, alone).and(DatePart.YEAR, readQualifier());
        if (position < date.to()) {
            throw unexpected();
        }
        long least = year - year % unit;
        DaySet days =
                isNegative ? Gregorian.years(-(least + unit - 1), -least) : Gregorian.years(least, least + unit - 1);
        return new WrittenDate(date.toString(), days, qualifiers.areNone() ? null : DaySet.ANY, qualifiers);
    }

    private Passage readDigits() {
        int start = position;
        while (date.isDigit(position)) {
            position++;
        }
        return date.part(start, position);
    }

    private void checkDigits(Passage digits) {
        if (!isLong) {
            if (digits.length() != 4 || digits.at(digits.from()) == '0') {
                throw digits.refuse(
                        "A year with significant digits has four of them and no leading zeros, as in 1950S2."
                                + " A longer one has a Y in front.");
            }
            return;
        }
        boolean isFollowed = position < date.to() && DateQualifier.of(date.at(position)) == null;
        if (isFollowed && !isAt('E') && !isAt('S')) {
            throw unexpected();
        }
        if (digits.isEmpty() || digits.at(digits.from()) == '0' || digits.length() < 5 && !isAt('E')) {
            throw digits.refuse("After Y stands a year of more than four digits, without leading zeros, as in Y12345."
                    + " Shorter years have no Y, as in 2020.");
        }
        if (digits.length() > MOST_DIGITS) {
            throw digits.refuse(OUT_OF_REACH);
        }
    }

    /** The number behind E or S. */
    private long readCount(String what) {
        position++;
        Passage count = readDigits();
        if (count.isEmpty() || count.at(count.from()) == '0') {
            throw count.refuse(what + " is a number from 1 on, without leading zeros.");
        }
        // More digits than any year has are as good as all.
        return count.length() > MOST_DIGITS ? Long.MAX_VALUE : count.number();
    }

    private static long withExponent(long digits, long exponent) {
        long year = digits;
        for (long i = 0; i < exponent && year <= Gregorian.FURTHEST_YEAR; i++) {
            year *= 10;
        }
        return year;
    }

    /** How many years the digits that are not significant leave open. */
    private static long unit(long year, long significant) {
        long unit = 1;
        long insignificant = Long.toString(year).length() - significant;
        for (long i = 0; i < insignificant; i++) {
            unit *= 10;
        }
        return unit;
    }

    private @Nullable DateQualifier readQualifier() {
        DateQualifier qualifier = position < date.to() ? DateQualifier.of(date.at(position)) : null;
        position += qualifier == null ? 0 : 1;
        return qualifier;
    }

    private boolean isAt(char character) {
        return position < date.to() && date.at(position) == character;
    }

    private DateTimeParseException unexpected() {
        return switch (date.at(position)) {
            case '-' ->
                date.refuse(
                        position,
                        isLong
                                ? "A year after Y has no month and no day."
                                : "A year with significant digits has no month and no day.");
            case 'X' ->
                date.refuse(
                        position,
                        "A year after Y has no unspecified digits, but may have significant ones, as in Y12345S3.");
            case 'E' -> date.refuse(position, "A year with an exponent has a Y in front, as in Y17E8.");
            case '?', '~', '%' ->
                date.refuse(position, "It has two qualifiers. Write % for uncertain and approximate.");
            default -> date.unexpected(position);
        };
    }
}
