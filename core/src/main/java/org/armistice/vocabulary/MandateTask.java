package org.armistice.vocabulary;

/**
 * What a peacekeeping mission is to do.
 *
 * <p>Origin: ours, after mandates of the United Nations.
 */
public enum MandateTask implements Term<MandateTask> {
    /** Watch whether a ceasefire is kept. */
    MONITOR_CEASEFIRE,
    /** Stand between the sides. */
    SEPARATE_FORCES,
    /** Protect people. */
    PROTECT_CIVILIANS,
    /** Keep a way open. */
    SECURE_CORRIDOR,
    /** Collect weapons. */
    DISARM,
    /** Clear mines. */
    DEMINE,
    /** Help aid to reach people. */
    SUPPORT_AID,
    /** Train or take the place of police. */
    SUPPORT_POLICE;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<MandateTask> VOCABULARY = Vocabulary.of(MandateTask.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
