package org.armistice.index;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * Things that hold for a period each, to be found by a day or a period without looking at those that are certainly out.
 *
 * <p>They are sorted by the first day on which they may begin, under a tree of the last days on which they may end. One
 * without a period may hold on every day, and so does not rule itself out; nor does one whose dates are qualified.
 *
 * @param <T> what holds
 */
final class DayTree<T> {

    /** So few are looked at one by one. */
    private static final int FEW = 16;

    private final List<T> things;
    private final Function<? super T, Optional<UncertainPeriod>> period;
    /** The things by the first day on which they may begin, as places in their list. */
    private final int[] order;

    private final long[] firsts;
    /** The last day of all under a node; the children of node {@code n} are {@code 2n} and {@code 2n + 1}. */
    private final long[] lasts;

    private DayTree(List<T> things, Function<? super T, Optional<UncertainPeriod>> period) {
        this.things = things;
        this.period = period;
        int size = things.size() > FEW ? things.size() : 0;
        long[] begin = new long[size];
        for (int i = 0; i < size; i++) {
            begin[i] = period.apply(things.get(i)).map(DayBounds::first).orElse(Long.MIN_VALUE);
        }
        this.order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(place -> begin[place]))
                .mapToInt(place -> place)
                .toArray();
        this.firsts = new long[size];
        this.lasts = new long[2 * leaves(size)];
        Arrays.fill(lasts, Long.MIN_VALUE);
        for (int i = 0; i < size; i++) {
            firsts[i] = begin[order[i]];
            lasts[leaves(size) + i] =
                    period.apply(things.get(order[i])).map(DayBounds::last).orElse(Long.MAX_VALUE);
        }
        for (int node = leaves(size) - 1; node > 0; node--) {
            lasts[node] = Math.max(lasts[2 * node], lasts[2 * node + 1]);
        }
    }

    static <T> DayTree<T> of(List<T> things, Function<? super T, Optional<UncertainPeriod>> period) {
        return new DayTree<>(things, period);
    }

    static <K, T> Map<K, DayTree<T>> each(
            ListMultimap<K, T> things, Function<? super T, Optional<UncertainPeriod>> period) {
        return Map.copyOf(Maps.transformValues(things.asMap(), group -> new DayTree<>(List.copyOf(group), period)));
    }

    /** Returns all of them in their own order. */
    List<T> all() {
        return things;
    }

    /** Returns what holds on a day, or throughout a period, in their own order. */
    List<Answer<T>> throughout(UncertainTime when) {
        return answers(when, DayBounds.latestStart(when), DayBounds.earliestEnd(when), UncertainPeriod::contains);
    }

    /** Returns what holds on a day, or on any day of a period, in their own order. */
    List<Answer<T>> sometime(UncertainTime when) {
        return answers(when, DayBounds.last(when), DayBounds.first(when), UncertainPeriod::overlaps);
    }

    private List<Answer<T>> answers(
            UncertainTime when,
            long beginsUntil,
            long endsFrom,
            BiFunction<UncertainPeriod, UncertainTime, Truth> question) {
        return Answer.to(
                candidates(beginsUntil, endsFrom).mapToObj(things::get),
                thing -> period.apply(thing)
                        .map(found -> question.apply(found, when))
                        .orElse(Truth.UNKNOWN));
    }

    private IntStream candidates(long beginsUntil, long endsFrom) {
        if (order.length == 0) {
            return IntStream.range(0, things.size());
        }
        IntStream.Builder found = IntStream.builder();
        collect(1, 0, leaves(order.length), beginning(beginsUntil), endsFrom, found);
        return found.build().map(place -> order[place]).sorted();
    }

    private void collect(int node, int from, int to, int limit, long endsFrom, IntStream.Builder found) {
        if (from >= limit || lasts[node] < endsFrom) {
            return;
        }
        if (to - from == 1) {
            found.add(from);
            return;
        }
        int middle = (from + to) >>> 1;
        collect(2 * node, from, middle, limit, endsFrom, found);
        collect(2 * node + 1, middle, to, limit, endsFrom, found);
    }

    /** Returns how many may begin by that day. */
    private int beginning(long day) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int leaves(int size) {
        return size == 0 ? 0 : Integer.highestOneBit(Math.max(1, 2 * size - 1));
    }
}
