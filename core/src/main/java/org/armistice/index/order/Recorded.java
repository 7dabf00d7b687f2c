package org.armistice.index.order;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.vocabulary.LinkType;

/** Which of some numbered entries the source itself says without reserve to follow which others. */
final class Recorded {

    private static final int[] NONE = {};

    private final int[][] before;
    private final int[][] after;

    private Recorded(int[][] before, int[][] after) {
        this.before = before;
        this.after = after;
    }

    /** Reads the links. One that leads out of the entries says nothing about them. */
    static Recorded in(List<Entry> entries) {
        Map<String, Integer> places = Maps.newHashMapWithExpectedSize(entries.size());
        entries.forEach(entry -> places.put(entry.id(), places.size()));
        return of(
                entries.size(),
                IntStream.range(0, entries.size())
                        .boxed()
                        .flatMapToLong(later -> entries.get(later).links().stream()
                                .filter(Recorded::isOrder)
                                .map(link -> places.get(link.value().target().id()))
                                .filter(earlier -> earlier != null)
                                .mapToLong(earlier -> pair(later, earlier))));
    }

    private static boolean isOrder(Attributed<Link> link) {
        return link.value().type() == LinkType.FOLLOWS
                && link.isCertain()
                && link.perspective().isOwnVoice();
    }

    private static Recorded of(int size, LongStream pairs) {
        long[] sorted = pairs.sorted().toArray();
        return new Recorded(
                lists(size, sorted),
                lists(
                        size,
                        Arrays.stream(sorted)
                                .map(pair -> pair(earlier(pair), later(pair)))
                                .sorted()
                                .toArray()));
    }

    private static int[][] lists(int size, long[] sorted) {
        int[][] lists = new int[size][];
        Arrays.fill(lists, NONE);
        for (int begin = 0, end; begin < sorted.length; begin = end) {
            end = begin + 1;
            while (end < sorted.length && later(sorted[end]) == later(sorted[begin])) {
                end++;
            }
            lists[later(sorted[begin])] = Arrays.stream(sorted, begin, end)
                    .mapToInt(Recorded::earlier)
                    .distinct()
                    .toArray();
        }
        return lists;
    }

    int size() {
        return before.length;
    }

    /** Those that it follows, each once. */
    int[] before(int entry) {
        return before[entry];
    }

    /** Those that follow it, each once. */
    int[] after(int entry) {
        return after[entry];
    }

    boolean isLinked(int entry) {
        return before[entry].length + after[entry].length > 0;
    }

    Recorded without(Knots knots) {
        return knots.isEmpty() ? this : pairs(pair -> !knots.join(later(pair), earlier(pair)), pair -> pair);
    }

    /** The same with a new number for each entry. */
    Recorded renumbered(int[] places) {
        return pairs(pair -> true, pair -> pair(places[later(pair)], places[earlier(pair)]));
    }

    private Recorded pairs(LongPredicate which, LongUnaryOperator change) {
        return of(
                size(),
                IntStream.range(0, size())
                        .boxed()
                        .flatMapToLong(later -> Arrays.stream(before[later]).mapToLong(earlier -> pair(later, earlier)))
                        .filter(which)
                        .map(change));
    }

    private static long pair(int later, int earlier) {
        return (long) later << Integer.SIZE | earlier;
    }

    private static int later(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int earlier(long pair) {
        return (int) pair;
    }
}
