package org.armistice.model;

import java.util.List;

/** A place that can be held, and therefore contested: who holds it is asked of {@code ControlIndex}. */
public sealed interface Held permits Territory, Corridor {

    /**
     * Returns who claims, controls, administers or occupies it, or is recognised as holding it, and according to whom.
     */
    List<Attributed<Holding>> holdings();
}
