package org.armistice.vocabulary;

/**
 * How a name is used.
 *
 * <p>Origin: OpenStreetMap {@code official_name}, {@code old_name} and others; Overture Maps names.
 */
public enum NameKind implements Term<NameKind> {
    /** The full name in official use. */
    OFFICIAL,
    /** The name in daily use. */
    COMMON,
    /** A short form. */
    SHORT,
    /** Another name in use. */
    ALTERNATIVE,
    /** A name that is no longer in use. */
    FORMER,
    /** The name in local use only. */
    LOCAL,
    /** The name in another script. */
    TRANSLITERATION;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<NameKind> VOCABULARY = Vocabulary.of(NameKind.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
