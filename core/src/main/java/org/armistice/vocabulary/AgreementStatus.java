package org.armistice.vocabulary;

/**
 * How parties are bound by an agreement.
 *
 * <p>Origin: PA-X Peace Agreements Database.
 */
public enum AgreementStatus implements Term<AgreementStatus> {
    /** Two or more parties signed or agreed to it. */
    MULTIPARTY_SIGNED,
    /** One party issued it. */
    UNILATERAL_DOCUMENT,
    /** It was agreed to in another way, or later. */
    SUBSEQUENT_STATUS,
    /** Whether the parties agreed cannot be told. */
    UNCLEAR;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<AgreementStatus> VOCABULARY = Vocabulary.of(AgreementStatus.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
