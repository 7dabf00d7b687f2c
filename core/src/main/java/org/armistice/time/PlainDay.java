package org.armistice.time;

import java.io.Serial;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is known and not qualified, of a year of up to four digits: the common case, kept as one number and read
 * and printed without making anything else.
 *
 * <p>What is kept is year, month and day rather than a count of days, because a day is read and printed far more often
 * than it is counted.
 */
final class PlainDay extends UncertainDate {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MONTH_BITS = 4;
    private static final int DAY_BITS = 5;
    private static final int TEXT_LENGTH = 10;
    private static final int NO_NUMBER = -1;

    /** Year, month and day behind each other, in this order, so that an earlier day is a smaller number. */
    private final int parts;

    private PlainDay(int year, int month, int day) {
        parts = year << MONTH_BITS + DAY_BITS | month << DAY_BITS | day;
    }

    PlainDay(LocalDate day) {
        this(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    PlainDay(long epochDay) {
        this(LocalDate.ofEpochDay(epochDay));
    }

    /** The day of a text as in {@code 2020-05-07}; null for any other text, whether or not it is a date. */
    static @Nullable PlainDay of(String text) {
        return text.length() == TEXT_LENGTH ? at(text, 0) : null;
    }

    /** The day of a passage, like {@link #of(String)}. */
    static @Nullable PlainDay of(Passage passage) {
        return passage.length() == TEXT_LENGTH ? at(passage.text(), passage.from()) : null;
    }

    private static @Nullable PlainDay at(String text, int start) {
        if (text.charAt(start + 4) != '-' || text.charAt(start + 7) != '-') {
            return null;
        }
        int century = twoDigits(text, start);
        int yearOfCentury = twoDigits(text, start + 2);
        int month = twoDigits(text, start + 5);
        int day = twoDigits(text, start + 8);
        if (century == NO_NUMBER || yearOfCentury == NO_NUMBER || month < 1 || month > 12 || day < 1) {
            return null;
        }
        int year = 100 * century + yearOfCentury;
        return day <= Gregorian.daysIn(year, month) ? new PlainDay(year, month, day) : null;
    }

    private static int twoDigits(String text, int position) {
        int tens = text.charAt(position) - '0';
        int ones = text.charAt(position + 1) - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NO_NUMBER;
    }

    boolean isSameAs(PlainDay other) {
        return parts == other.parts;
    }

    private long epochDay() {
        return Gregorian.epochDay(year(), month(), day());
    }

    @Override
    DaySet days() {
        return DaySet.day(epochDay());
    }

    @Override
    @Nullable DaySet unqualifiedDays() {
        return null;
    }

    @Override
    Qualifiers qualifiers() {
        return Qualifiers.NONE;
    }

    // Between known days a question is a comparison.

    @Override
    public Truth isBefore(UncertainTime other) {
        return other instanceof PlainDay that ? Truth.of(parts < that.parts) : super.isBefore(other);
    }

    @Override
    public Truth isAfter(UncertainTime other) {
        return other instanceof PlainDay that ? Truth.of(parts > that.parts) : super.isAfter(other);
    }

    @Override
    public Truth coincidesWith(UncertainTime other) {
        return other instanceof PlainDay that ? Truth.of(isSameAs(that)) : super.coincidesWith(other);
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(parts);
    }

    /** The text of {@link LocalDate}, which is EDTF's for these years. */
    @Override
    public String toString() {
        int year = year();
        if (year < 0) {
            return LocalDate.of(year, month(), day()).toString();
        }
        // Of a plain chain of single characters the compiler makes the text alone and no builder; of characters from a
        // table it does not. A concatenation with + would take tens of milliseconds when the first day is printed.
        return new StringBuilder(TEXT_LENGTH)
                .append(digit(year / 1000))
                .append(digit(year / 100))
                .append(digit(year / 10))
                .append(digit(year))
                .append('-')
                .append(digit(month() / 10))
                .append(digit(month()))
                .append('-')
                .append(digit(day() / 10))
                .append(digit(day()))
                .toString();
    }

    private static char digit(int number) {
        return (char) ('0' + number % 10);
    }

    private int year() {
        return parts >> MONTH_BITS + DAY_BITS;
    }

    private int month() {
        return parts >> DAY_BITS & (1 << MONTH_BITS) - 1;
    }

    private int day() {
        return parts & (1 << DAY_BITS) - 1;
    }
}
