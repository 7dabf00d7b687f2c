package org.armistice.model;

import java.io.Serializable;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;
import org.immutables.value.Value;

/**
 * How an actor stands to a place: claims it, controls it, is recognised as holding it.
 *
 * <p>A holding is one assertion among several; a place has them as {@code Attributed<Holding>}, each with perspective,
 * period and citations. None of them is the truth.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Holding implements Serializable permits HoldingBuilder.ImmutableHolding {

    private static final long serialVersionUID = 1L;

    Holding() {}

    /** Returns an exclusive holding. */
    public static Holding of(Term<TerritorialRelation> relation, Ref<? extends Actor> holder) {
        return builder().relation(relation).holder(holder).build();
    }

    /** Returns an exclusive holding. */
    public static Holding of(Term<TerritorialRelation> relation, Actor holder) {
        return of(relation, holder.ref());
    }

    /** Returns a holding that is shared with others. */
    public static Holding jointly(Term<TerritorialRelation> relation, Ref<? extends Actor> holder) {
        return builder().relation(relation).holder(holder).jointly(true).build();
    }

    /** Returns a builder without any attributes. */
    public static HoldingBuilder builder() {
        return new HoldingBuilder();
    }

    /** Returns how the holder stands to the place. Required. */
    public abstract Term<TerritorialRelation> relation();

    /** Returns who. Required. */
    public abstract Ref<? extends Actor> holder();

    /** Tells whether the holder is said to share the place with others. Unless it is, a controller excludes others. */
    @Value.Default
    public boolean jointly() {
        return false;
    }

    /** Returns a builder with the attributes of this holding. */
    public HoldingBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Holding")
                .required("relation", relation())
                .required("holder", holder())
                .check();
    }
}
