package org.armistice.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.armistice.index.LeftOut.Reason;
import org.armistice.model.Entry;
import org.armistice.model.Ref;

/**
 * Estimates sorted by whether they can be added to others at all.
 *
 * @param complete those that count everybody in what they cover
 * @param parts those that count a part of one entry, by entry
 * @param leftOut those that cannot be added, parts included
 */
record SortedOut(
        List<ScopedEstimate> complete, Map<Ref<? extends Entry>, List<ScopedEstimate>> parts, List<LeftOut> leftOut) {

    static SortedOut of(
            Collection<ScopedEstimate> estimates,
            Set<Ref<? extends Entry>> asked,
            Wholes wholes,
            CoveredTime coveredTime) {
        SortedOut sorted = new SortedOut(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (ScopedEstimate estimate : estimates) {
            boolean isAsked = estimate.covered().stream()
                    .allMatch(entry -> asked.contains(entry) || wholes.isWithin(entry, asked));
            if (!estimate.estimate().isAsserted()) {
                sorted.leftOut.add(new LeftOut(estimate, Reason.NOT_ASSERTED));
            } else if (!isAsked) {
                sorted.leftOut.add(new LeftOut(estimate, Reason.COVERS_MORE));
            } else if (estimate.countsSomePeople() || coveredTime.countsSomeTime(estimate)) {
                sorted.leftOut.add(new LeftOut(estimate, Reason.COUNTS_A_PART));
                if (!estimate.isShared()) {
                    sorted.parts
                            .computeIfAbsent(estimate.covered().iterator().next(), none -> new ArrayList<>())
                            .add(estimate);
                }
            } else {
                sorted.complete.add(estimate);
            }
        }
        return sorted;
    }

    /**
     * Returns the least that any claimant's figures allow for entries that may count the same: the largest of a
     * claimant's figures, and the smallest of these.
     */
    OptionalLong least(List<Ref<? extends Entry>> thing, List<ScopedEstimate> estimates) {
        Map<Claimant, Long> byClaimant = new LinkedHashMap<>();
        for (ScopedEstimate estimate : estimates) {
            estimate.estimate()
                    .value()
                    .low()
                    .ifPresent(low -> Claimant.of(estimate.estimate())
                            .forEach(claimant -> byClaimant.merge(claimant, low, Math::max)));
        }
        for (Ref<? extends Entry> entry : thing) {
            EstimateIndex.byClaimant(parts.getOrDefault(entry, List.of()))
                    .forEach((claimant, some) -> CountedParts.leastTogether(some)
                            .ifPresent(low -> byClaimant.merge(claimant, low, Math::max)));
        }
        return byClaimant.values().stream().mapToLong(low -> low).min();
    }
}
