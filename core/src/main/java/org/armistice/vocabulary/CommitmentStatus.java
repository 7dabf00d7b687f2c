package org.armistice.vocabulary;

/**
 * A stretch in the life of a promise. It stands in a timeline and may be contested.
 *
 * <p>Origin: ours.
 */
public enum CommitmentStatus implements Term<CommitmentStatus> {
    /** Made. */
    DECLARED,
    /** To hold once something else is done. */
    CONDITIONAL,
    /** Binding. */
    IN_FORCE,
    /** Kept, and done with. */
    FULFILLED,
    /** Not kept. */
    BROKEN,
    /** Taken back. */
    WITHDRAWN,
    /** Over because its time or purpose passed. */
    LAPSED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CommitmentStatus> VOCABULARY = Vocabulary.of(CommitmentStatus.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
