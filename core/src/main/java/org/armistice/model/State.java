package org.armistice.model;

import java.util.List;
import java.util.Optional;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * A state of the international system, or what claims to be one.
 *
 * <p>That it stands in a dataset says nothing about its recognition: {@link #recognitions} says who recognises it. It
 * is not its territory; {@link Territory} is land, and whom it belongs to is asserted there.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class State extends Actor permits StateBuilder.ImmutableState {

    private static final long serialVersionUID = 1L;

    State() {}

    /** Returns a builder without any attributes. */
    public static StateBuilder builder() {
        return new StateBuilder();
    }

    /** Returns the period in which it existed, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> existence();

    /** Returns what it came out of, or went into. */
    public abstract List<Attributed<Succession>> successions();

    /** Returns who recognises it; the perspective of each is the recogniser. */
    public abstract List<Attributed<Term<StateRecognition>>> recognitions();

    @Override
    public final Ref<State> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this state. */
    public StateBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return State.class;
    }

    @Value.Check
    void check() {
        Invariants.of(State.class, this).check();
    }
}
