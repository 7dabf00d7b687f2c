package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;

/**
 * The best figure of an estimate SHOULD lie between its low and its high one. Well-known datasets have rows in which it
 * does not. Nothing is said where low is above high, which is a breach of its own.
 */
final class BestOutsideRange extends StandardRule<Entry> {

    BestOutsideRange() {
        super(
                Severity.WARNING,
                "Estimate.BestOutsideRange",
                Entry.class,
                Needs.ENTRY,
                "The best figure of an estimate SHOULD lie between its low and its high one.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        facts.members(entry).forEach(Estimate.class, (member, estimate) -> {
            if (estimate.best().isEmpty()) {
                return;
            }
            long best = estimate.best().getAsLong();
            long low = estimate.low().orElse(0);
            long high = estimate.high().orElse(Long.MAX_VALUE);
            if (low <= high && (best < low || best > high)) {
                findings.accept(finding(entry, member.pointer() + "/best")
                        .message("Holds %d most likely, %s.".formatted(best, bound(estimate, best)))
                        .hint("Compare the figures with the source; keep them if it gives them so."));
            }
        });
    }

    private static String bound(Estimate estimate, long best) {
        return best < estimate.low().orElse(0)
                ? "below the low figure of " + estimate.low().getAsLong()
                : "above the high figure of " + estimate.high().getAsLong();
    }
}
