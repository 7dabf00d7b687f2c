package org.armistice.vocabulary;

/**
 * A list of codes that identify actors or places. A code means nothing without its scheme and the time in which it was
 * assigned.
 *
 * <p>Origin: the schemes themselves.
 */
public enum CodeScheme implements Term<CodeScheme> {
    /** Two letters for a country, ISO 3166-1. {@code XK} is user-assigned, not official. */
    ISO_3166_1_ALPHA_2,
    /** Three letters for a country, ISO 3166-1. */
    ISO_3166_1_ALPHA_3,
    /** Three digits for a country, ISO 3166-1. */
    ISO_3166_1_NUMERIC,
    /** A subdivision of a country, ISO 3166-2. */
    ISO_3166_2,
    /** Four letters for a country whose code was withdrawn, ISO 3166-3. */
    ISO_3166_3_ALPHA_4,
    /** A state in the list of Gleditsch and Ward. */
    GLEDITSCH_WARD,
    /** A state in the Correlates of War system membership list. */
    COW,
    /** A country or area in the list of the UN Statistics Division. */
    UN_M49,
    /** An item of Wikidata. */
    WIKIDATA,
    /** An element of OpenStreetMap: {@code node/1}, {@code way/1}, {@code relation/1}. */
    OPENSTREETMAP,
    /** A feature of Overture Maps. */
    OVERTURE,
    /** A feature of GeoNames. */
    GEONAMES,
    /** An actor of the Uppsala Conflict Data Program. */
    UCDP_ACTOR,
    /** A conflict of the Uppsala Conflict Data Program. */
    UCDP_CONFLICT,
    /** A ceasefire of the ETH/PRIO dataset. */
    ETH_PRIO_CEASEFIRE,
    /** An agreement of the PA-X database. */
    PA_X,
    /** A pair of sides of the Uppsala Conflict Data Program. */
    UCDP_DYAD,
    /** An event of the Georeferenced Event Dataset of the Uppsala Conflict Data Program. */
    UCDP_GED,
    /** A cell of the PRIO-GRID. */
    PRIO_GRID,
    /** A record of PLOVER. */
    PLOVER;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CodeScheme> VOCABULARY = Vocabulary.of(CodeScheme.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
