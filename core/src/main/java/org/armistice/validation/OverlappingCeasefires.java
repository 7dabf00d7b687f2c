package org.armistice.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * Of two ceasefires of the same parties, in the same conflicts and places, that were in force at one time, one SHOULD
 * be linked to the other: it renews it, takes its place, is a part of it. Otherwise they may be one that is recorded
 * twice. Each is compared with the one that lasts longest of those that began before it.
 */
final class OverlappingCeasefires extends DatasetRule {

    OverlappingCeasefires() {
        super(
                Severity.WARNING,
                "Ceasefire.Overlapping",
                "Of two ceasefires of the same parties at one time, one SHOULD be linked to the other.");
    }

    private record Covered(
            Set<Ref<? extends Actor>> parties, Set<Ref<Conflict>> conflicts, Set<Ref<? extends Place>> area) {}

    private record Lasting(Ceasefire ceasefire, UncertainPeriod period) {

        /** One of which no end is recorded was in force on its first day, and nobody can tell whether longer. */
        static Optional<Lasting> of(Ceasefire ceasefire) {
            return ceasefire
                    .effective()
                    .or(ceasefire::declared)
                    .flatMap(first -> ceasefire.ended().isPresent()
                            ? Occasion.from(first, ceasefire.ended())
                            : Optional.of(UncertainPeriod.on(first)))
                    .map(period -> new Lasting(ceasefire, period));
        }

        long start() {
            return period.earliestEpochDay().orElse(Long.MIN_VALUE);
        }

        long end() {
            return period.latestEpochDay().orElse(Long.MAX_VALUE);
        }
    }

    @Override
    void inspect(Dataset dataset, Facts facts, Consumer<Finding> findings) {
        Map<Covered, List<Lasting>> groups = new LinkedHashMap<>();
        for (Ceasefire ceasefire : dataset.entries(Ceasefire.class)) {
            Covered covered = new Covered(ceasefire.parties(), ceasefire.conflicts(), ceasefire.area());
            Lasting.of(ceasefire)
                    .ifPresent(lasting -> groups.computeIfAbsent(covered, none -> new ArrayList<>())
                            .add(lasting));
        }
        for (List<Lasting> group : groups.values()) {
            group.sort(Comparator.comparingLong(Lasting::start));
            Lasting longest = group.get(0);
            for (Lasting next : group.subList(1, group.size())) {
                inspect(longest, next, facts, findings);
                longest = next.end() >= longest.end() ? next : longest;
            }
        }
    }

    private void inspect(Lasting one, Lasting next, Facts facts, Consumer<Finding> findings) {
        Truth areTogether = one.period().overlaps(next.period());
        if (areTogether != Truth.FALSE && !areLinked(one.ceasefire(), next.ceasefire(), facts)) {
            findings.accept(finding(next.ceasefire(), "")
                    .message("Was in force (%s) together with %s (%s) of the same parties."
                            .formatted(next.period(), one.ceasefire().id(), one.period()))
                    .hint("Link it by `renews`, `supersedes` or `part-of`, record when the other ended, "
                            + "or remove the one that is recorded twice.")
                    .when(areTogether));
        }
    }

    private static boolean areLinked(Ceasefire one, Ceasefire other, Facts facts) {
        return leads(one, other, facts) || leads(other, one, facts);
    }

    private static boolean leads(Ceasefire from, Ceasefire to, Facts facts) {
        return facts.links().from(from.ref()).stream()
                .anyMatch(arrow -> arrow.to().equals(to.ref()));
    }
}
