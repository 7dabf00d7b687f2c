package org.armistice.vocabulary;

/**
 * A stretch in the life of a mediation, in a timeline.
 *
 * <p>Origin: CAMEO codes 039, 038, 045, 126 and 165.
 */
public enum MediationState implements Term<MediationState> {
    /** A third party has proposed to mediate. */
    OFFERED,
    /** The parties have agreed to be mediated. */
    ACCEPTED,
    /** Talks are being mediated. */
    UNDER_WAY,
    /** A party has refused mediation. */
    REJECTED,
    /** Mediation has been broken off. */
    HALTED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<MediationState> VOCABULARY = Vocabulary.of(MediationState.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
