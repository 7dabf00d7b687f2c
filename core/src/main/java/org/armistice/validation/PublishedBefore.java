package org.armistice.validation;

import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Citation;
import org.armistice.model.Entry;
import org.armistice.model.Source;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * What happened SHOULD have a source that was published when it happened or later: a paper of Monday does not report
 * what was signed on Tuesday. What was planned, supposed or denied may well be announced, and one source that fits is
 * enough, as is one of which the day of publication is not recorded.
 */
final class PublishedBefore extends StandardRule<Entry> {

    PublishedBefore() {
        super(
                Severity.WARNING,
                "Source.PublishedBefore",
                Entry.class,
                Needs.REFERRED_ENTRIES,
                "What happened SHOULD have a source that was published when it happened or later.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        Optional<UncertainPeriod> happened = Happened.on(entry);
        if (happened.isPresent() && !entry.citations().isEmpty()) {
            inspect(entry, happened.get(), facts, findings);
        }
    }

    /** Reports the source that is the nearest to fit. */
    private void inspect(Entry entry, UncertainPeriod happened, Facts facts, Consumer<Finding> findings) {
        Truth isBefore = Truth.TRUE;
        Source nearest = null;
        for (Citation citation : entry.citations()) {
            Source source = facts.find(citation.source(), Source.class).orElse(null);
            if (source == null || source.published().isEmpty()) {
                return;
            }
            isBefore = isBefore.and(happened.isAfter(source.published().get()));
            if (!facts.isReported(isBefore)) {
                return;
            }
            if (nearest == null || published(source).isAfter(published(nearest)) == Truth.TRUE) {
                nearest = source;
            }
        }
        if (nearest != null) {
            findings.accept(finding(entry, "/citations")
                    .message("Happened (%s) after all that is cited for it was published; the latest is %s (%s)."
                            .formatted(happened, nearest.id(), published(nearest)))
                    .hint("Correct one of the dates, cite a later source, or record what was to happen as `planned`.")
                    .when(isBefore));
        }
    }

    private static UncertainDate published(Source source) {
        return source.published().orElseThrow();
    }
}
