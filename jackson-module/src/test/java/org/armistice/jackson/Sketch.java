package org.armistice.jackson;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text that is put together by hand, valid or not, and in which every part can be found again: its line, its
 * column in characters and its JSON pointer. It shares no code with the reader and the writer, which are held to it.
 *
 * <p>Parts are told apart by identity, so that a part whose place is asked for stands in it once.
 */
final class Sketch {

    private enum Kind {
        TOKEN,
        OBJECT,
        ARRAY,
        /** An array with each value on a line of its own. */
        LINES
    }

    private record Part(@Nullable String name, Sketch value) {}

    /** Where a part stands. */
    record Place(int line, int column, String pointer) {}

    /** A whole text with the places of its parts. */
    record Drawn(String text, Map<Sketch, Place> places) {

        /** Returns the place of a part. */
        Place of(Sketch part) {
            Place place = places.get(part);
            if (place == null) {
                throw new IllegalArgumentException("Not a part of this text: " + part);
            }
            return place;
        }
    }

    private final Kind kind;
    private final String token;
    private final List<Part> parts = new ArrayList<>();

    private Sketch(Kind kind, String token) {
        this.kind = kind;
        this.token = token;
    }

    /** Returns a number, a literal, or whatever else is to stand there as it is given. */
    static Sketch token(String json) {
        return new Sketch(Kind.TOKEN, json);
    }

    /** Returns a string; only quotes and backslashes are escaped. */
    static Sketch text(String text) {
        return token('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    static Sketch object() {
        return new Sketch(Kind.OBJECT, "");
    }

    static Sketch array(Sketch... values) {
        return array(List.of(values));
    }

    static Sketch array(List<Sketch> values) {
        return filled(Kind.ARRAY, values);
    }

    static Sketch lines(List<Sketch> values) {
        return filled(Kind.LINES, values);
    }

    private static Sketch filled(Kind kind, List<Sketch> values) {
        Sketch array = new Sketch(kind, "");
        values.forEach(value -> array.parts.add(new Part(null, value)));
        return array;
    }

    /** Adds a member to this object and returns it. */
    Sketch with(String name, Sketch value) {
        parts.add(new Part(name, value));
        return this;
    }

    Drawn draw() {
        Drawing drawing = new Drawing();
        drawing.draw(this, "");
        return new Drawn(drawing.text.toString(), drawing.places);
    }

    @Override
    public String toString() {
        return draw().text();
    }

    private static final class Drawing {

        private final StringBuilder text = new StringBuilder();
        private final Map<Sketch, Place> places = new IdentityHashMap<>();
        private int line = 1;
        private int column = 1;

        private void draw(Sketch part, String pointer) {
            places.putIfAbsent(part, new Place(line, column, pointer));
            switch (part.kind) {
                case TOKEN -> put(part.token);
                case OBJECT -> all(part, "{", ",", "}", pointer);
                case ARRAY -> all(part, "[", ",", "]", pointer);
                case LINES -> all(part, "[\n", ",\n", "\n]", pointer);
            }
        }

        private void all(Sketch part, String open, String between, String close, String pointer) {
            put(open);
            for (int i = 0; i < part.parts.size(); i++) {
                put(i > 0 ? between : "");
                Part inner = part.parts.get(i);
                if (inner.name() != null) {
                    put(text(inner.name()).token + ":");
                }
                draw(inner.value(), pointer + '/' + (inner.name() == null ? i : escaped(inner.name())));
            }
            put(close);
        }

        private static String escaped(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }

        private void put(String written) {
            text.append(written);
            written.codePoints().forEach(c -> {
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            });
        }
    }
}
