package org.armistice.validation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.armistice.index.Claimant;
import org.armistice.index.LeftOut;
import org.armistice.index.LeftOut.Reason;
import org.armistice.index.Total;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;

/**
 * The incidents of a conflict, each taken at the least and counted once, SHOULD NOT come to more than the whole, taken
 * at the most. Figures of the same claimant alone are compared, and none of a whole that is told for some time only.
 * Where one is given with reserve it may be so.
 */
final class PartsExceedWhole extends DatasetRule {

    private static final Set<Reason> COUNTED_AT_LEAST = Set.of(Reason.COUNTS_A_PART, Reason.OVERLAPS);

    PartsExceedWhole() {
        super(
                Severity.WARNING,
                "Estimate.PartsExceedWhole",
                "The least that the incidents of a conflict come to SHOULD NOT be more than the most of the whole.");
    }

    @Override
    void inspect(Dataset dataset, Facts facts, Consumer<Finding> findings) {
        ImmutableListMultimap.Builder<Ref<?>, Ref<Incident>> incidents = ImmutableListMultimap.builder();
        for (Incident incident : dataset.entries(Incident.class)) {
            incident.conflicts().forEach(conflict -> incidents.put(conflict, incident.ref()));
        }
        ImmutableListMultimap<Ref<?>, Ref<Incident>> byConflict = incidents.build();
        for (Conflict conflict : dataset.entries(Conflict.class)) {
            List<Ref<Incident>> parts = byConflict.get(conflict.ref());
            if (!parts.isEmpty()) {
                for (Term<Measure> measure : bounded(conflict)) {
                    inspect(conflict, parts, measure, facts, findings);
                }
            }
        }
    }

    private void inspect(
            Conflict conflict,
            List<Ref<Incident>> parts,
            Term<Measure> measure,
            Facts facts,
            Consumer<Finding> findings) {
        Map<Claimant, Total> wholes = facts.estimates().totals(measure, List.of(conflict.ref()));
        Map<Claimant, Total> together = facts.estimates().totalsBy(wholes.keySet(), measure, parts);
        wholes.forEach((claimant, whole) -> {
            Total sum = together.get(claimant);
            OptionalLong least = sum == null ? OptionalLong.empty() : sum.atLeast();
            if (whole.high().isPresent()
                    && least.isPresent()
                    && least.getAsLong() > whole.high().getAsLong()) {
                findings.accept(finding(conflict, "/tolls")
                        .message(
                                "Gives at most %d (%s), but its incidents come to at least %d by the same claimant (%s)."
                                        .formatted(
                                                whole.high().getAsLong(),
                                                measure.token(),
                                                least.getAsLong(),
                                                words(claimant)))
                        .hint("Compare the figures with the source, or name the conflict of each incident.")
                        .when(Truth.of(areCertain(whole) && areCertain(sum)).or(Truth.UNKNOWN)));
            }
        });
    }

    private static boolean areCertain(Total total) {
        return Stream.concat(
                        total.summed().stream(),
                        total.leftOut().stream()
                                .filter(left -> COUNTED_AT_LEAST.contains(left.why()))
                                .map(LeftOut::estimate))
                .allMatch(scoped -> scoped.estimate().isCertain());
    }

    private static String words(Claimant claimant) {
        return claimant.source()
                .map(Ref::toString)
                .orElse(claimant.perspective().toString());
    }

    /** Returns what is counted over the whole conflict with an upper bound, and never for some time only. */
    private static Set<Term<Measure>> bounded(Conflict conflict) {
        Set<Term<Measure>> bounded = new HashSet<>();
        for (Attributed<Estimate> toll : conflict.tolls()) {
            if (toll.value().high().isPresent()) {
                bounded.add(toll.value().measure());
            }
        }
        for (Attributed<Estimate> toll : conflict.tolls()) {
            if (toll.period().isPresent()) {
                bounded.remove(toll.value().measure());
            }
        }
        return bounded;
    }
}
