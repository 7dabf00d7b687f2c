package org.armistice.vocabulary;

/**
 * What sort of thing a source is.
 *
 * <p>Origin: ours.
 */
public enum SourceKind implements Term<SourceKind> {
    /** A report by a news outlet or agency. */
    NEWS_REPORT,
    /** A document of a state or an international body. */
    OFFICIAL_DOCUMENT,
    /** The text of an agreement. */
    AGREEMENT_TEXT,
    /** A published statement of an actor. */
    STATEMENT,
    /** A scholarly book or paper. */
    ACADEMIC_WORK,
    /** A dataset. */
    DATASET,
    /** A report of observers on the ground. */
    FIELD_REPORT,
    /** A map. */
    MAP;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<SourceKind> VOCABULARY = Vocabulary.of(SourceKind.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
