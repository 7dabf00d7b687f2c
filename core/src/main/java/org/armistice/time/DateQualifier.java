package org.armistice.time;

import org.jspecify.annotations.Nullable;

/**
 * What a source itself says about the reliability of its date: one character behind the date in EDTF.
 *
 * <p>A qualifier moves no bound, for no source says by how much. It makes every answer that rests on the date at most
 * possible: see {@link Truth#tentative()}.
 */
public enum DateQualifier {
    /** {@code ?}: the source, or the date in it, may be wrong. */
    UNCERTAIN("?"),
    /** {@code ~}: about that date. */
    APPROXIMATE("~"),
    /** {@code %}: about that date, if it is right at all. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String symbol;

    DateQualifier(String symbol) {
        this.symbol = symbol;
    }

    /** The character that EDTF writes. */
    public String symbol() {
        return symbol;
    }

    /** The qualifier that a character stands for, or null where it stands for none. */
    static @Nullable DateQualifier of(char symbol) {
        return switch (symbol) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> null;
        };
    }

    /** What is to be said of a whole whose parts carry these two. */
    static @Nullable DateQualifier join(@Nullable DateQualifier one, @Nullable DateQualifier other) {
        if (one == null || one == other) {
            return other;
        }
        return other == null ? one : UNCERTAIN_AND_APPROXIMATE;
    }
}
