package org.armistice.vocabulary;

/**
 * Whether a perspective regards a state as a state.
 *
 * <p>Origin: Overture Maps perspectives, Correlates of War; {@link #CONDITIONAL} and {@link #WITHDRAWN} are ours.
 */
public enum StateRecognition implements Term<StateRecognition> {
    /** Regarded as a state. */
    RECOGNISED,
    /** Openly not regarded as a state. */
    NOT_RECOGNISED,
    /** To be recognised once something else is done. */
    CONDITIONAL,
    /** Was recognised and is no longer. */
    WITHDRAWN;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<StateRecognition> VOCABULARY = Vocabulary.of(StateRecognition.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
