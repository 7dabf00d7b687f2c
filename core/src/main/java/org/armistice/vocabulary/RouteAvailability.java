package org.armistice.vocabulary;

/**
 * Whether a corridor is the only way between what it connects.
 *
 * <p>Origin: ours.
 */
public enum RouteAvailability implements Term<RouteAvailability> {
    /** There is no other way. */
    SOLE_LINK,
    /** There are other ways. */
    ALTERNATIVES_EXIST;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<RouteAvailability> VOCABULARY = Vocabulary.of(RouteAvailability.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
