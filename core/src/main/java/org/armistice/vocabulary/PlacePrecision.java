package org.armistice.vocabulary;

/**
 * How closely a location is known.
 *
 * <p>Origin: UCDP GED {@code where_prec}, 1 to 7.
 */
public enum PlacePrecision implements Term<PlacePrecision> {
    /** The very place. */
    EXACT,
    /** Within about 25 km of the given point. */
    NEAR_25KM,
    /** Somewhere in a district. */
    SECOND_LEVEL_DIVISION,
    /** Somewhere in a province. */
    FIRST_LEVEL_DIVISION,
    /** Along a line such as a road or river, or in an area without clear bounds. */
    FUZZY_OR_LINEAR,
    /** Somewhere in a country. */
    COUNTRY,
    /** In international waters or airspace. */
    INTERNATIONAL;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<PlacePrecision> VOCABULARY = Vocabulary.of(PlacePrecision.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
