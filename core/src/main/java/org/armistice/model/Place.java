package org.armistice.model;

import java.util.Optional;
import java.util.Set;

/** Somewhere: a territory, a corridor, a checkpoint. */
public abstract sealed class Place extends Entry permits Territory, Corridor, Checkpoint {

    private static final long serialVersionUID = 1L;

    Place() {}

    /** Returns where it is. */
    public abstract Optional<Location> location();

    /**
     * Returns the territories that it lies in. Geography alone: whom the ground belongs to is an assertion and stands
     * in the holdings of the territory.
     */
    public abstract Set<Ref<Territory>> within();

    @Override
    public abstract Ref<? extends Place> ref();
}
