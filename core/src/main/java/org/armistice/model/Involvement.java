package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.Sector;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/** An actor in an event, as the source speaks of it. */
@Value.Immutable
@ModelStyle
public abstract sealed class Involvement implements Extensible<Involvement>, Serializable
        permits InvolvementBuilder.ImmutableInvolvement {

    private static final long serialVersionUID = 1L;

    Involvement() {}

    /** Returns the involvement of an actor. */
    public static Involvement of(Ref<? extends Actor> actor) {
        return builder().actor(actor).build();
    }

    /** Returns a builder without any attributes. */
    public static InvolvementBuilder builder() {
        return new InvolvementBuilder();
    }

    /** Returns who. Absent where the source names nobody that could be identified. */
    public abstract Optional<Ref<? extends Actor>> actor();

    /** Returns the part of society that acts or is acted upon. */
    public abstract Set<Term<Sector>> sectors();

    /** Returns how the source calls the actor. */
    public abstract Optional<String> wording();

    /** Returns a builder with the attributes of this involvement. */
    public InvolvementBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Involvement", this).text("wording", wording()).check();
    }
}
