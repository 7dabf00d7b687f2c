package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.UnknownEntry;

/**
 * An entry SHOULD be of a type that this version knows: of others nothing is checked, and nothing follows from them.
 */
final class UnknownKind extends StandardRule<UnknownEntry> {

    UnknownKind() {
        super(
                Severity.NOTE,
                "Entry.UnknownKind",
                UnknownEntry.class,
                Needs.ENTRY,
                "An entry SHOULD be of a type that this version knows.");
    }

    @Override
    void inspect(UnknownEntry entry, Facts facts, Consumer<Finding> findings) {
        findings.accept(finding(entry, "/type")
                .message("Is %s. It is kept as it came, and nothing in it is checked.".formatted(Words.kindOf(entry)))
                .hint(
                        isOfOthers(entry)
                                ? "Leave it as it is, or ask those who use that prefix what it means."
                                : "Correct the type if it is misspelt, or use the version that brought it."));
    }

    /** No version of this library brings a type with a prefix. */
    private static boolean isOfOthers(UnknownEntry entry) {
        return entry.type().indexOf(':') >= 0;
    }
}
