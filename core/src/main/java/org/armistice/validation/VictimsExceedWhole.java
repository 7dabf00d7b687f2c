package org.armistice.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.index.Claimant;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Ref;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;

/**
 * Those of one sort, such as civilians, taken at the least, SHOULD NOT be more than all, taken at the most. Figures are
 * compared where the same claimant counts the same, for all sides or for the same actor: two sources may well differ.
 */
final class VictimsExceedWhole extends StandardRule<Entry> {

    VictimsExceedWhole() {
        super(
                Severity.WARNING,
                "Estimate.VictimsExceedWhole",
                Entry.class,
                Needs.ENTRY,
                "The least of one sort of victims SHOULD NOT be more than the most of all.");
    }

    private record Counted(
            Claimant claimant,
            Optional<UncertainPeriod> period,
            Term<Measure> measure,
            Optional<? extends Ref<?>> among,
            Set<? extends Ref<?>> scope) {

        /** Returns what a toll counts, once for each who gives it. */
        static List<Counted> by(Attributed<Estimate> toll) {
            Estimate estimate = toll.value();
            return Claimant.of(toll).stream()
                    .map(claimant -> new Counted(
                            claimant, toll.period(), estimate.measure(), estimate.among(), estimate.scope()))
                    .toList();
        }
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Estimate>> tolls = tolls(entry);
        Map<Counted, Long> wholes = new HashMap<>();
        for (Attributed<Estimate> toll : tolls) {
            if (toll.isCertain()
                    && toll.value().victims().isEmpty()
                    && toll.value().high().isPresent()) {
                long most = toll.value().high().getAsLong();
                Counted.by(toll).forEach(counted -> wholes.merge(counted, most, Math::max));
            }
        }
        for (int i = 0; i < tolls.size() && !wholes.isEmpty(); i++) {
            Estimate part = tolls.get(i).value();
            if (part.victims().isEmpty()
                    || part.low().isEmpty()
                    || !tolls.get(i).isCertain()) {
                continue;
            }
            OptionalLong most = Counted.by(tolls.get(i)).stream()
                    .map(wholes::get)
                    .filter(Objects::nonNull)
                    .mapToLong(whole -> whole)
                    .min();
            long least = part.low().getAsLong();
            if (most.isPresent() && least > most.getAsLong()) {
                findings.accept(finding(entry, "/tolls/" + i + "/low")
                        .message("Gives at least %d (%s, %s), but at most %d of all."
                                .formatted(
                                        least,
                                        part.measure().token(),
                                        part.victims().get().token(),
                                        most.getAsLong()))
                        .hint("Compare the figures with the source, or attribute each to the one who gives it."));
            }
        }
    }

    private static List<Attributed<Estimate>> tolls(Entry entry) {
        if (entry instanceof Incident incident) {
            return incident.tolls();
        } else if (entry instanceof Conflict conflict) {
            return conflict.tolls();
        }
        return entry instanceof Development development ? development.tolls() : List.of();
    }
}
