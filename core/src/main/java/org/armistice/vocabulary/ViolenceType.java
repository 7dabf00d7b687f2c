package org.armistice.vocabulary;

/**
 * Who uses violence against whom.
 *
 * <p>Origin: UCDP GED {@code type_of_violence}, 1 to 3.
 */
public enum ViolenceType implements Term<ViolenceType> {
    /** A state is on at least one of two armed sides. */
    STATE_BASED,
    /** Both armed sides are groups that are no state. */
    NON_STATE,
    /** An armed side kills civilians. */
    ONE_SIDED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<ViolenceType> VOCABULARY = Vocabulary.of(ViolenceType.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
