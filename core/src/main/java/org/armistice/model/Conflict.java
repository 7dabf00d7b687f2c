package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.ConflictOutcome;
import org.armistice.vocabulary.ConflictType;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * A conflict that is fought with arms: a war, a spell of it, or what two of its sides fight among themselves.
 *
 * <p>A spell or a pair of sides is a conflict of its own, linked to the larger one by
 * {@link org.armistice.vocabulary.LinkType#PART_OF}.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Conflict extends Undertaking permits ConflictBuilder.ImmutableConflict {

    private static final long serialVersionUID = 1L;

    Conflict() {}

    /** Returns a builder without any attributes. */
    public static ConflictBuilder builder() {
        return new ConflictBuilder();
    }

    /** Returns between whom it is fought. */
    public abstract Optional<Term<ConflictType>> conflictType();

    /** Returns its sides, the first two of which are side A and side B where it matters. */
    public abstract List<ConflictSide> sides();

    /** Returns what it is fought over, according to whom. */
    public abstract List<Attributed<Stake>> stakes();

    /** Returns whether the stakes are all there are. */
    public abstract Optional<Term<Completeness>> stakesCompleteness();

    /** Returns where it is fought. */
    public abstract Set<Ref<? extends Place>> area();

    /** Returns the period over which it was fought, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> period();

    /** Returns how it ended, according to whom. */
    public abstract List<Attributed<Term<ConflictOutcome>>> outcomes();

    /** Returns the ceasefires and agreements that ended it. */
    public abstract Set<Ref<? extends Undertaking>> endedBy();

    /** Returns what it cost. An estimate may cover several conflicts together. */
    public abstract List<Attributed<Estimate>> tolls();

    @Override
    public final Ref<Conflict> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this conflict. */
    public ConflictBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Conflict.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Conflict.class, this).check();
    }
}
