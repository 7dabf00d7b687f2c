package org.armistice.vocabulary;

/**
 * Whether something that was planned takes place as planned.
 *
 * <p>Origin: schema.org {@code eventStatus}; {@link #HELD} is ours.
 */
public enum Schedule implements Term<Schedule> {
    /** It is to take place. */
    SCHEDULED,
    /** It is to take place later, on no fixed day. */
    POSTPONED,
    /** It is to take place on another day than first planned. */
    RESCHEDULED,
    /** It will not take place. */
    CANCELLED,
    /** It took place. */
    HELD;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Schedule> VOCABULARY = Vocabulary.of(Schedule.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
