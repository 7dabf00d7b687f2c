package org.armistice.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of days, never empty: blocks of days since 1970-01-01, in order, each with a gap before the next.
 *
 * <p>Infinity is a number here, so that one arithmetic serves all. Days that a date can name lie within {@link #NAMED};
 * a set without bound reaches to {@link #FURTHEST}, so far beyond that no length of time leads from one to the other;
 * and a period without end "ends" at {@link #NEVER}, just as far beyond every day.
 */
final class DaySet {

    /** No day that a date names is further from 1970-01-01 than this (year 10^15 is day 3.7 * 10^17). */
    static final long NAMED = 1L << 59;
    /** How far a set reaches that has no bound. */
    static final long FURTHEST = 1L << 60;
    /** The last day of what never ends; the first of what never began is its negative. */
    static final long NEVER = 1L << 61;

    /** Any day at all. */
    static final DaySet ANY = between(-FURTHEST, FURTHEST);

    /** First and last day of each block. */
    private final long[] bounds;

    private DaySet(long... bounds) {
        this.bounds = bounds;
    }

    static DaySet day(long day) {
        return new DaySet(day, day);
    }

    static DaySet between(long first, long last) {
        return new DaySet(first, last);
    }

    static DaySet union(List<DaySet> sets) {
        if (sets.size() == 1) {
            return sets.get(0);
        }
        long[][] blocks = sets.stream()
                .flatMap(DaySet::blocks)
                .sorted(Comparator.comparingLong(block -> block[0]))
                .toArray(long[][]::new);
        long[] merged = new long[2 * blocks.length];
        int size = 0;
        for (long[] block : blocks) {
            if (size > 0 && block[0] <= merged[size - 1] + 1) {
                merged[size - 1] = Math.max(merged[size - 1], block[1]);
            } else {
                merged[size++] = block[0];
                merged[size++] = block[1];
            }
        }
        return new DaySet(Arrays.copyOf(merged, size));
    }

    DaySet union(DaySet other) {
        return union(List.of(this, other));
    }

    long first() {
        return bounds[0];
    }

    long last() {
        return bounds[bounds.length - 1];
    }

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

    /** The first day of the set that is not before the given one; {@link Long#MAX_VALUE} if there is none. */
    long onOrAfter(long day) {
        int i = Arrays.binarySearch(bounds, day);
        if (i >= 0) {
            return day;
        }
        int next = -i - 1;
        // Between the first and the last day of a block, the day itself is in the set.
        return next % 2 == 1 ? day : next < bounds.length ? bounds[next] : Long.MAX_VALUE;
    }

    /** The last day of the set that is not after the given one; {@link Long#MIN_VALUE} if there is none. */
    long onOrBefore(long day) {
        int i = Arrays.binarySearch(bounds, day);
        if (i >= 0) {
            return day;
        }
        int next = -i - 1;
        return next % 2 == 1 ? day : next > 0 ? bounds[next - 1] : Long.MIN_VALUE;
    }

    /** The days from {@code least} to {@code most} days after one of these; both may be negative. */
    DaySet shifted(long least, long most) {
        return union(blocks().map(block -> new DaySet(bounded(block[0] + least), bounded(block[1] + most)))
                .toList());
    }

    /** The days of both; null if there are none. */
    @Nullable DaySet intersection(DaySet other) {
        List<DaySet> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < bounds.length && theirs < other.bounds.length) {
            long first = Math.max(bounds[mine], other.bounds[theirs]);
            long last = Math.min(bounds[mine + 1], other.bounds[theirs + 1]);
            if (first <= last) {
                common.add(between(first, last));
            }
            if (bounds[mine + 1] < other.bounds[theirs + 1]) {
                mine += 2;
            } else {
                theirs += 2;
            }
        }
        return common.isEmpty() ? null : union(common);
    }

    /** The blocks in order, each as its first and last day. */
    Stream<long[]> blocks() {
        return IntStream.range(0, bounds.length / 2).mapToObj(i -> new long[] {bounds[2 * i], bounds[2 * i + 1]});
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaySet that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    /** The day, unless it lies beyond all that a date can name. */
    static OptionalLong named(long day) {
        return Math.abs(day) <= NAMED ? OptionalLong.of(day) : OptionalLong.empty();
    }

    private static long bounded(long day) {
        return Math.max(-NEVER, Math.min(NEVER, day));
    }
}
