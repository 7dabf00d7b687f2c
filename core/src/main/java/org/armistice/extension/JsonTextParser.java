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
                if (!names.add(unescaped(kept.substring(start)))) {
                    throw wrong("the name " + kept.substring(start) + " stands twice in one object");
                }
                skipSpace();
                take(':');
                value();
            } while (continues('}'));
        }
        depth--;
    }

    /** Returns what a name is, however it is escaped: names that are the same stand for one member. */
    private static String unescaped(String name) {
        if (name.indexOf('\\') < 0) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (name.charAt(++i) == 'u') {
                plain.append((char) Integer.parseInt(name, i + 1, i + 5, 16));
                i += 4;
            } else {
                int control = "bfnrt".indexOf(name.charAt(i));
                plain.append(control < 0 ? name.charAt(i) : "\b\f\n\r\t".charAt(control));
            }
        }
        return plain.toString();
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

    private void string() {
        take('"');
        while (peek() != '"') {
            char c = peek();
            if (c < ' ') {
                throw wrong("a control character in a string must be escaped");
            }
            boolean pair = Character.isHighSurrogate(c)
                    && at + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(at + 1));
            if (Character.isSurrogate(c) && !pair) {
                throw wrong("half of a surrogate pair stands alone");
            }
            copy();
            if (pair) {
                copy();
            } else if (c == '\\') {
                escape();
            }
        }
        copy();
    }

    private void escape() {
        char c = peek();
        if ("\"\\/bfnrt".indexOf(c) < 0 && c != 'u') {
            throw wrong("there is no such escape");
        }
        copy();
        for (int i = 0; c == 'u' && i < 4; i++) {
            if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                throw wrong("an escape needs four hexadecimal digits");
            }
            copy();
        }
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
