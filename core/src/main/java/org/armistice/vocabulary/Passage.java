package org.armistice.vocabulary;

/**
 * Who may pass, as a rule.
 *
 * <p>Origin: the {@code access} key of OpenStreetMap; {@link #HUMANITARIAN_ONLY} is ours.
 */
public enum Passage implements Term<Passage> {
    /** Anybody. */
    YES,
    /** Those who live or have business beyond. */
    DESTINATION,
    /** Those whom the operator admits one by one. */
    PRIVATE,
    /** Those who hold a permit. */
    PERMIT,
    /** Aid and those who bring it. */
    HUMANITARIAN_ONLY,
    /** Nobody. */
    NO;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Passage> VOCABULARY = Vocabulary.of(Passage.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
