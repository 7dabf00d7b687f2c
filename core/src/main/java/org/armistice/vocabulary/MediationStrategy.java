package org.armistice.vocabulary;

/**
 * How strongly a mediator steers the talks.
 *
 * <p>Origin: Bercovitch; International Conflict Management dataset.
 */
public enum MediationStrategy implements Term<MediationStrategy> {
    /** Carries messages, finds facts, keeps the parties talking. */
    COMMUNICATION_FACILITATION,
    /** Sets the place, the agenda, the pace and who takes part. */
    PROCEDURAL,
    /** Proposes terms, and promises or threatens in order to have them accepted. */
    DIRECTIVE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<MediationStrategy> VOCABULARY = Vocabulary.of(MediationStrategy.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
