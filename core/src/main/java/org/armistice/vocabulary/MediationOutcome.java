package org.armistice.vocabulary;

/**
 * What came of a mediation.
 *
 * <p>Origin: International Conflict Management dataset; {@link #PROGRESS_REPORTED} is ours.
 */
public enum MediationOutcome implements Term<MediationOutcome> {
    /** It was offered and never took place. */
    OFFERED_ONLY,
    /** It took place and nothing was agreed. */
    UNSUCCESSFUL,
    /** Somebody who took part reports progress; nothing is agreed yet. */
    PROGRESS_REPORTED,
    /** The parties agreed to stop fighting. */
    CEASEFIRE,
    /** The parties settled some of the issues. */
    PARTIAL_AGREEMENT,
    /** The parties settled the issues of the conflict. */
    FULL_SETTLEMENT;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<MediationOutcome> VOCABULARY = Vocabulary.of(MediationOutcome.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
