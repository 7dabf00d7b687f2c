package org.armistice.time;

/** The characters of which a part of a date is made: digits, and {@code X} for one that is not specified. */
final class Digits {

    private Digits() {}

    static boolean mayContain(char character) {
        return character >= '0' && character <= '9' || character == 'X';
    }
}
