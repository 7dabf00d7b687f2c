package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;

/** The low figure of an estimate MUST NOT be above its high one. */
final class LowAboveHigh extends StandardRule<Entry> {

    LowAboveHigh() {
        super(
                Severity.ERROR,
                "Estimate.LowAboveHigh",
                Entry.class,
                Needs.ENTRY,
                "The low figure of an estimate MUST NOT be above its high one.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        facts.members(entry).forEach(Estimate.class, (member, estimate) -> {
            if (estimate.low().isPresent()
                    && estimate.high().isPresent()
                    && estimate.low().getAsLong() > estimate.high().getAsLong()) {
                findings.accept(
                        finding(entry, member.pointer() + "/low")
                                .message("Estimates at least %d and at most %d."
                                        .formatted(
                                                estimate.low().getAsLong(),
                                                estimate.high().getAsLong()))
                                .hint(
                                        "Swap the figures if they were mixed up, or leave out the one that the source does not give."));
            }
        });
    }
}
