package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.UnknownEntry;
import org.armistice.table.Reference;
import org.armistice.time.Truth;

/**
 * What an entry refers to MUST be of the kind that is meant there. An entry of a type that this version does not know
 * may well be of that kind.
 */
final class ReferenceOfWrongKind extends StandardRule<Entry> {

    ReferenceOfWrongKind() {
        super(
                Severity.ERROR,
                "Reference.WrongKind",
                Entry.class,
                Needs.REFERRED_ENTRIES,
                "What an entry refers to MUST be of the kind that is meant there.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Reference reference : facts.references(entry)) {
            facts.find(reference.ref(), Entry.class)
                    .filter(target -> !reference.target().isInstance(target))
                    .ifPresent(target -> findings.accept(finding(entry, reference, target)));
        }
    }

    private Finding finding(Entry entry, Reference reference, Entry target) {
        String meant = Words.kind(reference.target());
        return finding(entry, reference.pointer())
                .message("Refers to %s, which is %s, where %s is meant."
                        .formatted(reference.ref(), Words.kindOf(target), meant))
                .hint("Refer to %s instead.".formatted(meant))
                .when(target instanceof UnknownEntry ? Truth.UNKNOWN : Truth.TRUE);
    }
}
