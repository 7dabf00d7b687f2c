package org.armistice.extension;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One JSON value as text, without white space between its tokens, equal by that text.
 *
 * <p>A character of a string has one text, however it was escaped. Numbers keep their digits: {@code 1.50} is not
 * {@code 1.5}, and no number is too long. An object keeps the order of its members. It is not a tree: it is taken apart
 * where it is asked, one level at a time, by {@link #asText()} and its like.
 */
public final class JsonText implements Serializable {

    /** What a JSON value is. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        FLAG,
        /** An array. */
        LIST,
        /** An object. */
        OBJECT,
        /** {@code null}. */
        NULL
    }

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

    /**
     * Returns a JSON number with the digits that Java writes, such as {@code 0.1}.
     *
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public static JsonText of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is no JSON number: leave the member out.");
        }
        return new JsonText(Double.toString(value));
    }

    /** Returns a JSON number with the digits of the given one: {@code 1.50} stays {@code 1.50}. */
    public static JsonText of(BigDecimal value) {
        return new JsonText(value.toString());
    }

    /** Returns {@code true} or {@code false}. */
    public static JsonText of(boolean value) {
        return new JsonText(Boolean.toString(value));
    }

    /**
     * Returns a JSON array.
     *
     * @throws IllegalArgumentException if it nests deeper than {@value #DEEPEST}
     */
    public static JsonText of(List<JsonText> values) {
        return parse(values.stream().map(JsonText::toString).collect(Collectors.joining(",", "[", "]")));
    }

    /**
     * Returns a JSON object.
     *
     * @throws IllegalArgumentException if it nests deeper than {@value #DEEPEST}
     */
    public static JsonText of(UnknownMembers members) {
        return parse(members.toString());
    }

    /** Returns what it is. */
    public Kind kind() {
        return switch (text.charAt(0)) {
            case '"' -> Kind.TEXT;
            case '{' -> Kind.OBJECT;
            case '[' -> Kind.LIST;
            case 'n' -> Kind.NULL;
            case 't', 'f' -> Kind.FLAG;
            default -> Kind.NUMBER;
        };
    }

    /**
     * Returns the characters of a string.
     *
     * @throws IllegalStateException if it is none
     */
    public String asText() {
        require(Kind.TEXT);
        return JsonParts.characters(text);
    }

    /**
     * Returns a number with all of its digits. A stranger's may have many, or a huge exponent: look at its scale before
     * it is made an integer.
     *
     * @throws IllegalStateException if it is none, or its exponent is beyond what Java can hold
     */
    public BigDecimal asNumber() {
        require(Kind.NUMBER);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("The number %s has too large an exponent.".formatted(shown()), e);
        }
    }

    /**
     * Tells whether it is {@code true}.
     *
     * @throws IllegalStateException if it is neither {@code true} nor {@code false}
     */
    public boolean asFlag() {
        require(Kind.FLAG);
        return text.equals("true");
    }

    /**
     * Returns the values of an array; immutable.
     *
     * @throws IllegalStateException if it is none
     */
    public List<JsonText> asList() {
        require(Kind.LIST);
        return JsonParts.of(text).stream().map(JsonText::new).collect(Collectors.toUnmodifiableList());
    }

    /**
     * Returns the members of an object in their order.
     *
     * @throws IllegalStateException if it is none
     */
    public UnknownMembers asMembers() {
        require(Kind.OBJECT);
        Map<String, JsonText> members = new LinkedHashMap<>();
        List<String> parts = JsonParts.of(text);
        for (int i = 0; i < parts.size(); i += 2) {
            members.put(JsonParts.characters(parts.get(i)), new JsonText(parts.get(i + 1)));
        }
        return UnknownMembers.of(members);
    }

    private void require(Kind asked) {
        if (kind() != asked) {
            throw new IllegalStateException("The JSON value %s is %s, not %s: ask for its kind first."
                    .formatted(shown(), withArticle(kind()), withArticle(asked)));
        }
    }

    private static String withArticle(Kind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.NULL ? name : (kind == Kind.OBJECT ? "an " : "a ") + name;
    }

    private String shown() {
        int most = text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())));
        return most < text.length() ? text.substring(0, most) + "..." : text;
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
