package org.armistice.vocabulary;

/**
 * Where in a peace process an agreement stands.
 *
 * <p>Origin: PA-X Peace Agreements Database.
 */
public enum AgreementStage implements Term<AgreementStage> {
    /** It is about whether and how to talk. */
    PRE_NEGOTIATION,
    /** It is about a halt of violence. */
    CEASEFIRE,
    /** It settles some of the substance. */
    FRAMEWORK_PARTIAL,
    /** It settles the substance as a whole. */
    FRAMEWORK_COMPREHENSIVE,
    /** It carries an earlier agreement out. */
    IMPLEMENTATION,
    /** It takes an earlier agreement up again. */
    RENEWAL,
    /** It is something else; this is known, unlike an absent value. */
    OTHER;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<AgreementStage> VOCABULARY = Vocabulary.of(AgreementStage.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
