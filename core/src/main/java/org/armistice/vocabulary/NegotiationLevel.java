package org.armistice.vocabulary;

/**
 * Who meets at a round of talks.
 *
 * <p>Origin: ours.
 */
public enum NegotiationLevel implements Term<NegotiationLevel> {
    /** Heads of state or government. */
    LEADERS,
    /** Ministers. */
    MINISTERS,
    /** Deputies of ministers. */
    DEPUTY_MINISTERS,
    /** Envoys and special representatives. */
    ENVOYS,
    /** Military commanders. */
    MILITARY,
    /** Experts and working groups. */
    EXPERTS;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<NegotiationLevel> VOCABULARY = Vocabulary.of(NegotiationLevel.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
