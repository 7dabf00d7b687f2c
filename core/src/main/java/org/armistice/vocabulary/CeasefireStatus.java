package org.armistice.vocabulary;

/**
 * A stretch in the life of a ceasefire. It stands in a timeline and may be contested: one side may call a ceasefire
 * collapsed that the other keeps.
 *
 * <p>Origin: ours, over the declared, effective and ended dates of ETH/PRIO Civil Conflict Ceasefires.
 */
public enum CeasefireStatus implements Term<CeasefireStatus> {
    /** Declared, and not yet in effect. */
    ANNOUNCED,
    /** Binding on its parties, whether or not they keep it. */
    IN_EFFECT,
    /** Over because its own term ran out. */
    EXPIRED,
    /** Over because it was broken or renounced. */
    COLLAPSED,
    /** Over because a later agreement took its place. */
    SUPERSEDED;

    /** The terms of this vocabulary by their tokens. */
    public static final Vocabulary<CeasefireStatus> VOCABULARY = Vocabulary.of(CeasefireStatus.class);

    private final String token = Vocabulary.tokenOf(this);

    @Override
    public String token() {
        return token;
    }
}
