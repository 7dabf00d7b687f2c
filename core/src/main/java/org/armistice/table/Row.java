package org.armistice.table;

import org.armistice.model.Entry;
import org.armistice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One member of a type.
 *
 * @param name the name of the member in JSON; it is that of the attribute, but for the format of a dataset and the
 *     coordinates of points and shapes
 * @param kind what a single value of it is
 * @param arity how many values it holds
 * @param required whether a value without it has no shape
 * @param since the version of the format that brought it
 * @param vocabulary the vocabulary, for terms
 * @param target the kind or group of entry that is meant, for references
 * @param table the type, for values
 */
public record Row(
        String name,
        Kind kind,
        Arity arity,
        boolean required,
        String since,
        @Nullable Vocabulary<?> vocabulary,
        @Nullable Class<? extends Entry> target,
        @Nullable Table<?> table) {

    /** What a single value of a member is, and as what it stands in a slot. */
    public enum Kind {
        /** Text; a {@code String}. */
        TEXT,
        /** The id of the entry itself; a {@code String}. */
        ID,
        /** An uncertain date without its wording; an {@code UncertainDate}. */
        DATE,
        /** An uncertain period without wording and duration; an {@code UncertainPeriod}. */
        PERIOD,
        /** A stated duration; an {@code UncertainDuration}. */
        DURATION,
        /** A term of {@link Row#vocabulary}; a {@code Term}. */
        TERM,
        /** A reference to {@link Row#target}; a {@code Ref}. */
        REF,
        /** A whole number; a {@code Long}. */
        INTEGER,
        /** A number; a {@code Double}. */
        DECIMAL,
        /** True or absent; a {@code Boolean}. */
        FLAG,
        /** A value of {@link Row#table}. */
        VALUE,
        /** Nested arrays of positions as in GeoJSON; {@code Point}s in nested {@code List}s. */
        COORDINATES
    }

    /** How many values a member holds, and as what they stand in a slot. */
    public enum Arity {
        /** One at most. */
        ONE,
        /** Any number in order; a {@code List}. */
        LIST,
        /** Any number of different ones, written in the order of their texts; a {@code List}. */
        SET
    }

    static Row of(String name, Kind kind, Arity arity) {
        return new Row(name, kind, arity, false, "1.0", null, null, null);
    }

    static Row term(String name, Arity arity, Vocabulary<?> vocabulary) {
        return new Row(name, Kind.TERM, arity, false, "1.0", vocabulary, null, null);
    }

    static Row ref(String name, Arity arity, Class<? extends Entry> target) {
        return new Row(name, Kind.REF, arity, false, "1.0", null, target, null);
    }

    static Row value(String name, Arity arity, Table<?> table) {
        return new Row(name, Kind.VALUE, arity, false, "1.0", null, null, table);
    }

    Row asRequired() {
        return new Row(name, kind, arity, true, since, vocabulary, target, table);
    }
}
