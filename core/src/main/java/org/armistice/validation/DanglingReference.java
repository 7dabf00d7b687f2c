package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.table.Reference;

/** What an entry refers to MUST stand in the dataset: it is exchanged as a whole. */
final class DanglingReference extends StandardRule<Entry> {

    DanglingReference() {
        super(
                Severity.ERROR,
                "Reference.Dangling",
                Entry.class,
                Needs.REFERRED_ENTRIES,
                "What an entry refers to MUST be an entry of the dataset.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Reference reference : facts.references(entry)) {
            if (facts.find(reference.ref(), Entry.class).isEmpty()) {
                findings.accept(finding(entry, reference.pointer())
                        .message("Refers to %s, which is not in the dataset.".formatted(reference.ref()))
                        .hint("Add %s of that id, or correct the reference."
                                .formatted(Words.kind(reference.target()))));
            }
        }
    }
}
