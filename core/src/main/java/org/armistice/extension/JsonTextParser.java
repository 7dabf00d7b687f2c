package org.armistice.extension;

import java.util.HashSet;
import java.util.Set;

/** Checks that a text is one JSON value by RFC 8259 and copies its tokens; it builds nothing. */
final class JsonTextParser {

    private final String json;
    private final StringBuilder kept;
    private int at;
    private int depth;

    JsonTextParser(String json) {
        this.json = json;
        this.kept = new StringBuilder(json.length());
    }

    String parse() {
        value();
        skipSpace();
        if (at < json.length()) {
            throw wrong("the value ends before this character");
        }
        return kept.toString();
    }

    private void value() {
        skipSpace();
        switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> number();
        }
    }

    private void object() {
        open();
        Set<String> names = new HashSet<>();
        if (!closes('}')) {
            do {
                skipSpace();
                int start = kept.length();
                string();
                if (!names.add(kept.substring(start))) {
                    throw wrong("the name " + kept.substring(start) + " stands twice in one object");
                }
                skipSpace();
                take(':');
                value();
            } while (continues('}'));
        }
        depth--;
    }

    private void array() {
        open();
        if (!closes(']')) {
            do {
                value();
            } while (continues(']'));
        }
        depth--;
    }

    private void open() {
        copy();
        if (++depth > JsonText.DEEPEST) {
            throw wrong("it nests deeper than " + JsonText.DEEPEST);
        }
    }

    private boolean closes(char end) {
        skipSpace();
        if (peek() != end) {
            return false;
        }
        copy();
        return true;
    }

    private boolean continues(char end) {
        skipSpace();
        if (peek() == end) {
            copy();
            return false;
        }
        take(',');
        return true;
    }

    /** Copies a string, each character in the one way in which we write it, so that equal strings have equal texts. */
    private void string() {
        take('"');
        while (peek() != '"') {
            int begin = at;
            char c = character();
            if (!Character.isSurrogate(c)) {
                append(kept, c);
                continue;
            }
            boolean goesOn = at < json.length() && peek() != '"';
            char low = goesOn ? character() : ' ';
            if (!Character.isSurrogatePair(c, low)) {
                at = begin;
                throw wrong("half of a surrogate pair stands alone");
            }
            kept.append(c).append(low);
        }
        copy();
    }

    /** Appends a character as it stands in a JSON string. */
    static void append(StringBuilder text, char c) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (c < ' ') {
            text.append(String.format("\\u%04x", (int) c));
        } else {
            text.append(c);
        }
    }

    /** Reads the next character of a string, escaped or not. */
    private char character() {
        if (at >= json.length()) {
            throw wrong("the text ends within a value");
        }
        char c = json.charAt(at++);
        if (c < ' ') {
            at--;
            throw wrong("a control character in a string must be escaped");
        }
        return c == '\\' ? escaped() : c;
    }

    private char escaped() {
        char c = peek();
        int control = "bfnrt".indexOf(c);
        if (control < 0 && c != 'u' && "\"\\/".indexOf(c) < 0) {
            throw wrong("there is no such escape");
        }
        at++;
        if (control >= 0) {
            return "\b\f\n\r\t".charAt(control);
        }
        if (c != 'u') {
            return c;
        }
        for (int i = 0; i < 4; i++, at++) {
            if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                throw wrong("an escape needs four hexadecimal digits");
            }
        }
        return (char) Integer.parseInt(json, at - 4, at, 16);
    }

    private void number() {
        int start = at;
        if (peek() == '-') {
            copy();
        }
        if (peek() == '0') {
            copy();
        } else {
            digits(start);
        }
        if (peek() == '.') {
            copy();
            digits(start);
        }
        if (peek() == 'e' || peek() == 'E') {
            copy();
            if (peek() == '+' || peek() == '-') {
                copy();
            }
            digits(start);
        }
    }

    private void digits(int start) {
        if (peek() < '0' || peek() > '9') {
            throw wrong(at == start ? "a value is expected" : "a digit is expected");
        }
        while (peek() >= '0' && peek() <= '9') {
            copy();
        }
    }

    private void literal(String word) {
        if (!json.startsWith(word, at)) {
            throw wrong("a value is expected");
        }
        kept.append(word);
        at += word.length();
    }

    private void skipSpace() {
        while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Returns the next character; behind the last one a blank, which no token begins with or goes on with. */
    private char peek() {
        return at < json.length() ? json.charAt(at) : ' ';
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw wrong("'" + expected + "' is expected");
        }
        copy();
    }

    private void copy() {
        if (at >= json.length()) {
            throw wrong("the text ends within a value");
        }
        kept.append(json.charAt(at++));
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("Not a JSON value: %s, at character %d.".formatted(why, at + 1));
    }
}
