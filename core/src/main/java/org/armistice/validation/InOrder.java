package org.armistice.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Dataset;

/** Puts findings into the order of a report. */
final class InOrder {

    private record Placed(int entry, PlaceInEntry place, Finding finding) {}

    private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::entry)
            .thenComparing(Placed::place)
            .thenComparing(placed -> placed.finding().rule())
            .thenComparing(placed -> placed.finding().message());

    private InOrder() {}

    static List<Finding> of(List<Finding> findings, Dataset dataset) {
        if (findings.size() < 2) {
            return findings;
        }
        Map<String, Integer> positions = new HashMap<>();
        dataset.entries().forEach(entry -> positions.put(entry.id(), positions.size()));
        List<Placed> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            int position = finding.entryId()
                    .map(id -> positions.getOrDefault(id, Integer.MAX_VALUE))
                    .orElse(-1);
            PlaceInEntry place =
                    PlaceInEntry.of(finding.entryId().flatMap(dataset::find).orElse(null), finding.pointer());
            placed.add(new Placed(position, place, finding));
        }
        placed.sort(ORDER);
        return placed.stream().map(Placed::finding).toList();
    }
}
