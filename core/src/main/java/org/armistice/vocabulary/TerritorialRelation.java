package org.armistice.vocabulary;

/**
 * How a holder stands to a territory, as somebody asserts.
 *
 * <p>Origin: OpenStreetMap {@code claimed_by} and {@code controlled_by}, Correlates of War; {@link #ADMINISTERS},
 * {@link #OCCUPIES} and {@link #RECOGNISED_AS_PART_OF} are ours.
 */
public enum TerritorialRelation implements Term<TerritorialRelation> {
    /** Says that the territory is its own. */
    CLAIMS,
    /** Has the power on the ground. */
    CONTROLS,
    /** Runs it from day to day: courts, schools, taxes. */
    ADMINISTERS,
    /** Controls it by armed force, and the one who asserts this regards it as another's. */
    OCCUPIES,
    /** Is regarded by the perspective as the one to whom the territory belongs. */
    RECOGNISED_AS_PART_OF;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<TerritorialRelation> VOCABULARY = Vocabulary.of(TerritorialRelation.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
