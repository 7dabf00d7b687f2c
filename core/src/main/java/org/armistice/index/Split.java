package org.armistice.index;

import java.util.List;
import java.util.OptionalLong;
import org.armistice.model.ConflictSide;

/**
 * What one claimant says of one entry: figures for all, and figures for some of the people.
 *
 * <p>A side without a figure is not a side without losses, so that the parts never make up the whole.
 *
 * @param whole the estimates that count all people; several if the claimant gives several; immutable
 * @param parts those that count the people of one actor, or victims of one sort; immutable
 * @param unrecordedSides the sides of the entry for which the claimant gives no figure; immutable
 * @param partsAtLeast what the lowest figures of distinct parts add up to; empty if there is none
 */
public record Split(
        List<ScopedEstimate> whole,
        List<ScopedEstimate> parts,
        List<ConflictSide> unrecordedSides,
        OptionalLong partsAtLeast) {

    /** Makes an answer. */
    public Split {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
        unrecordedSides = List.copyOf(unrecordedSides);
    }

    /** Tells whether the parts, each taken at the least, are more than some figure for all, taken at the most. */
    public boolean exceedsWhole() {
        return partsAtLeast.isPresent()
                && whole.stream()
                        .map(all -> all.estimate().value().high())
                        .anyMatch(high -> high.isPresent() && high.getAsLong() < partsAtLeast.getAsLong());
    }

    static Split of(List<ScopedEstimate> estimates, List<ConflictSide> sides, CoveredTime coveredTime) {
        List<ScopedEstimate> parts =
                estimates.stream().filter(ScopedEstimate::countsSomePeople).toList();
        return new Split(
                estimates.stream()
                        .filter(scoped -> !scoped.countsSomePeople() && !coveredTime.countsSomeTime(scoped))
                        .toList(),
                parts,
                sides.stream()
                        .filter(side -> parts.stream()
                                .noneMatch(part ->
                                        CountedParts.isOn(side, part.estimate().value())))
                        .toList(),
                CountedParts.leastTogether(parts));
    }
}
