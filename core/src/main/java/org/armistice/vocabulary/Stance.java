package org.armistice.vocabulary;

/**
 * How a statement stands to what it is about, or to the statement that it answers.
 *
 * <p>Origin: RumourEval (support, deny, query, comment); the rest is ours.
 */
public enum Stance implements Term<Stance> {
    /** Says that something is or was so. */
    ASSERT,
    /** Says that somebody did wrong. */
    ACCUSE,
    /** Gives a reason for something. */
    JUSTIFY,
    /** Says that what another said is so, or backs what another does. */
    SUPPORT,
    /** Says that what another said is not so. */
    DENY,
    /** Asks for evidence or doubts. */
    QUERY,
    /** Speaks about it without saying whether it is so. */
    COMMENT,
    /** Promises. */
    COMMIT,
    /** Says again what the speaker said before. */
    RESTATE,
    /** Takes back what the speaker said before. */
    WITHDRAW;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Stance> VOCABULARY = Vocabulary.of(Stance.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
