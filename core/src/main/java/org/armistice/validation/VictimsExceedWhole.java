package org.armistice.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;

/**
 * Those of one sort, such as civilians, taken at the least, SHOULD NOT be more than all, taken at the most. Figures are
 * compared where they count the same from the same perspective, for all sides or for the same actor.
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
            Perspective perspective,
            Optional<UncertainPeriod> period,
            Term<Measure> measure,
            Optional<? extends Ref<?>> among,
            Set<? extends Ref<?>> scope) {

        static Counted by(Attributed<Estimate> toll) {
            Estimate estimate = toll.value();
            return new Counted(
                    toll.perspective(), toll.period(), estimate.measure(), estimate.among(), estimate.scope());
        }
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Estimate>> tolls = tolls(entry);
        Map<Counted, Attributed<Estimate>> wholes = new HashMap<>();
        for (Attributed<Estimate> toll : tolls) {
            if (toll.isCertain()
                    && toll.value().victims().isEmpty()
                    && toll.value().high().isPresent()) {
                wholes.merge(Counted.by(toll), toll, (one, other) -> most(one) >= most(other) ? one : other);
            }
        }
        for (int i = 0; i < tolls.size() && !wholes.isEmpty(); i++) {
            Estimate part = tolls.get(i).value();
            Attributed<Estimate> whole = wholes.get(Counted.by(tolls.get(i)));
            OptionalLong least = part.low();
            if (whole != null
                    && part.victims().isPresent()
                    && tolls.get(i).isCertain()
                    && least.isPresent()
                    && least.getAsLong() > most(whole)) {
                findings.accept(finding(entry, "/tolls/" + i + "/low")
                        .message("Gives at least %d %s (%s), but at most %d of all."
                                .formatted(
                                        least.getAsLong(),
                                        part.victims().get().token(),
                                        part.measure().token(),
                                        most(whole)))
                        .hint("Compare the figures with the source, or attribute each to the one who gives it."));
            }
        }
    }

    private static long most(Attributed<Estimate> whole) {
        return whole.value().high().orElseThrow();
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
