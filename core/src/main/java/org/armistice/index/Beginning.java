package org.armistice.index;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.armistice.model.Ceasefire;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * The first day of a ceasefire, as seen from another day.
 *
 * @param first the first day; empty where that is not recorded
 * @param begun whether it had begun by the other day
 */
record Beginning(Ceasefire ceasefire, Optional<UncertainDate> first, Truth begun) {

    static final Comparator<Beginning> BY_FIRST_POSSIBLE_DAY =
            Comparator.comparingLong(beginning -> beginning.earliest().orElse(Long.MIN_VALUE));

    static final Comparator<Beginning> BY_LAST_POSSIBLE_DAY =
            Comparator.comparingLong(beginning -> beginning.latest().orElse(Long.MAX_VALUE));

    static Beginning of(Lifetime lifetime, UncertainDate day) {
        return new Beginning(lifetime.ceasefire(), lifetime.first(), lifetime.begun(day));
    }

    boolean isDoubted() {
        return first.flatMap(UncertainDate::qualifier).isPresent();
    }

    /** Whether it had begun, and none of the others after it. */
    Truth isLast(Collection<Beginning> others) {
        Truth last = begun;
        for (Beginning other : others) {
            if (!other.ceasefire.id().equals(ceasefire.id())) {
                last = last.and(other.isBegunAfter(this).not());
            }
        }
        return last;
    }

    private Truth isBegunAfter(Beginning other) {
        Truth after = first.isEmpty() || other.first.isEmpty()
                ? Truth.UNKNOWN
                : first.get().isAfter(other.first.get());
        Truth both = begun.and(after);
        // A doubted day stands for all that are doubted alike.
        return isDoubted() ? both.tentative() : both;
    }

    private OptionalLong earliest() {
        return first.map(UncertainDate::earliestEpochDay).orElse(OptionalLong.empty());
    }

    private OptionalLong latest() {
        return first.map(UncertainDate::latestEpochDay).orElse(OptionalLong.empty());
    }
}
