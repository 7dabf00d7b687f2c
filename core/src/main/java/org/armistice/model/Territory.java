package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.RecognitionStance;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritoryExtent;
import org.armistice.vocabulary.TerritoryKind;
import org.immutables.value.Value;

/**
 * A stretch of land or sea that somebody holds, claims or names: a country's land, a province, an enclave, a buffer
 * zone.
 *
 * <p>Whose it is stands in {@link #holdings}, as assertions side by side. It is not a state: where land and state go by
 * the same name, a dataset has both.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Territory extends Place implements Held permits TerritoryBuilder.ImmutableTerritory {

    private static final long serialVersionUID = 1L;

    Territory() {}

    /** Returns a builder without any attributes. */
    public static TerritoryBuilder builder() {
        return new TerritoryBuilder();
    }

    /** Returns what sort of territory it is, according to whom. */
    public abstract List<Attributed<Term<TerritoryKind>>> kinds();

    /** Returns which surface is meant. */
    public abstract Optional<Term<TerritoryExtent>> extent();

    /** Returns its level in the hierarchy of administration, 1 for the highest; as in OpenStreetMap. */
    public abstract OptionalInt adminLevel();

    /** Returns its seats of government. */
    public abstract Set<Ref<Territory>> capitals();

    /** Returns whether the holdings are all there are. */
    public abstract Optional<Term<Completeness>> holdingsCompleteness();

    /** Returns how it passed from holder to holder. */
    public abstract List<Attributed<Transfer>> transfers();

    /** Returns who accepts or disputes it as it is drawn. */
    public abstract List<Attributed<Term<RecognitionStance>>> recognitions();

    /** Returns how many people live there. */
    public abstract List<Attributed<Estimate>> populations();

    /** Returns the period in which it existed as such, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> existence();

    @Override
    public final Ref<Territory> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this territory. */
    public TerritoryBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Territory.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Territory.class, this)
                .holds(adminLevel().orElse(1) > 0, "adminLevel", "is below 1")
                .check();
    }
}
