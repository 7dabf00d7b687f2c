package org.armistice.validation;

import java.util.List;
import org.armistice.index.RiverDispute;
import org.armistice.model.Entry;

/** What validators find in the river dispute with something broken in it, as people read it. */
final class Found {

    private Found() {}

    static List<String> in(Entry... entries) {
        return by(Validator.standard(), entries);
    }

    static List<String> perhapsIn(Entry... entries) {
        return by(Validator.standard().withPossibleBreaches(), entries);
    }

    static List<String> by(Validator validator, Entry... entries) {
        return validator.validate(RiverDispute.with(entries)).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
