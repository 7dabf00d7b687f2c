package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.index.Chronology;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;

/**
 * What follows another MUST NOT begin before it, nor be followed by it: a battle that follows a truce of the day after.
 * All entries between such two are told together, at the one that comes first. What somebody says whose voice is not
 * the source's may be wrong, and is recorded rightly all the same.
 */
final class OrderContradicted extends DatasetRule {

    private static final int MOST_NAMED = 10;

    OrderContradicted() {
        super(
                Severity.ERROR,
                "Link.OrderContradicted",
                "What follows another MUST NOT begin before it, nor be followed by it.");
    }

    @Override
    void inspect(Dataset dataset, Facts facts, Consumer<Finding> findings) {
        for (List<Entry> knot : Chronology.contradictionsIn(dataset)) {
            findings.accept(finding(knot.get(0), "")
                    .message(
                            "Stands in an order that contradicts itself or the dates, with %s.".formatted(others(knot)))
                    .hint("Correct a date, or remove the link `follows` that is wrong."));
        }
    }

    private static String others(List<Entry> knot) {
        if (knot.size() == 1) {
            return "itself";
        }
        List<Ref<? extends Entry>> named = knot.stream()
                .skip(1)
                .limit(MOST_NAMED)
                .<Ref<? extends Entry>>map(Entry::ref)
                .toList();
        String names = String.join(", ", named.stream().map(Ref::toString).toList());
        return names + (knot.size() - 1 > MOST_NAMED ? " and " + (knot.size() - 1 - MOST_NAMED) + " more" : "");
    }
}
