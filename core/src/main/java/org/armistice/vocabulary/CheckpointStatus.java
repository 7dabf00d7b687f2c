package org.armistice.vocabulary;

/**
 * Whether a checkpoint lets people pass, in a timeline.
 *
 * <p>Origin: OCHA closure surveys; {@link #PLANNED}, {@link #SUSPENDED} and {@link #REMOVED} are ours.
 */
public enum CheckpointStatus implements Term<CheckpointStatus> {
    /** People pass as a rule. */
    USUALLY_OPEN,
    /** People do not pass as a rule. */
    USUALLY_CLOSED,
    /** Announced, not yet there. */
    PLANNED,
    /** There, and out of operation for the time being. */
    SUSPENDED,
    /** Taken down. */
    REMOVED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CheckpointStatus> VOCABULARY = Vocabulary.of(CheckpointStatus.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
