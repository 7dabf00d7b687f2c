package org.armistice.vocabulary;

/**
 * When there is somebody at a checkpoint.
 *
 * <p>Origin: OCHA closure surveys.
 */
public enum CheckpointStaffing implements Term<CheckpointStaffing> {
    /** Around the clock. */
    STAFFED_24_7,
    /** At some times. */
    NOT_ALWAYS_STAFFED,
    /** Never, as a rule. */
    UNSTAFFED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CheckpointStaffing> VOCABULARY = Vocabulary.of(CheckpointStaffing.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
