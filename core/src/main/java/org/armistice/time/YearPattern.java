package org.armistice.time;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The years that four digits stand for, some of them perhaps unspecified: {@code 1XX3} is 1003, 1013 and so on to 1993.
 *
 * @param digits four, with {@code X} for an unspecified one
 * @param isNegative whether a minus sign stands before them; year 0 has none
 */
record YearPattern(String digits, boolean isNegative) {

    /** That there is no such year in the direction that was asked. */
    static final int NONE = Integer.MIN_VALUE;

    /** The first year. */
    int first() {
        return isNegative ? -number('9') : number('0');
    }

    /** The last year. */
    int last() {
        return isNegative ? -Math.max(1, number('0')) : number('9');
    }

    boolean isOneYear() {
        return first() == last();
    }

    /** Whether all years between two of these are among them: what is unspecified stands at the end. */
    boolean isWithoutGap() {
        int unspecified = digits.indexOf('X');
        return unspecified < 0 || "XXXX".endsWith(digits.substring(unspecified));
    }

    /** No fewer than there are years. */
    int mostYears() {
        int years = 1;
        for (int i = 0; i < digits.length(); i++) {
            years *= digits.charAt(i) == 'X' ? 10 : 1;
        }
        return years;
    }

    boolean contains(int year) {
        if (year < first() || year > last()) {
            return false;
        }
        int rest = Math.abs(year);
        for (int i = digits.length() - 1; i >= 0; i--) {
            char digit = digits.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    /** All of them, in no order that matters. */
    IntStream each() {
        int[] numbers = {0};
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            numbers = Arrays.stream(numbers)
                    .flatMap(number -> digit == 'X'
                            ? IntStream.range(10 * number, 10 * number + 10)
                            : IntStream.of(10 * number + digit - '0'))
                    .toArray();
        }
        IntStream years = Arrays.stream(numbers);
        return isNegative ? years.filter(year -> year != 0).map(year -> -year) : years;
    }

    /** The first of these years that is not before the given one, or {@link #NONE}. */
    int onOrAfter(int year) {
        for (int next = Math.max(year, first()); next <= last(); next++) {
            if (contains(next)) {
                return next;
            }
        }
        return NONE;
    }

    /** The last of these years that is not after the given one, or {@link #NONE}. */
    int onOrBefore(int year) {
        for (int next = Math.min(year, last()); next >= first(); next--) {
            if (contains(next)) {
                return next;
            }
        }
        return NONE;
    }

    private int number(char unspecified) {
        return Integer.parseInt(digits.replace('X', unspecified));
    }

    @Override
    public String toString() {
        return (isNegative ? "-" : "") + digits;
    }
}
