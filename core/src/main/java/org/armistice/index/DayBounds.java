package org.armistice.index;

import org.armistice.time.Endpoint;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * The days outside of which a time certainly is not, counted from 1970-01-01. A date that its source qualifies bounds
 * nothing, since no answer that rests on it is certain.
 */
final class DayBounds {

    private static final long NEVER_BEGAN = Long.MIN_VALUE;
    private static final long NEVER_ENDS = Long.MAX_VALUE;

    private DayBounds() {}

    /** Returns a day before which it certainly had not begun. */
    static long first(UncertainTime time) {
        if (time instanceof UncertainPeriod period) {
            return period.start().date().map(DayBounds::first).orElse(NEVER_BEGAN);
        }
        return isQualified(time) ? NEVER_BEGAN : time.earliestEpochDay().orElse(NEVER_BEGAN);
    }

    /** Returns a day after which it had certainly ended. */
    static long last(UncertainTime time) {
        if (time instanceof UncertainPeriod period) {
            return period.end().date().map(DayBounds::last).orElse(NEVER_ENDS);
        }
        return isQualified(time) ? NEVER_ENDS : time.latestEpochDay().orElse(NEVER_ENDS);
    }

    /** Returns a day after which it certainly did not begin. */
    static long latestStart(UncertainTime time) {
        if (time instanceof UncertainPeriod period) {
            Endpoint start = period.start();
            return start.date().map(DayBounds::last).orElse(start.isOpen() ? NEVER_BEGAN : NEVER_ENDS);
        }
        return last(time);
    }

    /** Returns a day before which it certainly had not ended. */
    static long earliestEnd(UncertainTime time) {
        if (time instanceof UncertainPeriod period) {
            Endpoint end = period.end();
            return end.date().map(DayBounds::first).orElse(end.isOpen() ? NEVER_ENDS : NEVER_BEGAN);
        }
        return first(time);
    }

    private static boolean isQualified(UncertainTime time) {
        return time instanceof UncertainDate date && date.qualifier().isPresent();
    }
}
