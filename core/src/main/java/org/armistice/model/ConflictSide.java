package org.armistice.model;

import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One side of a conflict or of an incident: an actor, or several that fight together.
 *
 * <p>The first two sides of a conflict are what the field calls side A and side B; otherwise their order means nothing.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class ConflictSide implements Extensible<ConflictSide>, Serializable
        permits ConflictSideBuilder.ImmutableConflictSide {

    private static final long serialVersionUID = 1L;

    ConflictSide() {}

    /** Returns a side of the given actors. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static ConflictSide of(Ref<? extends Actor>... actors) {
        return builder().addActors(actors).build();
    }

    /** Returns a side of one actor. */
    public static ConflictSide of(Actor actor) {
        return of(actor.ref());
    }

    /** Returns a builder without any attributes. */
    public static ConflictSideBuilder builder() {
        return new ConflictSideBuilder();
    }

    /** Returns those who fight on it. At least one; required. */
    public abstract Set<Ref<? extends Actor>> actors();

    /** Returns those who help it without fighting. */
    public abstract Set<Ref<? extends Actor>> supporters();

    /** Returns a builder with the attributes of this side. */
    public ConflictSideBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("ConflictSide", this).some("actors", actors()).check();
    }
}
