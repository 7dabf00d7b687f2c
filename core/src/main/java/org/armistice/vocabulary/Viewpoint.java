package org.armistice.vocabulary;

/**
 * A perspective that is no single actor.
 *
 * <p>Origin: ours, after the perspectives of Overture Maps.
 */
public enum Viewpoint implements Term<Viewpoint> {
    /** What states at large hold, as the source puts it: not a state, and not the truth. */
    INTERNATIONAL,
    /** What those who live there hold, as the source puts it. */
    LOCAL_POPULATION;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<Viewpoint> VOCABULARY = Vocabulary.of(Viewpoint.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
