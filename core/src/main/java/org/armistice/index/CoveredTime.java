package org.armistice.index;

import java.util.Optional;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/** Which estimates count all the time of what they cover. */
final class CoveredTime {

    private final Dataset dataset;

    CoveredTime(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * Tells whether a toll is given for a period that does not certainly hold all of what it covers. Strengths and
     * populations are of a time, and not for it.
     */
    boolean countsSomeTime(ScopedEstimate estimate) {
        Optional<UncertainPeriod> period = estimate.estimate().period();
        if (period.isEmpty() || estimate.in() instanceof PeacekeepingMission || estimate.in() instanceof Territory) {
            return false;
        }
        return !estimate.covered().stream()
                .allMatch(covered -> dataset.find(covered, Entry.class)
                        .flatMap(CoveredTime::of)
                        .filter(time -> period.get().contains(time) == Truth.TRUE)
                        .isPresent());
    }

    private static Optional<UncertainPeriod> of(Entry entry) {
        if (entry instanceof Conflict conflict) {
            return conflict.period();
        }
        return entry instanceof Event event ? event.when() : Optional.empty();
    }
}
