package org.armistice.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the statements from which a way leads back to themselves: all that are on such ways through each other are one
 * ring, and every other statement is a ring of its own. A ring has a higher number than those to which it leads.
 *
 * <p>It is Tarjan's algorithm, with a stack of its own: chains may be longer than Java's.
 */
final class Rings {

    private static final int UNSEEN = -1;

    private final List<Utterance> all;
    private final Function<Utterance, List<Utterance>> steps;
    private final int[] ring;
    private final int[] seen;
    private final int[] lowest;
    private final int[] step;
    private final int[] way;
    private final int[] open;
    private int opened;
    private int count;
    private int rings;

    private Rings(List<Utterance> all, Function<Utterance, List<Utterance>> steps) {
        this.all = all;
        this.steps = steps;
        int size = all.size();
        this.ring = new int[size];
        this.seen = new int[size];
        this.lowest = new int[size];
        this.step = new int[size];
        this.way = new int[size];
        this.open = new int[size];
        Arrays.fill(ring, UNSEEN);
        Arrays.fill(seen, UNSEEN);
    }

    /** Returns the number of the ring of each, by its place. */
    static int[] among(List<Utterance> all, Function<Utterance, List<Utterance>> steps) {
        Rings search = new Rings(all, steps);
        for (int start = 0; start < all.size(); start++) {
            if (search.seen[start] == UNSEEN) {
                search.follow(start);
            }
        }
        return search.ring;
    }

    private void follow(int start) {
        int depth = 0;
        way[0] = enter(start);
        while (depth >= 0) {
            int here = way[depth];
            List<Utterance> ahead = steps.apply(all.get(here));
            if (step[here] < ahead.size()) {
                int next = ahead.get(step[here]++).place();
                if (seen[next] == UNSEEN) {
                    way[++depth] = enter(next);
                } else if (ring[next] == UNSEEN) {
                    lowest[here] = Math.min(lowest[here], seen[next]);
                }
            } else {
                leave(here);
                if (--depth >= 0) {
                    lowest[way[depth]] = Math.min(lowest[way[depth]], lowest[here]);
                }
            }
        }
    }

    private int enter(int place) {
        seen[place] = count;
        lowest[place] = count++;
        open[opened++] = place;
        return place;
    }

    private void leave(int place) {
        if (lowest[place] == seen[place]) {
            int last;
            do {
                last = open[--opened];
                ring[last] = rings;
            } while (last != place);
            rings++;
        }
    }
}
