package org.armistice.vocabulary;

/**
 * How much of the fighting a ceasefire covers.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires; {@link #FULL} is ours.
 */
public enum CeasefireCoverage implements Term<CeasefireCoverage> {
    /** All of the ground and all operations of the parties. */
    FULL,
    /** Some places or some kinds of operations only. */
    PARTIAL;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireCoverage> VOCABULARY = Vocabulary.of(CeasefireCoverage.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
