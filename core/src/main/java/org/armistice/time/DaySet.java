package org.armistice.time;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, never empty: blocks of days since 1970-01-01, in order, each with a gap before the next.
 *
 * <p>Infinity is a number here, so that one arithmetic serves all. Days that a date can name lie within {@link #NAMED};
 * a set without bound reaches to {@link #FURTHEST}, so far beyond that no length of time leads from one to the other;
 * and a period without end "ends" at {@link #NEVER}, just as far beyond every day.
 */
abstract sealed class DaySet permits DayBlocks, RecurringDays, DayUnion {

    /** No day that a date names is further from 1970-01-01 than this (year 10^15 is day 3.7 * 10^17). */
    static final long NAMED = 1L << 59;
    /** How far a set reaches that has no bound. */
    static final long FURTHEST = 1L << 60;
    /** The last day of what never ends; the first of what never began is its negative. */
    static final long NEVER = 1L << 61;

    /** Any day at all. */
    static final DaySet ANY = DayBlocks.between(-FURTHEST, FURTHEST);

    static DaySet day(long day) {
        return DayBlocks.between(day, day);
    }

    static DaySet between(long first, long last) {
        return DayBlocks.between(first, last);
    }

    /** The days of all of them. Only those that are lists already are merged into one. */
    static DaySet union(List<DaySet> sets) {
        List<DaySet> kept = new ArrayList<>(
                sets.stream().filter(set -> !(set instanceof DayBlocks)).toList());
        if (kept.size() < sets.size()) {
            kept.add(DayBlocks.of(
                    sets.stream().filter(DayBlocks.class::isInstance).flatMap(DaySet::blocks)));
        }
        return kept.size() == 1 ? kept.get(0) : new DayUnion(List.copyOf(kept));
    }

    DaySet union(DaySet other) {
        return union(List.of(this, other));
    }

    abstract long first();

    abstract long last();

    /** The first day of the set that is not before the given one; {@link Long#MAX_VALUE} if there is none. */
    abstract long onOrAfter(long day);

    /** The last day of the set that is not after the given one; {@link Long#MIN_VALUE} if there is none. */
    abstract long onOrBefore(long day);

    /** The blocks in order, each as its first and last day. */
    abstract Stream<long[]> blocks();

    /** The same as a list of its blocks, for whoever goes through them more than once. */
    abstract DaySet listed();

    /** No fewer than there are blocks. */
    abstract int mostBlocks();

    boolean isOneDay() {
        return first() == last();
    }

    /** The first day, unless the set reaches back without bound. */
    OptionalLong earliest() {
        return named(first());
    }

    /** The last day, unless the set reaches on without bound. */
    OptionalLong latest() {
        return named(last());
    }

    /** The days from {@code least} to {@code most} days after one of these; both may be negative. */
    DaySet shifted(long least, long most) {
        if (most - least >= last() - first()) {
            // What one of them leaves out, another reaches.
            return between(bounded(first() + least), bounded(last() + most));
        }
        return DayBlocks.of(blocks().map(block -> new long[] {bounded(block[0] + least), bounded(block[1] + most)}));
    }

    /** The days of both; null if there are none. */
    @Nullable DaySet intersection(DaySet other) {
        List<long[]> common = new ArrayList<>();
        Iterator<long[]> mine = blocks().iterator();
        Iterator<long[]> theirs = other.blocks().iterator();
        long[] one = mine.next();
        long[] another = theirs.next();
        while (true) {
            long first = Math.max(one[0], another[0]);
            long last = Math.min(one[1], another[1]);
            if (first <= last) {
                common.add(new long[] {first, last});
            }
            boolean isMineNext = one[1] < another[1];
            if (!(isMineNext ? mine : theirs).hasNext()) {
                return common.isEmpty() ? null : DayBlocks.of(common.stream());
            }
            if (isMineNext) {
                one = mine.next();
            } else {
                another = theirs.next();
            }
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof DaySet that) || first() != that.first() || last() != that.last()) {
            return false;
        }
        Iterator<long[]> mine = blocks().iterator();
        Iterator<long[]> theirs = that.blocks().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            long[] one = mine.next();
            long[] another = theirs.next();
            if (one[0] != another[0] || one[1] != another[1]) {
                return false;
            }
        }
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first()) * 31 + Long.hashCode(last());
    }

    /** The day, unless it lies beyond all that a date can name. */
    static OptionalLong named(long day) {
        return Math.abs(day) <= NAMED ? OptionalLong.of(day) : OptionalLong.empty();
    }

    private static long bounded(long day) {
        return Math.max(-NEVER, Math.min(NEVER, day));
    }
}
