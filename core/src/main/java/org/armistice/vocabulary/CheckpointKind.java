package org.armistice.vocabulary;

/**
 * What sort of checkpoint somebody says that it is. A kind may presuppose what is disputed: a border control
 * presupposes a border.
 *
 * <p>Origin: OCHA closure surveys; OpenStreetMap for {@link #MILITARY_CHECKPOINT} and {@link #BORDER_CONTROL}.
 */
public enum CheckpointKind implements Term<CheckpointKind> {
    /** A permanent post with staff who may stop people or vehicles. */
    CHECKPOINT,
    /** A permanent post that is staffed only now and then. */
    PARTIAL_CHECKPOINT,
    /** A post put up for hours or days and moved. */
    FLYING_CHECKPOINT,
    /** A gate across a road that may be shut, with or without staff. */
    ROAD_GATE,
    /** A post run by armed forces. */
    MILITARY_CHECKPOINT,
    /** A post at what its operator regards as a border. */
    BORDER_CONTROL;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CheckpointKind> VOCABULARY = Vocabulary.of(CheckpointKind.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
