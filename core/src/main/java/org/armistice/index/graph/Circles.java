package org.armistice.index.graph;

import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Which of some numbered things lead back to themselves. All that lead to each other are one circle; circles have
 * nothing in common.
 *
 * <p>These are the strongly connected parts of what leads where, found by Tarjan's algorithm in as many steps as there
 * are things and ways, with a stack of its own: chains may be longer than Java's.
 */
public final class Circles {

    private final int[] parts;
    private final int[] order;
    private final BitSet circular;

    private Circles(Search search) {
        this.parts = search.parts;
        this.order = search.order;
        this.circular = search.circular;
    }

    /**
     * Finds the circles among so many things.
     *
     * @param steps to which others one leads, itself perhaps
     */
    public static Circles among(int size, IntFunction<int[]> steps) {
        Search search = new Search(size, steps);
        for (int thing = 0; thing < size; thing++) {
            search.from(thing);
        }
        return new Circles(search);
    }

    /** Tells whether something leads back to itself. */
    public boolean contain(int thing) {
        return circular.get(thing);
    }

    /** The number of its circle; of what leads not back to itself, a number that nothing else has. */
    public int of(int thing) {
        return parts[thing];
    }

    /** Tells whether each leads to the other, or both are one. */
    public boolean join(int one, int other) {
        return parts[one] == parts[other];
    }

    /**
     * All things, none before one to which it leads unless they are on one circle. Those of a circle stand together;
     * the last of them was met first.
     */
    public int[] order() {
        return order;
    }

    private static final class Search {

        private static final int[] CLOSED = {};
        private static final int NEVER = Integer.MAX_VALUE;

        private final IntFunction<int[]> steps;
        private final int[][] ahead;
        private final int[] nextStep;
        private final int[] met;
        private final int[] lowest;
        private final int[] open;
        private int metCount;
        private int openCount;

        private final int[] parts;
        private final int[] order;
        private final BitSet circular = new BitSet();
        private int ordered;

        Search(int size, IntFunction<int[]> steps) {
            this.steps = steps;
            this.ahead = new int[size][];
            this.nextStep = new int[size];
            this.met = new int[size];
            this.lowest = new int[size];
            this.open = new int[size];
            this.parts = new int[size];
            this.order = new int[size];
        }

        void from(int start) {
            if (met[start] > 0) {
                return;
            }
            Stack way = new Stack(start);
            meet(start);
            while (!way.isEmpty()) {
                int at = way.pop();
                if (nextStep[at] > 0) {
                    lowest[at] = Math.min(lowest[at], lowest[ahead[at][nextStep[at] - 1]]);
                }
                if (nextStep[at] == ahead[at].length) {
                    leave(at);
                    continue;
                }
                int next = ahead[at][nextStep[at]++];
                way.push(at);
                if (next == at) {
                    circular.set(at);
                } else if (met[next] == 0) {
                    meet(next);
                    way.push(next);
                }
            }
        }

        private void meet(int thing) {
            ahead[thing] = steps.apply(thing);
            met[thing] = ++metCount;
            lowest[thing] = metCount;
            open[openCount++] = thing;
        }

        private void leave(int thing) {
            ahead[thing] = CLOSED;
            if (lowest[thing] < met[thing]) {
                return;
            }
            int last;
            do {
                last = open[--openCount];
                lowest[last] = NEVER;
                parts[last] = thing;
                order[ordered++] = last;
                if (last != thing) {
                    circular.set(last);
                    circular.set(thing);
                }
            } while (last != thing);
        }
    }
}
