package org.armistice.index;

import com.google.common.math.LongMath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.vocabulary.Victims;
import org.jspecify.annotations.Nullable;

/**
 * Adds up figures that count some of the people of one entry each, where they cannot count the same ones: those of
 * distinct sides, or of distinct sorts of victims. Of several that may, the largest low figure counts.
 */
final class CountedParts {

    private CountedParts() {}

    static List<ConflictSide> sides(Entry entry) {
        if (entry instanceof Conflict conflict) {
            return conflict.sides();
        }
        return entry instanceof Incident incident ? incident.sides() : List.of();
    }

    /** Returns the least that figures of one entry add up to; empty if none has a low. */
    static OptionalLong leastTogether(Collection<ScopedEstimate> parts) {
        OptionalLong largest = parts.stream()
                .flatMapToLong(part -> part.estimate().value().low().stream())
                .max();
        if (largest.isEmpty()) {
            return largest;
        }
        long bySide = sum(parts, part -> side(part.estimate().value(), sides(part.in())));
        long byVictims = sum(
                parts,
                part -> part.estimate()
                        .value()
                        .victims()
                        .filter(Victims.class::isInstance)
                        .orElse(null));
        return OptionalLong.of(Math.max(largest.getAsLong(), Math.max(bySide, byVictims)));
    }

    static boolean isOn(ConflictSide side, Estimate estimate) {
        return estimate.among().filter(side.actors()::contains).isPresent();
    }

    private static long sum(Collection<ScopedEstimate> parts, Function<ScopedEstimate, @Nullable Object> key) {
        Map<Object, Long> largest = new HashMap<>();
        for (ScopedEstimate part : parts) {
            Estimate estimate = part.estimate().value();
            Object counted = key.apply(part);
            if (counted != null && estimate.low().isPresent()) {
                largest.merge(counted, estimate.low().getAsLong(), Math::max);
            }
        }
        return largest.values().stream().reduce(0L, LongMath::saturatedAdd);
    }

    /** Returns the one side on which the counted are; none if there are several. */
    private static @Nullable Object side(Estimate estimate, List<ConflictSide> sides) {
        Integer found = null;
        for (int i = 0; i < sides.size(); i++) {
            if (isOn(sides.get(i), estimate)) {
                if (found != null) {
                    return null;
                }
                found = i;
            }
        }
        return found;
    }
}
