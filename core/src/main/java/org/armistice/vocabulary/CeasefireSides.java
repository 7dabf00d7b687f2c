package org.armistice.vocabulary;

/**
 * How many of the warring sides bind themselves by a ceasefire.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefireSides implements Term<CeasefireSides> {
    /** One side halts its own operations and asks nothing in return. */
    UNILATERAL,
    /** Two sides agree with each other. */
    BILATERAL,
    /** Three or more sides agree. */
    MULTILATERAL;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireSides> VOCABULARY = Vocabulary.of(CeasefireSides.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
