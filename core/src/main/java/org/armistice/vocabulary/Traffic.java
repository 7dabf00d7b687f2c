package org.armistice.vocabulary;

/**
 * What a rule of passage is about.
 *
 * <p>Origin: ours, after the transport modes of OpenStreetMap.
 */
public enum Traffic implements Term<Traffic> {
    /** People on foot. */
    PEDESTRIANS,
    /** Any vehicle. */
    VEHICLES,
    /** Freight. */
    GOODS,
    /** Humanitarian deliveries. */
    AID,
    /** Ambulances and patients. */
    MEDICAL;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Traffic> VOCABULARY = Vocabulary.of(Traffic.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
