package org.armistice.vocabulary;

/**
 * How a territory passed from one holder to another.
 *
 * <p>Origin: Correlates of War, Territorial Change.
 */
public enum TerritorialChange implements Term<TerritorialChange> {
    /** Taken by force. */
    CONQUEST,
    /** Declared a part of the taker, one-sidedly. */
    ANNEXATION,
    /** Handed over by agreement. */
    CESSION,
    /** Broke away from the former holder. */
    SECESSION,
    /** Joined with another into one. */
    UNIFICATION,
    /** Put in trust by an international body. */
    MANDATED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<TerritorialChange> VOCABULARY = Vocabulary.of(TerritorialChange.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
