package org.armistice.jackson;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.core.io.NumberOutput;

/**
 * A number as its decimal digits, {@code 0.digits} times ten to the power of {@code point}; equal by value, however it
 * was written. Takes time in proportion to its text, however long.
 *
 * @param negative whether it is below zero
 * @param digits the digits from the first to the last that is not 0; empty for zero
 * @param point how many places right of the first digit's left side the decimal point stands; 0 for zero
 */
record DecimalNumber(boolean negative, String digits, long point) {

    private static final DecimalNumber ZERO = new DecimalNumber(false, "", 0);
    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);

    /** An exponent of more digits is beyond every number that anything holds. */
    private static final int LONGEST_EXPONENT = 12;

    /** Returns the number that a JSON text says; 0 for -0. */
    static DecimalNumber parse(String json) {
        int exponentAt = Math.max(json.indexOf('e'), json.indexOf('E'));
        String mantissa = exponentAt < 0 ? json : json.substring(0, exponentAt);
        int begin = mantissa.startsWith("-") ? 1 : 0;
        int dot = mantissa.indexOf('.');
        String whole = mantissa.substring(begin, dot < 0 ? mantissa.length() : dot);
        String all = dot < 0 ? whole : whole + mantissa.substring(dot + 1);
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') {
            first++;
        }
        if (first == all.length()) {
            return ZERO;
        }
        int last = all.length();
        while (all.charAt(last - 1) == '0') {
            last--;
        }
        long exponent = exponentAt < 0 ? 0 : exponent(json.substring(exponentAt + 1));
        return new DecimalNumber(begin == 1, all.substring(first, last), whole.length() - first + exponent);
    }

    private static long exponent(String text) {
        String digits = text.replaceFirst("^[-+]?0*", "");
        String size = digits.length() > LONGEST_EXPONENT ? "9".repeat(LONGEST_EXPONENT) : "0" + digits;
        return Long.parseLong(text.startsWith("-") ? "-" + size : size);
    }

    /** Returns the number of fewest digits that is read as the given finite one, and of several the nearest to it. */
    static DecimalNumber of(double number) {
        DecimalNumber shortest = parse(shortest(number));
        if (shortest.digits.length() == 2) {
            // Java writes two digits at least, and so 4.9E-324 where 5e-324 will do.
            BigDecimal shorter = new BigDecimal(number).round(ONE_DIGIT);
            return shorter.doubleValue() == number ? parse(shorter.toString()) : shortest;
        }
        return shortest;
    }

    /** Returns a shortest text that is read as the given number; the same one whatever Java this runs on. */
    static String shortest(double number) {
        // Double.toString finds the shortest from Java 19 on.
        return NumberOutput.toString(number, true);
    }

    /**
     * Tells whether a reader that keeps numbers as doubles keeps all digits of the number that a JSON text says, which
     * then is the shortest that stands for that double.
     */
    static boolean isKept(String json) {
        double read = Double.parseDouble(json);
        return Double.isFinite(read) && of(read).equals(parse(json));
    }

    /** Returns the number as ECMAScript writes it, which RFC 8785 asks for. */
    @Override
    public String toString() {
        int count = digits.length();
        String sign = negative ? "-" : "";
        if (count == 0) {
            return "0";
        }
        if (point > 21 || point <= -6) {
            String fraction = count == 1 ? "" : "." + digits.substring(1);
            return sign + digits.charAt(0) + fraction + (point > 0 ? "e+" : "e") + (point - 1);
        }
        int places = (int) point;
        if (places <= 0) {
            return sign + "0." + "0".repeat(-places) + digits;
        }
        return sign
                + (count <= places
                        ? digits + "0".repeat(places - count)
                        : digits.substring(0, places) + "." + digits.substring(places));
    }
}
