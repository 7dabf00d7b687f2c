package org.armistice.extension;

import java.io.Serializable;

/**
 * One JSON value as text, without white space between its tokens, equal by that text.
 *
 * <p>A character of a string has one text, however it was escaped. Numbers keep their digits: {@code 1.50} is not
 * {@code 1.5}, and no number is too long. An object keeps the order of its members. It is not a tree; who wants to look
 * inside hands {@link #toString()} to a JSON library.
 */
public final class JsonText implements Serializable {

    /** The deepest nesting of arrays and objects that is accepted. */
    public static final int DEEPEST = 100;

    private static final long serialVersionUID = 1L;

    private final String text;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Returns the value of a JSON text; white space around and between tokens is left out.
     *
     * @throws IllegalArgumentException if the text is not one JSON value (RFC 8259), repeats a name within an object,
     *     or nests deeper than {@value #DEEPEST}; the message gives the position
     */
    public static JsonText parse(String json) {
        return new JsonText(new JsonTextParser(json).parse());
    }

    /** Returns a JSON string with the given characters. */
    public static JsonText of(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            JsonTextParser.append(quoted, value.charAt(i));
        }
        return parse(quoted.append('"').toString());
    }

    /** Returns a JSON number. */
    public static JsonText of(long value) {
        return new JsonText(Long.toString(value));
    }

    /** Returns {@code true} or {@code false}. */
    public static JsonText of(boolean value) {
        return new JsonText(Boolean.toString(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the JSON. */
    @Override
    public String toString() {
        return text;
    }
}
