package org.armistice.index;

import java.util.Optional;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * A stretch of days whose end may not be recorded, as seen from one day.
 *
 * <p>Its first and its last day are in it. Where no last day is recorded it may have ended on any day since it began.
 *
 * @param begun whether it had begun by that day
 * @param ended whether it had ended before that day
 */
record Span(Truth begun, Truth ended) {

    static Span seenFrom(UncertainDate day, Optional<UncertainDate> first, Optional<UncertainDate> last) {
        Truth begun = first.map(date -> date.isAfter(day).not()).orElse(Truth.UNKNOWN);
        Truth ended = last.map(date -> date.isBefore(day)).orElseGet(() -> begun.and(Truth.UNKNOWN));
        return new Span(begun, ended);
    }

    Truth contains() {
        return begun.and(ended.not());
    }
}
