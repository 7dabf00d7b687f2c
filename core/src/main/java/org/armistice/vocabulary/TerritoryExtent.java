package org.armistice.vocabulary;

/**
 * Which surface a territory means.
 *
 * <p>Origin: Overture Maps {@code is_land} and {@code is_territorial}.
 */
public enum TerritoryExtent implements Term<TerritoryExtent> {
    /** Dry land alone. */
    LAND,
    /** Land with its territorial sea. */
    TERRITORIAL,
    /** Sea alone. */
    MARITIME;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<TerritoryExtent> VOCABULARY = Vocabulary.of(TerritoryExtent.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
