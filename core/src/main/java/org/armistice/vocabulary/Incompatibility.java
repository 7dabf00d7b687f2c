package org.armistice.vocabulary;

/**
 * What the sides of a conflict cannot agree on.
 *
 * <p>Origin: UCDP {@code incompatibility}.
 */
public enum Incompatibility implements Term<Incompatibility> {
    /** The status of a territory. */
    TERRITORY,
    /** Who governs a state, or how. */
    GOVERNMENT;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Incompatibility> VOCABULARY = Vocabulary.of(Incompatibility.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
