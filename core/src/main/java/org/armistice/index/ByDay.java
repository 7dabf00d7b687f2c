package org.armistice.index;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Things found by the days on which they may be, without a look at the others: O(log n + found), built in O(n log n).
 *
 * <p>It is a priority search tree laid out in arrays. The root of a part is what reaches furthest of all in it and
 * stands at its beginning; the rest is halved by first days. So a part whose root does not reach a day has nothing that
 * does, and a half that begins too late need not be entered.
 *
 * @param <T> what is found
 */
final class ByDay<T> {

    private final ImmutableList<T> things;
    private final Extent[] extents;
    /** Positions of things, in the order of the tree. */
    private final int[] tree;
    /** By position in the tree: the first day of all in the second half below it. */
    private final long[] halves;

    private ByDay(Collection<T> things, Function<? super T, Extent> extent) {
        this.things = ImmutableList.copyOf(things);
        this.extents = things.stream().map(extent).toArray(Extent[]::new);
        this.tree = IntStream.range(0, extents.length)
                .boxed()
                .sorted(Comparator.comparingLong(thing -> extents[thing].first()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.halves = new long[tree.length];
        plant(0, tree.length);
    }

    static <T> ByDay<T> of(Collection<T> things, Function<? super T, Extent> extent) {
        return new ByDay<>(things, extent);
    }

    /** Returns all things, in the order in which they were given. */
    List<T> all() {
        return things;
    }

    /** Returns those that may be on one of the days, in the order in which they were given. */
    List<T> touching(Extent days) {
        IntStream.Builder found = IntStream.builder();
        find(days, 0, tree.length, found);
        return found.build().sorted().mapToObj(things::get).toList();
    }

    private void plant(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int furthest = from;
        for (int i = from; i < to; i++) {
            if (extents[tree[i]].last() > extents[tree[furthest]].last()) {
                furthest = i;
            }
        }
        int root = tree[furthest];
        System.arraycopy(tree, from, tree, from + 1, furthest - from);
        tree[from] = root;
        int half = half(from, to);
        halves[from] = extents[tree[half]].first();
        plant(from + 1, half);
        plant(half, to);
    }

    private void find(Extent days, int from, int to, IntStream.Builder found) {
        if (from == to || extents[tree[from]].last() < days.first()) {
            return;
        }
        if (extents[tree[from]].first() <= days.last()) {
            found.add(tree[from]);
        }
        if (to - from > 1) {
            int half = half(from, to);
            find(days, from + 1, half, found);
            if (halves[from] <= days.last()) {
                find(days, half, to, found);
            }
        }
    }

    /** Where the second half begins, which is never empty where there is more than a root. */
    private static int half(int from, int to) {
        return (from + 1 + to) >>> 1;
    }
}
