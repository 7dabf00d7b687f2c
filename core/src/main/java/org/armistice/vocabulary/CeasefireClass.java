package org.armistice.vocabulary;

/**
 * How far the arrangements of a ceasefire go.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefireClass implements Term<CeasefireClass> {
    /** The fighting is to stop; nothing says how that is watched over. */
    CESSATION_OF_HOSTILITIES,
    /** The halt comes with a mechanism for compliance, such as monitoring, but is not meant to end the conflict. */
    PRELIMINARY,
    /** The halt comes with arrangements that are meant to end the conflict for good, such as disarmament. */
    DEFINITIVE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireClass> VOCABULARY = Vocabulary.of(CeasefireClass.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
