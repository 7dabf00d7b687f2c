package org.armistice.index.order;

import org.armistice.time.Truth;

/**
 * Between which days each entry began and ended, by its own date and by those of all that it follows or that follow it.
 *
 * <p>Entries are numbered so that each has a higher number than those that it follows. An entry is over, for what comes
 * after it, when it has ended or when something that follows it has.
 */
final class Bounds {

    private final long[] firstStart;
    private final long[] lastStart;
    private final long[] firstEnd;
    private final long[] firstOver;
    private final long[] lastOver;

    Bounds(Recorded recorded, Leeway[] leeways) {
        int entries = recorded.size();
        firstStart = new long[entries];
        lastStart = new long[entries];
        firstEnd = new long[entries];
        firstOver = new long[entries];
        lastOver = new long[entries];
        for (int entry = 0; entry < entries; entry++) {
            Leeway own = leeways[entry];
            long start = own.firstStart();
            for (int earlier : recorded.before(entry)) {
                start = Math.max(start, firstStart[earlier]);
            }
            firstStart[entry] = start;
            firstEnd[entry] = Math.max(own.firstEnd(), start + own.leastStep());
        }
        for (int entry = entries - 1; entry >= 0; entry--) {
            Leeway own = leeways[entry];
            long start = own.lastStart();
            long first = firstEnd[entry];
            long last = Long.MAX_VALUE;
            for (int later : recorded.after(entry)) {
                start = Math.min(start, lastStart[later]);
                first = Math.min(first, firstOver[later]);
                last = Math.min(last, lastOver[later]);
            }
            lastStart[entry] = start;
            firstOver[entry] = first;
            lastOver[entry] = Math.min(last, Math.min(own.lastEnd(), start + own.greatestStep()));
        }
    }

    long firstStart(int entry) {
        return firstStart[entry];
    }

    long lastOver(int entry) {
        return lastOver[entry];
    }

    /** Tells whether one began when the other was over, whatever the days. */
    boolean areApart(int earlier, int later) {
        return lastOver[earlier] < firstStart[later];
    }

    /** Tells whether one began when the other was over, provided that no record orders the two. */
    Truth isAfter(int one, int other, Paths paths) {
        if (areApart(other, one)) {
            return Truth.TRUE;
        }
        // Only what outlasts the beginning of what follows it is worth a search.
        boolean possible = lastStart[one] > firstEnd[other]
                || lastStart[one] > firstOver[other]
                        && paths.isAnyAfter(other, one, later -> lastStart[one] > firstEnd[later]);
        return possible ? Truth.UNKNOWN : Truth.FALSE;
    }
}
