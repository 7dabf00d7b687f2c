package org.armistice.index;

import java.util.Optional;
import java.util.OptionalLong;
import org.armistice.model.Attributed;
import org.armistice.time.Endpoint;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * The days on which something may be; first and last both inside, counted from 1970-01-01, without bounds where nothing
 * is known.
 */
record Extent(long first, long last) {

    /** All days. */
    static final Extent UNBOUNDED = new Extent(Long.MIN_VALUE, Long.MAX_VALUE);

    /** No day. */
    static final Extent NONE = new Extent(Long.MAX_VALUE, Long.MIN_VALUE);

    static Extent of(Attributed<?> assertion) {
        return of(assertion.period());
    }

    static Extent of(Optional<? extends UncertainTime> time) {
        return time.map(known -> of(known)).orElse(UNBOUNDED);
    }

    /**
     * Returns the days outside of which something certainly is not. They do not rest on what a source qualifies: if a
     * date may be wrong, an answer may be {@link org.armistice.time.Truth#POSSIBLY_FALSE} far from it.
     */
    static Extent of(UncertainTime time) {
        if (time instanceof UncertainDate date) {
            return date.qualifier().isEmpty() ? between(time, time) : UNBOUNDED;
        }
        UncertainPeriod period = (UncertainPeriod) time;
        if (unqualified(period.start()).equals(period.start().date())
                && unqualified(period.end()).equals(period.end().date())
                && period.duration().flatMap(length -> length.qualifier()).isEmpty()) {
            return between(period, period);
        }
        return new Extent(
                earliest(unqualified(period.start()).map(date -> date)),
                latest(unqualified(period.end()).map(date -> date)));
    }

    /**
     * What holds throughout a time begins by the last of these days and ends on the first of them or later, even where
     * the first comes after the last.
     */
    static Extent heldThroughout(UncertainTime time) {
        if (time instanceof UncertainPeriod period) {
            Endpoint start = period.start();
            Endpoint end = period.end();
            return new Extent(
                    end.date().map(date -> of(date).first).orElse(end.isOpen() ? UNBOUNDED.last : UNBOUNDED.first),
                    start.date().map(date -> of(date).last).orElse(start.isOpen() ? UNBOUNDED.first : UNBOUNDED.last));
        }
        return of(time);
    }

    /** Returns the days on which something may be as if no date were qualified. */
    static Extent likely(Optional<? extends UncertainTime> time) {
        return time.map(known -> between(known, known)).orElse(UNBOUNDED);
    }

    /** Returns the same with those on which it may be if what the source qualified is wrong, as near as these are. */
    static Extent certain(Optional<? extends UncertainTime> time) {
        return time.map(known -> Margin.around(likely(time), known)).orElse(UNBOUNDED);
    }

    boolean isBefore(Extent other) {
        return last < other.first;
    }

    /** Returns them without what comes before the first day of the other. */
    Extent notBefore(Extent other) {
        return other.first > first ? new Extent(other.first, last) : this;
    }

    /** Returns them without what comes after the last day of the other. */
    Extent notAfter(Extent other) {
        return other.last < last ? new Extent(first, other.last) : this;
    }

    /** Tells whether there is a day in it. */
    boolean isPossible() {
        return first <= last;
    }

    private static Optional<UncertainDate> unqualified(Endpoint end) {
        return end.date().filter(date -> date.qualifier().isEmpty());
    }

    private static Extent between(UncertainTime first, UncertainTime last) {
        return new Extent(earliest(Optional.of(first)), latest(Optional.of(last)));
    }

    private static long earliest(Optional<? extends UncertainTime> time) {
        return time.map(UncertainTime::earliestEpochDay)
                .orElse(OptionalLong.empty())
                .orElse(UNBOUNDED.first);
    }

    private static long latest(Optional<? extends UncertainTime> time) {
        return time.map(UncertainTime::latestEpochDay)
                .orElse(OptionalLong.empty())
                .orElse(UNBOUNDED.last);
    }
}
