package org.armistice.index;

import java.time.LocalDate;
import java.util.Optional;
import org.armistice.time.Truth;
import org.armistice.time.UncertainTime;

/**
 * The days between which something was said, counted from 1970-01-01, both inclusive; unbounded where nothing is known.
 *
 * @param first the first possible day
 * @param last the last possible day
 */
record SpeechBounds(long first, long last) {

    static final SpeechBounds ANY = new SpeechBounds(Long.MIN_VALUE, Long.MAX_VALUE);

    /** Beyond this many days, what a qualified date still makes certain is not looked for. */
    private static final long SEARCHED = 1 << 17;

    /** Returns them as if no date were qualified. */
    static SpeechBounds likely(Optional<? extends UncertainTime> time) {
        return time.map(known -> new SpeechBounds(
                        known.earliestEpochDay().orElse(Long.MIN_VALUE),
                        known.latestEpochDay().orElse(Long.MAX_VALUE)))
                .orElse(ANY);
    }

    /** Returns those that hold even if what the source qualified is wrong. */
    static SpeechBounds certain(Optional<? extends UncertainTime> time) {
        SpeechBounds likely = likely(time);
        return time.isEmpty() || likely.equals(ANY)
                ? likely
                : new SpeechBounds(first(time.get(), likely), last(time.get(), likely));
    }

    boolean isBefore(SpeechBounds other) {
        return last < other.first;
    }

    /** Returns them without what comes before the first day of the other. */
    SpeechBounds notBefore(SpeechBounds other) {
        return other.first > first ? new SpeechBounds(other.first, last) : this;
    }

    /** Returns them without what comes after the last day of the other. */
    SpeechBounds notAfter(SpeechBounds other) {
        return other.last < last ? new SpeechBounds(first, other.last) : this;
    }

    boolean isPossible() {
        return first <= last;
    }

    /** The certain answers to questions about days change once, at the day that is sought. */
    private static long first(UncertainTime time, SpeechBounds likely) {
        if (likely.first == Long.MIN_VALUE || isCertainlyAfter(time, likely.first - 1)) {
            return likely.first;
        }
        long certain = likely.first - SEARCHED;
        long open = likely.first - 1;
        if (!isCertainlyAfter(time, certain)) {
            return Long.MIN_VALUE;
        }
        while (open - certain > 1) {
            long middle = (certain + open) >> 1;
            if (isCertainlyAfter(time, middle)) {
                certain = middle;
            } else {
                open = middle;
            }
        }
        return open;
    }

    private static long last(UncertainTime time, SpeechBounds likely) {
        if (likely.last == Long.MAX_VALUE || isCertainlyBefore(time, likely.last + 1)) {
            return likely.last;
        }
        long certain = likely.last + SEARCHED;
        long open = likely.last + 1;
        if (!isCertainlyBefore(time, certain)) {
            return Long.MAX_VALUE;
        }
        while (certain - open > 1) {
            long middle = (certain + open) >> 1;
            if (isCertainlyBefore(time, middle)) {
                certain = middle;
            } else {
                open = middle;
            }
        }
        return open;
    }

    private static boolean isCertainlyAfter(UncertainTime time, long day) {
        return day >= LocalDate.MIN.toEpochDay()
                && day <= LocalDate.MAX.toEpochDay()
                && time.isAfter(LocalDate.ofEpochDay(day)) == Truth.TRUE;
    }

    private static boolean isCertainlyBefore(UncertainTime time, long day) {
        return day >= LocalDate.MIN.toEpochDay()
                && day <= LocalDate.MAX.toEpochDay()
                && time.isBefore(LocalDate.ofEpochDay(day)) == Truth.TRUE;
    }
}
