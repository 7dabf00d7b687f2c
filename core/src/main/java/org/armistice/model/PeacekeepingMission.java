package org.armistice.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.MandateTask;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/** Troops, police or observers who are sent to keep a peace. */
@Value.Immutable
@ModelStyle
public abstract sealed class PeacekeepingMission extends Undertaking
        permits PeacekeepingMissionBuilder.ImmutablePeacekeepingMission {

    private static final long serialVersionUID = 1L;

    PeacekeepingMission() {}

    /** Returns a builder without any attributes. */
    public static PeacekeepingMissionBuilder builder() {
        return new PeacekeepingMissionBuilder();
    }

    /** Returns who supplies them, according to whom. */
    public abstract List<Attributed<Ref<? extends Actor>>> troopProviders();

    /** Returns who leads it, as far as that is another. */
    public abstract Optional<Ref<? extends Actor>> ledBy();

    /** Returns the ceasefires and agreements that it has its mandate from. */
    public abstract Set<Ref<? extends Undertaking>> mandatedBy();

    /** Returns what it is to do. */
    public abstract Set<Term<MandateTask>> tasks();

    /** Returns where it works. */
    public abstract Set<Ref<? extends Place>> area();

    /** Returns the period over which it worked, first to last day, both inclusive. */
    public abstract Optional<UncertainPeriod> period();

    /** Returns how strong it is. */
    public abstract List<Attributed<Estimate>> strengths();

    @Override
    public final Ref<PeacekeepingMission> ref() {
        return Ref.to(id());
    }

    /** Returns a builder with the attributes of this mission. */
    public PeacekeepingMissionBuilder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Value.Default
    @Value.Auxiliary
    Class<? extends Entry> origin() {
        return PeacekeepingMission.class;
    }

    @Value.Check
    void check() {
        Invariants.of(PeacekeepingMission.class, this).check();
    }
}
