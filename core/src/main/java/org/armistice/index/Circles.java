package org.armistice.index;

/**
 * Entries that follow themselves by way of others, by circles that have no entry in common: the strongly connected
 * parts of what follows what, found by Tarjan's method without recursion.
 */
final class Circles {

    private static final int CLOSED = Integer.MAX_VALUE;

    private final Recorded recorded;
    private final int[] found;
    private final int[] lowest;
    private final int[] nextStep;
    private final int[] open;
    private int count;
    private int openCount;

    private final int[] circles;
    private final int[] order;
    private int ordered;

    private Circles(Recorded recorded) {
        int entries = recorded.size();
        this.recorded = recorded;
        this.found = new int[entries];
        this.lowest = new int[entries];
        this.nextStep = new int[entries];
        this.open = new int[entries];
        this.circles = new int[entries];
        this.order = new int[entries];
        for (int entry = 0; entry < entries; entry++) {
            if (found[entry] == 0) {
                search(entry);
            }
        }
    }

    static Circles in(Recorded recorded) {
        return new Circles(recorded);
    }

    /** Tells whether each follows the other, or both are one. */
    boolean join(int one, int other) {
        return circles[one] == circles[other];
    }

    /** All entries, none before one that it follows unless they are on one circle. */
    int[] order() {
        return order;
    }

    private void search(int start) {
        Stack way = new Stack(start);
        enter(start);
        while (!way.isEmpty()) {
            int at = way.pop();
            int[] before = recorded.before(at);
            if (nextStep[at] > 0) {
                lowest[at] = Math.min(lowest[at], lowest[before[nextStep[at] - 1]]);
            }
            if (nextStep[at] == before.length) {
                close(at);
                continue;
            }
            int earlier = before[nextStep[at]++];
            way.push(at);
            if (found[earlier] == 0) {
                enter(earlier);
                way.push(earlier);
            }
        }
    }

    private void enter(int entry) {
        found[entry] = ++count;
        lowest[entry] = count;
        open[openCount++] = entry;
    }

    private void close(int entry) {
        if (lowest[entry] == found[entry]) {
            int last;
            do {
                last = open[--openCount];
                lowest[last] = CLOSED;
                circles[last] = entry;
                order[ordered++] = last;
            } while (last != entry);
        }
    }
}
