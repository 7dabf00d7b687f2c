package org.armistice.vocabulary;

/**
 * Who, beside the parties, is to make them keep a ceasefire.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefireEnforcement implements Term<CeasefireEnforcement> {
    /** Nobody; this is known, unlike an absent value. */
    NONE,
    /** A state that is not a party. */
    EXTERNAL_STATE,
    /** An organization of states. */
    INTERNATIONAL_ORGANISATION;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireEnforcement> VOCABULARY = Vocabulary.of(CeasefireEnforcement.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
