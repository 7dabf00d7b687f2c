package org.armistice.index;

import java.util.Objects;
import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;

/**
 * Something that lasts for a while and so holds on one day and not on another: that a state exists, that somebody holds
 * a place.
 *
 * @param aspect what sort of thing
 * @param entry the entry that is concerned: the state, the place, the person in office
 * @param assertion who asserts it and of whom, where that is one of several that may contradict each other; empty where
 *     the entry itself says it
 */
public record Circumstance(Aspect aspect, Entry entry, Optional<Attributed<?>> assertion) {

    /** What sort of thing holds. */
    public enum Aspect {
        /** A state exists. */
        STATE_EXISTS,
        /** Somebody is asserted to hold a territory or a corridor, or to be recognised as holding it. */
        PLACE_IS_HELD,
        /** A checkpoint stands. */
        CHECKPOINT_STANDS,
        /** A person is asserted to hold an office. */
        OFFICE_IS_HELD,
        /** A conflict is fought. */
        CONFLICT_IS_FOUGHT,
        /** A ceasefire is in force. */
        CEASEFIRE_IS_IN_FORCE,
        /** A track of talks runs. */
        TALKS_RUN,
        /** A peacekeeping mission is there. */
        MISSION_IS_THERE,
        /** A promise binds those who made it. */
        COMMITMENT_BINDS
    }

    /** Makes a circumstance. */
    public Circumstance {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(assertion, "assertion");
    }
}
