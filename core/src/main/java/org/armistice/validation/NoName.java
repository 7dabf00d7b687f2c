package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Place;

/** An actor and a place SHOULD have a name: an id is not made for people. */
final class NoName extends StandardRule<Entry> {

    NoName() {
        super(Severity.NOTE, "Entry.NoName", Entry.class, Needs.ENTRY, "An actor or a place SHOULD have a name.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        boolean isNamed = entry.name().isPresent() || !entry.names().isEmpty();
        if (!isNamed && (entry instanceof Actor || entry instanceof Place)) {
            findings.accept(finding(entry, "")
                    .message("Is %s without any name.".formatted(Words.kind(entry.kind())))
                    .hint("Give it a name, or several with those who use each."));
        }
    }
}
