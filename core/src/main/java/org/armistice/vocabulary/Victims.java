package org.armistice.vocabulary;

/**
 * Who was harmed.
 *
 * <p>Origin: UCDP GED deaths columns.
 */
public enum Victims implements Term<Victims> {
    /** Fighters of a side. */
    COMBATANTS,
    /** People who do not fight. */
    CIVILIANS,
    /** People of whom the source does not say whether they fought. */
    UNKNOWN_STATUS;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Victims> VOCABULARY = Vocabulary.of(Victims.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
