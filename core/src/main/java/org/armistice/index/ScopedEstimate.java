package org.armistice.index;

import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;

/**
 * An estimate, and the entry that holds it.
 *
 * @param in the entry that holds it, which need not be among what it covers
 * @param estimate the figures, according to whom
 */
public record ScopedEstimate(Entry in, Attributed<Estimate> estimate) {

    /** Tells whether it covers several entries together, so that no part of it can be put down to one of them. */
    public boolean isShared() {
        return estimate.value().scope().size() > 1;
    }
}
