package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.vocabulary.Incompatibility;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/** What a conflict is fought over. */
@Value.Immutable
@ModelStyle
public abstract sealed class Stake implements Serializable permits StakeBuilder.ImmutableStake {

    private static final long serialVersionUID = 1L;

    Stake() {}

    /** Returns a stake that is not called the main one. */
    public static Stake of(Ref<? extends Entry> over) {
        return builder().over(over).build();
    }

    /** Returns a builder without any attributes. */
    public static StakeBuilder builder() {
        return new StakeBuilder();
    }

    /** Returns the territory, state or other entry that is fought over. Required. */
    public abstract Ref<? extends Entry> over();

    /** Returns what about it the sides cannot agree on. */
    public abstract Optional<Term<Incompatibility>> incompatibility();

    /** Tells whether the source calls it the main one. */
    @Value.Default
    public boolean main() {
        return false;
    }

    /** Returns a builder with the attributes of this stake. */
    public StakeBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Stake").required("over", over()).check();
    }
}
