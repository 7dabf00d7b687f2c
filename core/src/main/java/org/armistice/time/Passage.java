package org.armistice.time;

import java.time.format.DateTimeParseException;

/**
 * A part of a text that is being read. Positions are those of the whole text, so that a refusal deep inside it points
 * to the right character and quotes what the user wrote.
 */
record Passage(String text, int from, int to) {

    /** The longest text that is read at all. */
    static final int LONGEST = 10_000;

    private static final int LONGEST_QUOTE = 60;

    static Passage of(String text) {
        Passage whole = new Passage(text, 0, text.length());
        if (text.length() > LONGEST) {
            throw whole.refuse(
                    LONGEST, "The text has " + text.length() + " characters; at most " + LONGEST + " are read.");
        }
        return whole;
    }

    Passage part(int from, int to) {
        return new Passage(text, from, to);
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    char at(int position) {
        return text.charAt(position);
    }

    boolean startsWith(String prefix) {
        return length() >= prefix.length() && text.startsWith(prefix, from);
    }

    boolean endsWith(String suffix) {
        return length() >= suffix.length() && text.startsWith(suffix, to - suffix.length());
    }

    boolean isExactly(String word) {
        return length() == word.length() && startsWith(word);
    }

    /** Where the word first stands within this passage, or -1. */
    int find(String word) {
        return find(word, from);
    }

    int find(String word, int start) {
        for (int position = start; position + word.length() <= to; position++) {
            if (text.startsWith(word, position)) {
                return position;
            }
        }
        return -1;
    }

    boolean isDigit(int position) {
        return position >= from && position < to && at(position) >= '0' && at(position) <= '9';
    }

    /** The number that the digits form, which must be few enough. */
    long number() {
        return Long.parseLong(text, from, to, 10);
    }

    DateTimeParseException refuse(int position, String reason) {
        return new DateTimeParseException(quote(text) + ": " + reason, text, position);
    }

    DateTimeParseException refuse(String reason) {
        return refuse(from, reason);
    }

    /** The refusal of a character that has no business where it stands. */
    DateTimeParseException unexpected(int position) {
        int character = text.codePointAt(position);
        String named = named(character);
        if (isBlank(character)) {
            return refuse(
                    position, "Character " + (position + 1) + " is a blank (" + named + "). Write it without blanks.");
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION || character == 0x2212) {
            return refuse(
                    position, "Character " + (position + 1) + " is a dash (" + named + "). Write the hyphen \"-\".");
        }
        return refuse(
                position,
                "Character " + (position + 1) + " (" + named + ") is not expected here. "
                        + "A date is written as in 2020, 2020-05 or 2020-05-07.");
    }

    /** This passage as a message shows it. */
    String quoted() {
        return quote(text.substring(from, to));
    }

    @Override
    public String toString() {
        return text.substring(from, to);
    }

    /** A text as a message shows it: shortened in the middle, and with nothing in it that a terminal would obey. */
    static String quote(String text) {
        if (text.isEmpty()) {
            return "(empty text)";
        }
        if (text.length() <= LONGEST_QUOTE) {
            return visible(text);
        }
        return visible(text.substring(0, LONGEST_QUOTE - 15)) + "..." + visible(text.substring(text.length() - 12));
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == ' ' || !(isBlank(character) || isHidden(character))) {
                out.appendCodePoint(character);
            } else {
                Character.toString(character).chars().forEach(unit -> out.append(String.format("\\u%04X", unit)));
            }
        });
        return out.toString();
    }

    private static String named(int character) {
        String code = String.format("U+%04X", character);
        return isBlank(character) || isHidden(character) ? code : "\"" + Character.toString(character) + "\", " + code;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
