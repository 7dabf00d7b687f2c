package org.armistice.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A breach of a ceasefire, of a mandate, of a promise: somebody says that there was one.
 *
 * <p>Whether there was, and who says so, is in the statements about it.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Violation extends Event permits ViolationBuilder.ImmutableViolation {

    private static final long serialVersionUID = 1L;

    Violation() {}

    /** Returns a builder without any attributes. */
    public static ViolationBuilder builder() {
        return new ViolationBuilder();
    }

    /** Returns what is said to be breached. Required. */
    public abstract Ref<? extends Undertaking> of();

    /** Returns who is said to have breached it. */
    public abstract Set<Ref<? extends Actor>> by();

    /** Returns the acts that are said to be the breach: an incident, a checkpoint that was put up. */
    public abstract Set<Ref<? extends Entry>> acts();

    /** Returns the clause that is said to be breached, as the text numbers it. */
    public abstract Optional<String> clause();

    @Override
    public final Ref<Violation> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this violation. */
    public ViolationBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Violation.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Violation.class, this)
                .required("of", of())
                .text("clause", clause())
                .check();
    }
}
