package org.armistice.validation;

import com.google.common.math.LongMath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.armistice.index.Claimant;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;

/**
 * What the sides lost, each taken at the least, SHOULD NOT be more than what all lost, taken at the most. Figures are
 * compared where the same claimant counts the same: two sources may well differ. Of the actors on one side the one with
 * the most counts, since one may be a part of another.
 */
final class SidesExceedWhole extends StandardRule<Entry> {

    SidesExceedWhole() {
        super(
                Severity.WARNING,
                "Estimate.SidesExceedWhole",
                Entry.class,
                Needs.ENTRY,
                "The least that the sides lost SHOULD NOT be more than the most that all lost.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        if (entry instanceof Incident incident) {
            inspect(incident, incident.sides(), incident.tolls(), findings);
        } else if (entry instanceof Conflict conflict) {
            inspect(conflict, conflict.sides(), conflict.tolls(), findings);
        }
    }

    private void inspect(
            Entry entry, List<ConflictSide> sides, List<Attributed<Estimate>> tolls, Consumer<Finding> findings) {
        for (int i = 0; i < tolls.size(); i++) {
            Attributed<Estimate> whole = tolls.get(i);
            OptionalLong most = whole.value().high();
            if (whole.value().among().isPresent() || most.isEmpty() || !whole.isCertain()) {
                continue;
            }
            long least = Claimant.of(whole).stream()
                    .mapToLong(claimant -> least(whole, claimant, sides, tolls))
                    .max()
                    .orElse(0);
            if (least > most.getAsLong()) {
                findings.accept(finding(entry, "/tolls/" + i + "/high")
                        .message("Gives at most %d (%s) over all sides, but the sides lost at least %d together."
                                .formatted(
                                        most.getAsLong(),
                                        whole.value().measure().token(),
                                        least))
                        .hint("Compare the figures with the source, or attribute each to the one who gives it."));
            }
        }
    }

    private static long least(
            Attributed<Estimate> whole, Claimant claimant, List<ConflictSide> sides, List<Attributed<Estimate>> tolls) {
        Map<Integer, Long> bySide = new HashMap<>();
        for (Attributed<Estimate> part : tolls) {
            if (part.value().among().isPresent()
                    && part.value().low().isPresent()
                    && part.isCertain()
                    && countTheSame(whole, part)
                    && Claimant.of(part).contains(claimant)) {
                side(part, sides)
                        .ifPresent(side -> bySide.merge(side, part.value().low().getAsLong(), Math::max));
            }
        }
        return bySide.values().stream().reduce(0L, LongMath::saturatedAdd);
    }

    private static boolean countTheSame(Attributed<Estimate> one, Attributed<Estimate> other) {
        return one.period().equals(other.period())
                && one.value().measure().equals(other.value().measure())
                && one.value().victims().equals(other.value().victims())
                && one.value().scope().equals(other.value().scope());
    }

    /** Returns the one side on which the counted fight; none if there are several. */
    private static Optional<Integer> side(Attributed<Estimate> part, List<ConflictSide> sides) {
        Integer found = null;
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).actors().contains(part.value().among().orElseThrow())) {
                if (found != null) {
                    return Optional.empty();
                }
                found = i;
            }
        }
        return Optional.ofNullable(found);
    }
}
