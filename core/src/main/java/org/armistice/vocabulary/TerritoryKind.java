package org.armistice.vocabulary;

/**
 * What sort of territory somebody says that it is.
 *
 * <p>Origin: Overture Maps division subtypes for the administrative ones; the rest is ours.
 */
public enum TerritoryKind implements Term<TerritoryKind> {
    /** The whole land of a state. */
    COUNTRY,
    /** Land that depends on a state without being a part of it like the others. */
    DEPENDENCY,
    /** A first-level division of a country. */
    REGION,
    /** A second-level division of a country. */
    COUNTY,
    /** A town, village or other settlement. */
    LOCALITY,
    /** An area to which several lay claim. */
    DISPUTED_AREA,
    /** An area whose authorities declare it separate from the state that claims it. */
    BREAKAWAY_AREA,
    /** An area from which armed forces are barred by agreement. */
    DEMILITARIZED_ZONE,
    /** An area between two sides that is held by neither. */
    BUFFER_ZONE,
    /** A part of a country that is cut off from the rest by the land of others. */
    EXCLAVE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<TerritoryKind> VOCABULARY = Vocabulary.of(TerritoryKind.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
