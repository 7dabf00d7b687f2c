package org.armistice.vocabulary;

/**
 * How a state came out of another.
 *
 * <p>Origin: Correlates of War; ISO 3166-3.
 */
public enum StateSuccession implements Term<StateSuccession> {
    /** Is the same state under another name or order. */
    CONTINUES,
    /** Is one of the states that came after another had ended. */
    SUCCEEDS,
    /** Left another state that went on. */
    SECEDES_FROM,
    /** Became a part of another state; the merged one is what comes first. */
    MERGES_INTO;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<StateSuccession> VOCABULARY = Vocabulary.of(StateSuccession.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
