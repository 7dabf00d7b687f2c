package org.armistice.vocabulary;

/**
 * Whether an event is said to have happened.
 *
 * <p>Origin: PLOVER; {@link #ALLEGED} is ours.
 */
public enum EventModality implements Term<EventModality> {
    /** It happened. */
    OCCURRED,
    /** It is to happen. */
    PLANNED,
    /** Somebody says that it happened. */
    ALLEGED,
    /** It might happen. */
    HYPOTHETICAL,
    /** It did not happen. */
    NEGATED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<EventModality> VOCABULARY = Vocabulary.of(EventModality.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
