package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Source;
import org.armistice.model.UnknownEntry;

/**
 * An entry SHOULD cite a source, as a whole or in one of its assertions. A source itself need not, and in an entry of
 * an unknown type nobody can tell.
 */
final class NoCitation extends StandardRule<Entry> {

    NoCitation() {
        super(Severity.WARNING, "Entry.NoCitation", Entry.class, Needs.ENTRY, "An entry SHOULD cite a source.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        if (entry instanceof Source
                || entry instanceof UnknownEntry
                || !entry.citations().isEmpty()) {
            return;
        }
        if (facts.references(entry).stream().noneMatch(reference -> reference.target() == Source.class)) {
            findings.accept(finding(entry, "")
                    .message("Cites no source, so that nobody can tell where its facts come from.")
                    .hint("Add a citation of the source that was read."));
        }
    }
}
