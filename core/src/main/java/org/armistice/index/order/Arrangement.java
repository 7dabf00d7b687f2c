package org.armistice.index.order;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The order in which entries are shown: by the first day on which each may have begun, the more exactly dated first,
 * and otherwise as they are given. No entry stands before one that it follows, nor, since that would have begun
 * earlier, before one that was certainly over. What has neither time nor order comes last.
 */
final class Arrangement {

    private Arrangement() {}

    static int[] of(Recorded recorded, Leeway[] leeways, BitSet placed) {
        int entries = recorded.size();
        long[] starts = new long[entries];
        int[] missing = new int[entries];
        PriorityQueue<Integer> next =
                new PriorityQueue<>(Comparator.<Integer, Boolean>comparing(entry -> !placed.get(entry))
                        .thenComparingLong(entry -> starts[entry])
                        .thenComparingLong(entry -> leeways[entry].lastStart())
                        .thenComparingLong(entry -> leeways[entry].lastEnd())
                        .thenComparing(Comparator.naturalOrder()));
        for (int entry = 0; entry < entries; entry++) {
            starts[entry] = leeways[entry].firstStart();
            missing[entry] = recorded.before(entry).length;
            if (missing[entry] == 0) {
                next.add(entry);
            }
        }
        int[] order = new int[entries];
        for (int i = 0; i < entries; i++) {
            int entry = next.remove();
            order[i] = entry;
            for (int later : recorded.after(entry)) {
                starts[later] = Math.max(starts[later], starts[entry]);
                if (--missing[later] == 0) {
                    next.add(later);
                }
            }
        }
        return order;
    }
}
