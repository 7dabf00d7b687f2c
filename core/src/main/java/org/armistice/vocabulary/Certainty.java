package org.armistice.vocabulary;

/**
 * How sure the speaker sounds of what is asserted: the strength of the words, not of the evidence.
 *
 * <p>Origin: FactBank.
 */
public enum Certainty implements Term<Certainty> {
    /** It is so. */
    CERTAIN,
    /** It is probably so. */
    PROBABLE,
    /** It may be so. */
    POSSIBLE,
    /** It is not so. */
    CERTAINLY_NOT,
    /** It is probably not so. */
    PROBABLY_NOT,
    /** It may not be so. */
    POSSIBLY_NOT,
    /** The speaker leaves it open. */
    UNCOMMITTED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Certainty> VOCABULARY = Vocabulary.of(Certainty.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
