package org.armistice.index;

import java.util.Optional;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * A reason to say that a ceasefire had ended before a day.
 *
 * <p>Several may hold at once: one that another took the place of may also have a recorded end. That somebody calls it
 * collapsed is an assertion and stands with the others of its timeline, in {@link CeasefireStanding#statuses}.
 *
 * @param kind what sort of reason
 * @param last the last day on which it applied, or, where another took its place, the first day of that one; empty
 *     where that is not recorded
 * @param successor the link of the ceasefire that took its place, according to whom; empty for another reason
 * @param truth how surely it had ended for this reason before that day; at most {@link Truth#UNKNOWN} where the link is
 *     not asserted without reserve in the source's own voice
 */
public record Ending(Kind kind, Optional<UncertainDate> last, Optional<Arrow> successor, Truth truth) {

    /** What sort of reason there is to say that a ceasefire ended. */
    public enum Kind {
        /** The record of the ceasefire names the last day on which it applied. */
        RECORDED,
        /** The term for which it was declared ran out; where an end is recorded, on that very day. */
        TERM_RAN_OUT,
        /** A later ceasefire is said to have taken its place, and had begun. */
        SUPERSEDED
    }
}
