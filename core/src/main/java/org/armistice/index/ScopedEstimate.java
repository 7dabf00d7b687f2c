package org.armistice.index;

import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Ref;

/**
 * An estimate, and the entry that holds it.
 *
 * @param in the entry that holds it, which need not be among what it covers
 * @param estimate the figures, according to whom
 */
public record ScopedEstimate(Entry in, Attributed<Estimate> estimate) {

    /** Returns what the figures cover together: the scope of the estimate, or else the entry that holds it. */
    public Set<Ref<? extends Entry>> covered() {
        Set<Ref<? extends Entry>> scope = estimate.value().scope();
        return scope.isEmpty() ? Set.of(in.ref()) : scope;
    }

    /** Tells whether it covers several entries together, so that no part of it can be put down to one of them. */
    public boolean isShared() {
        return estimate.value().scope().size() > 1;
    }

    /** Tells whether it counts the people of one actor alone, or victims of one sort. */
    public boolean countsSomePeople() {
        return estimate.value().among().isPresent()
                || estimate.value().victims().isPresent();
    }
}
