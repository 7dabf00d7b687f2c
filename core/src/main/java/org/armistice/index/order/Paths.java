package org.armistice.index.order;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.armistice.index.graph.Stack;

/**
 * Whether a way leads from an entry back to another by what each is said to follow.
 *
 * <p>Entries are numbered so that each has a higher number than those that it follows. They are strung on chains, each
 * of which follows the one before: on one chain the number answers, and a search passes at once from an entry to the
 * next on its chain that follows several. What cannot reach as far down as what is sought is not searched.
 */
final class Paths {

    private final Recorded recorded;
    private final int[] chain;
    /** The first entry from here down the chain at which ways part. */
    private final int[] parting;

    private final int[] lowest;

    Paths(Recorded recorded) {
        this.recorded = recorded;
        int entries = recorded.size();
        chain = new int[entries];
        parting = new int[entries];
        lowest = new int[entries];
        BitSet continued = new BitSet();
        for (int entry = 0; entry < entries; entry++) {
            int[] before = recorded.before(entry);
            int previous = -1;
            lowest[entry] = entry;
            for (int earlier : before) {
                previous = continued.get(earlier) ? previous : earlier;
                lowest[entry] = Math.min(lowest[entry], lowest[earlier]);
            }
            boolean isOnChain = previous >= 0;
            chain[entry] = isOnChain ? chain[previous] : entry;
            parting[entry] = isOnChain && before.length == 1 ? parting[previous] : entry;
            if (isOnChain) {
                continued.set(previous);
            }
        }
    }

    boolean lead(int from, int to) {
        if (from <= to || lowest[from] > to) {
            return false;
        }
        BitSet seen = new BitSet();
        Stack next = new Stack(from);
        while (!next.isEmpty()) {
            int at = next.pop();
            if (chain[at] == chain[to]) {
                return true;
            }
            for (int earlier : recorded.before(parting[at])) {
                if (earlier >= to && lowest[earlier] <= to && !seen.get(from - earlier)) {
                    seen.set(from - earlier);
                    next.push(earlier);
                }
            }
        }
        return false;
    }

    /** Tells whether such an entry follows this one, directly or by way of others, but does not follow the third. */
    boolean isAnyAfter(int entry, int third, IntPredicate such) {
        BitSet seen = new BitSet();
        spread(third, seen, none -> false);
        return spread(entry, seen, such);
    }

    private boolean spread(int start, BitSet seen, IntPredicate sought) {
        Stack next = new Stack(start);
        while (!next.isEmpty()) {
            for (int later : recorded.after(next.pop())) {
                if (!seen.get(later)) {
                    if (sought.test(later)) {
                        return true;
                    }
                    seen.set(later);
                    next.push(later);
                }
            }
        }
        return false;
    }
}
