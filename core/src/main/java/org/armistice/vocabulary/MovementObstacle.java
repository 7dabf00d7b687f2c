package org.armistice.vocabulary;

/**
 * Something built or dug so that vehicles or people cannot pass.
 *
 * <p>Origin: OCHA closure surveys.
 */
public enum MovementObstacle implements Term<MovementObstacle> {
    /** Blocks or stones laid across a road. */
    ROADBLOCK,
    /** A heap of earth or rubble across a road. */
    EARTHMOUND,
    /** A long bank of earth beside a road, which closes its side roads. */
    EARTHWALL,
    /** A ditch that vehicles cannot cross. */
    TRENCH,
    /** A fence or rail along a road. */
    ROAD_BARRIER;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<MovementObstacle> VOCABULARY = Vocabulary.of(MovementObstacle.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
