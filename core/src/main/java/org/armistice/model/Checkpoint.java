package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.CheckpointStaffing;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.MovementObstacle;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * A place where somebody may stop those who pass, or an obstacle that does so by itself.
 *
 * <p>What kind it is and who runs it are assertions: a border checkpoint presupposes a border.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Checkpoint extends Place permits CheckpointBuilder.ImmutableCheckpoint {

    private static final long serialVersionUID = 1L;

    Checkpoint() {}

    /** Returns a builder without any attributes. */
    public static CheckpointBuilder builder() {
        return new CheckpointBuilder();
    }

    /** Returns what kind it is, according to whom. */
    public abstract List<Attributed<Term<CheckpointKind>>> kinds();

    /** Returns who runs it, according to whom. */
    public abstract List<Attributed<Ref<? extends Actor>>> operators();

    /** Returns the corridors that it stands on. */
    public abstract Set<Ref<Corridor>> corridors();

    /** Returns what blocks the way. */
    public abstract Set<Term<MovementObstacle>> obstacles();

    /** Returns when there is somebody at it. */
    public abstract List<Attributed<Term<CheckpointStaffing>>> staffing();

    /** Returns whether it lets people pass: a timeline. */
    public abstract List<Attributed<Term<CheckpointStatus>>> statuses();

    /** Returns who may pass, according to whom. */
    public abstract List<Attributed<PassageRule>> passages();

    /** Returns the first day on which it stood. */
    public abstract Optional<UncertainDate> established();

    /** Returns the last day on which it stood. Absent means that no end is recorded, not that it still stands. */
    public abstract Optional<UncertainDate> removed();

    @Override
    public final Ref<Checkpoint> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this checkpoint. */
    public CheckpointBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Checkpoint.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Checkpoint.class, this).check();
    }
}
