package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.vocabulary.ReportingClarity;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ViolenceType;
import org.immutables.value.Value;

/**
 * Violence at a place and in a time, and what it cost.
 *
 * <p>It may last for days, and one report may sum up several. Deaths are estimates, each of its claimant; a side for
 * which none is given is not a side without deaths.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Incident extends Event permits IncidentBuilder.ImmutableIncident {

    private static final long serialVersionUID = 1L;

    Incident() {}

    /** Returns a builder without any attributes. */
    public static IncidentBuilder builder() {
        return new IncidentBuilder();
    }

    /** Returns who used violence against whom. */
    public abstract Optional<Term<ViolenceType>> violence();

    /** Returns the conflicts that it belongs to. */
    public abstract Set<Ref<Conflict>> conflicts();

    /** Returns its sides, the first two of which are side A and side B where it matters. */
    public abstract List<ConflictSide> sides();

    /** Returns whether one event is reported or several together. */
    public abstract Optional<Term<ReportingClarity>> clarity();

    /** Returns what it cost, on which side, according to whom. */
    public abstract List<Attributed<Estimate>> tolls();

    @Override
    public final Ref<Incident> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this incident. */
    public IncidentBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return Incident.class;
    }

    @Value.Check
    void check() {
        Invariants.of(Incident.class, this).check();
    }
}
