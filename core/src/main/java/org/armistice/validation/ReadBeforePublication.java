package org.armistice.validation;

import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Citation;
import org.armistice.model.Entry;
import org.armistice.model.Source;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/** A source SHOULD NOT have been read before it was published; the same day is in order. */
final class ReadBeforePublication extends StandardRule<Entry> {

    ReadBeforePublication() {
        super(
                Severity.WARNING,
                "Citation.ReadBeforePublication",
                Entry.class,
                Needs.REFERRED_ENTRIES,
                "A source SHOULD NOT have been read before it was published.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        facts.members(entry).forEach(Citation.class, (member, citation) -> {
            Optional<UncertainDate> published = citation.accessed()
                    .flatMap(day -> facts.find(citation.source(), Source.class))
                    .flatMap(Source::published);
            if (published.isPresent()) {
                UncertainDate accessed = citation.accessed().orElseThrow();
                Truth isBefore = accessed.isBefore(published.get());
                if (facts.isReported(isBefore)) {
                    findings.accept(finding(entry, member.pointer() + "/accessed")
                            .message("Was read (%s) before %s was published (%s)."
                                    .formatted(accessed, citation.source(), published.get()))
                            .hint("Correct one of the dates, or name the edition that was read.")
                            .when(isBefore));
                }
            }
        });
    }
}
