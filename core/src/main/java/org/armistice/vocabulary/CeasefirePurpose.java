package org.armistice.vocabulary;

/**
 * What a ceasefire is for, as those who declare it say. One ceasefire may have several.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefirePurpose implements Term<CeasefirePurpose> {
    /** To let aid in, people out, or the dead be buried. */
    HUMANITARIAN,
    /** To begin, accompany or crown negotiations. */
    PEACE_PROCESS,
    /** For a religious or national holiday. */
    HOLIDAY,
    /** So that people can vote. */
    ELECTION;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefirePurpose> VOCABULARY = Vocabulary.of(CeasefirePurpose.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
