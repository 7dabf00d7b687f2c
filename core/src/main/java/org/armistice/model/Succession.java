package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.StateSuccession;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * How a state came out of another, or went into it.
 *
 * <p>It stands on the state that came after, except that a state which merges into another holds it itself.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Succession implements Serializable permits SuccessionBuilder.ImmutableSuccession {

    private static final long serialVersionUID = 1L;

    Succession() {}

    /** Returns a succession on a day. */
    public static Succession of(Term<StateSuccession> relation, Ref<State> state, UncertainDate on) {
        return builder().relation(relation).state(state).on(on).build();
    }

    /** Returns a builder without any attributes. */
    public static SuccessionBuilder builder() {
        return new SuccessionBuilder();
    }

    /** Returns how. Required. */
    public abstract Term<StateSuccession> relation();

    /** Returns the other state: the one before, or the one merged into. Required. */
    public abstract Ref<State> state();

    /** Returns the day of it. */
    public abstract Optional<UncertainDate> on();

    /** Returns a builder with the attributes of this succession. */
    public SuccessionBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Succession")
                .required("relation", relation())
                .required("state", state())
                .check();
    }
}
