package org.armistice.index;

import java.util.List;
import java.util.Objects;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.time.Truth;

/**
 * Something that a dataset says and that was not certainly known on a day: what, and why not.
 *
 * <p>An empty pointer means the entry itself with all that it says without citing for it: its members, and those of its
 * assertions that have no citation of their own.
 *
 * @param entry which entry says it
 * @param pointer where, as a JSON pointer within the entry of the whole dataset
 * @param known whether it could have been known; never {@link Truth#TRUE}
 * @param reason why that is not certain
 * @param sources the sources that it rests on, in order; empty if there are none
 */
public record Disclosure(
        Ref<? extends Entry> entry, String pointer, Truth known, Reason reason, List<Ref<Source>> sources) {

    /** Why it is not certain that something could have been known. */
    public enum Reason {
        /** All its sources were published later. */
        PUBLISHED_LATER,
        /**
         * Whether any of its sources was out depends on a day that is not recorded, uncertain or qualified, or on a
         * source that is not in the dataset.
         */
        PUBLICATION_UNCERTAIN,
        /** It rests on no source. Nobody says since when it has been known. */
        NO_SOURCE,
        /**
         * Some of its sources were out and others not, and it is about days that may be later than the day. Which of
         * the sources speaks of them is not recorded: an early one may have foreseen them.
         */
        MAY_BE_HINDSIGHT,
        /** It says that a list is complete, or is not, from which something was taken away. */
        LIST_WAS_CUT
    }

    /** Makes a disclosure. */
    public Disclosure {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(reason, "reason");
        sources = List.copyOf(sources);
    }
}
