package org.armistice.vocabulary;

/**
 * Whether those who agreed on a ceasefire also agreed on somebody to watch it.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefireMonitoring implements Term<CeasefireMonitoring> {
    /** No monitoring was agreed; this is known, unlike an absent value. */
    NONE,
    /** A mechanism was agreed, whether or not it came to work. */
    MECHANISM_AGREED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireMonitoring> VOCABULARY = Vocabulary.of(CeasefireMonitoring.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
