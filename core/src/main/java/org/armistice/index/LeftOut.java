package org.armistice.index;

import java.util.Objects;

/**
 * An estimate that was not added to a total, and why.
 *
 * @param estimate which
 * @param why why not
 */
public record LeftOut(ScopedEstimate estimate, Reason why) {

    /** Makes a note of it. */
    public LeftOut {
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(why, "why");
    }

    /** Why an estimate cannot be added to others. */
    public enum Reason {
        /** It is denied or left open. */
        NOT_ASSERTED,
        /** It covers something that was not asked for, and must not be split. */
        COVERS_MORE,
        /** It counts some of the people, or some of the time, and says nothing about the others. */
        COUNTS_A_PART,
        /** What it covers is counted already, by an estimate that covers more. */
        COUNTED_ALREADY,
        /** It may count the same as another, and no estimate covers both. */
        OVERLAPS
    }
}
