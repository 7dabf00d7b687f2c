package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Traffic;
import org.immutables.value.Value;

/**
 * Who may pass somewhere, and with what.
 *
 * <p>A rule without traffic or travellers is about everybody.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PassageRule implements Serializable permits PassageRuleBuilder.ImmutablePassageRule {

    private static final long serialVersionUID = 1L;

    PassageRule() {}

    /** Returns a rule about everybody. */
    public static PassageRule of(Term<Passage> passage) {
        return builder().passage(passage).build();
    }

    /** Returns a builder without any attributes. */
    public static PassageRuleBuilder builder() {
        return new PassageRuleBuilder();
    }

    /** Returns who may pass. Required. */
    public abstract Term<Passage> passage();

    /** Returns the traffic that the rule is about. */
    public abstract Set<Term<Traffic>> traffic();

    /** Returns those whose people the rule is about. */
    public abstract Set<Ref<? extends Actor>> travellers();

    /** Returns the opening hours in the notation of OpenStreetMap, such as {@code Mo-Fr 08:00-17:00}. */
    public abstract Optional<String> hours();

    /** Returns a builder with the attributes of this rule. */
    public PassageRuleBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("PassageRule")
                .required("passage", passage())
                .text("hours", hours())
                .check();
    }
}
