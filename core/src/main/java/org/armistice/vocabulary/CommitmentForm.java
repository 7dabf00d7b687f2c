package org.armistice.vocabulary;

/**
 * How firmly something is promised.
 *
 * <p>Origin: ours.
 */
public enum CommitmentForm implements Term<CommitmentForm> {
    /** Somebody says that it will be done; nothing binds yet. */
    INTENT,
    /** A promise to another. */
    UNDERTAKING,
    /** A promise in an international treaty. */
    TREATY;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CommitmentForm> VOCABULARY = Vocabulary.of(CommitmentForm.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
