package org.armistice.vocabulary;

/**
 * How a conflict, or a spell of it, ended.
 *
 * <p>Origin: UCDP Conflict Termination.
 */
public enum ConflictOutcome implements Term<ConflictOutcome> {
    /** By an agreement that settles the incompatibility. */
    PEACE_AGREEMENT,
    /** By a ceasefire that leaves the incompatibility. */
    CEASEFIRE,
    /** The first side won. */
    VICTORY_SIDE_A,
    /** The second side won. */
    VICTORY_SIDE_B,
    /** It went on below the threshold of those who count. */
    LOW_ACTIVITY,
    /** One of the sides is no more. */
    ACTOR_CEASES_TO_EXIST;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<ConflictOutcome> VOCABULARY = Vocabulary.of(ConflictOutcome.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
