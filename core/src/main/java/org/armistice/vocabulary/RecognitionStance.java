package org.armistice.vocabulary;

/**
 * How a perspective stands to a territory as it is drawn, over time.
 *
 * <p>Origin: Overture Maps perspectives, Correlates of War; the terms from {@link #CONDITIONAL} on are ours.
 */
public enum RecognitionStance implements Term<RecognitionStance> {
    /** Taken for what it is said to be. */
    ACCEPTED,
    /** Rejected, openly. */
    DISPUTED,
    /** To be recognised once something else is done. */
    CONDITIONAL,
    /** Recognition is announced and has not taken place. */
    INTENT_DECLARED,
    /** Was recognised and is no longer. */
    WITHDRAWN,
    /** The perspective is known to have said nothing; not the same as an absent value. */
    SILENT;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<RecognitionStance> VOCABULARY = Vocabulary.of(RecognitionStance.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
