package org.armistice.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * That the publisher of a dataset has looked at the warnings of a rule, or of a family of rules, and why they are to be
 * left out.
 *
 * <p>It silences notes and warnings alone. Dangers and errors cannot be silenced, whatever the reason.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Silence implements Extensible<Silence>, Serializable
        permits SilenceBuilder.ImmutableSilence {

    private static final long serialVersionUID = 1L;

    Silence() {}

    /** Returns a silence with its reason. */
    public static Silence of(String rule, String reason) {
        return builder().rule(rule).reason(reason).build();
    }

    /** Returns a builder without any attributes. */
    public static SilenceBuilder builder() {
        return new SilenceBuilder();
    }

    /**
     * Returns the id of the rule, or what comes before a dot in it: {@code Entry} stands for {@code Entry.NoName} and
     * not for {@code EntryPoint}. Required.
     */
    public abstract String rule();

    /** Returns why, for whoever uses the dataset. Required. */
    public abstract String reason();

    /** Returns a builder with the attributes of this silence. */
    public SilenceBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Silence", this)
                .requiredText("rule", rule())
                .requiredText("reason", reason())
                .check();
    }
}
