package org.armistice.vocabulary;

/**
 * Whether the terms of a ceasefire were put in writing.
 *
 * <p>Origin: ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefireForm implements Term<CeasefireForm> {
    /** There is a document. */
    WRITTEN,
    /** It was announced or agreed by word of mouth. */
    NOT_WRITTEN;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireForm> VOCABULARY = Vocabulary.of(CeasefireForm.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
