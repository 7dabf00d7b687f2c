package org.armistice.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A set of days as the list of its blocks. */
final class DayBlocks extends DaySet {

    /** First and last day of each block. */
    private final long[] bounds;

    private DayBlocks(long... bounds) {
        this.bounds = bounds;
    }

    static DayBlocks between(long first, long last) {
        return new DayBlocks(first, last);
    }

    /** The days of one or more blocks, in any order, which may touch and overlap. */
    static DayBlocks of(Stream<long[]> anyBlocks) {
        long[][] blocks =
                anyBlocks.sorted(Comparator.comparingLong(block -> block[0])).toArray(long[][]::new);
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
        return new DayBlocks(Arrays.copyOf(merged, size));
    }

    @Override
    long first() {
        return bounds[0];
    }

    @Override
    long last() {
        return bounds[bounds.length - 1];
    }

    @Override
    long onOrAfter(long day) {
        int i = Arrays.binarySearch(bounds, day);
        if (i >= 0) {
            return day;
        }
        int next = -i - 1;
        // Between the first and the last day of a block, the day itself is in the set.
        return next % 2 == 1 ? day : next < bounds.length ? bounds[next] : Long.MAX_VALUE;
    }

    @Override
    long onOrBefore(long day) {
        int i = Arrays.binarySearch(bounds, day);
        if (i >= 0) {
            return day;
        }
        int next = -i - 1;
        return next % 2 == 1 ? day : next > 0 ? bounds[next - 1] : Long.MIN_VALUE;
    }

    @Override
    Stream<long[]> blocks() {
        return IntStream.range(0, bounds.length / 2).mapToObj(i -> new long[] {bounds[2 * i], bounds[2 * i + 1]});
    }

    @Override
    DaySet listed() {
        return this;
    }

    @Override
    int mostBlocks() {
        return bounds.length / 2;
    }
}
