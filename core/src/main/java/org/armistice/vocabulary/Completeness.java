package org.armistice.vocabulary;

/**
 * What a list says of itself. Without it a reader cannot tell whether an entry is missing because there is none.
 *
 * <p>Origin: ours.
 */
public enum Completeness implements Term<Completeness> {
    /** The list names all there are. */
    EXHAUSTIVE,
    /** There are more than the list names. */
    PARTIAL,
    /** There are some, and it is recorded that the source does not say how many or which. */
    UNKNOWN,
    /** There are none, and this is known. */
    NONE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Completeness> VOCABULARY = Vocabulary.of(Completeness.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
