package org.armistice.vocabulary;

/**
 * What a corridor carries.
 *
 * <p>Origin: ours.
 */
public enum TransportMode implements Term<TransportMode> {
    /** Road vehicles. */
    ROAD,
    /** Trains. */
    RAIL,
    /** Ships and boats. */
    WATER,
    /** Aircraft. */
    AIR,
    /** People on foot. */
    FOOT,
    /** Oil, gas or water in pipes. */
    PIPELINE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<TransportMode> VOCABULARY = Vocabulary.of(TransportMode.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
