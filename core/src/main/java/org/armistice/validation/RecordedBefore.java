package org.armistice.validation;

import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * What happened SHOULD NOT have been recorded before it happened; the same day is in order, and so is what was planned.
 */
final class RecordedBefore extends StandardRule<Entry> {

    RecordedBefore() {
        super(
                Severity.WARNING,
                "Entry.RecordedBefore",
                Entry.class,
                Needs.ENTRY,
                "What happened SHOULD NOT have been recorded before it happened.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        Optional<UncertainPeriod> happened = Happened.on(entry);
        entry.recorded()
                .ifPresent(recorded -> happened.ifPresent(when -> {
                    Truth isBefore = recorded.isBefore(when);
                    findings.accept(finding(entry, "/recorded")
                            .message("Was recorded (%s) before it happened (%s).".formatted(recorded, when))
                            .hint("Correct one of the dates, or record what is to happen as `planned`.")
                            .when(isBefore));
                }));
    }
}
