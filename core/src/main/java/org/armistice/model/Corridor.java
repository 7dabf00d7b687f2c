package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TransportMode;
import org.immutables.value.Value;

/**
 * A way between places that matters to a conflict: a road, a railway, an air corridor.
 *
 * <p>It is not the territory that it runs through, and may be held by others than that.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Corridor extends Place implements Held permits CorridorBuilder.ImmutableCorridor {

    private static final long serialVersionUID = 1L;

    Corridor() {}

    /** Returns a builder without any attributes. */
    public static CorridorBuilder builder() {
        return new CorridorBuilder();
    }

    /** Returns what it connects: states, territories or other places. */
    public abstract Set<Ref<? extends Entry>> connects();

    /** Returns what it carries. */
    public abstract Set<Term<TransportMode>> modes();

    /** Returns whether there is another way between what it connects, according to whom. */
    public abstract List<Attributed<Term<RouteAvailability>>> availabilities();

    /** Returns who may pass, according to whom. */
    public abstract List<Attributed<PassageRule>> passages();

    /** Returns the period in which it existed, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> existence();

    @Override
    public final Ref<Corridor> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this corridor. */
    public CorridorBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Corridor.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Corridor.class, this).check();
    }
}
