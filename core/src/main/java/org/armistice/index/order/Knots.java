package org.armistice.index.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.index.graph.Circles;
import org.armistice.index.graph.Groups;

/**
 * Entries whose recorded order contradicts itself or their dates, by knots that have no entry in common.
 *
 * <p>A link is in contradiction if it is on a circle, or else on a way by which something follows what certainly began
 * later. A knot is all that hangs together by such links.
 */
final class Knots {

    private static final int NONE = -1;

    private final List<int[]> all;
    private final int[] knots;

    private Knots(int entries, List<int[]> all) {
        this.all = all;
        this.knots = new int[entries];
        Arrays.fill(knots, NONE);
        for (int knot = 0; knot < all.size(); knot++) {
            for (int entry : all.get(knot)) {
                knots[entry] = knot;
            }
        }
    }

    static Knots among(Recorded recorded, Leeway[] leeways) {
        Circles circles = Circles.among(recorded.size(), recorded::before);
        long[] first = Arrays.stream(leeways).mapToLong(Leeway::firstStart).toArray();
        long[] last = Arrays.stream(leeways).mapToLong(Leeway::lastStart).toArray();
        int[] order = circles.order();
        for (int entry : order) {
            for (int earlier : recorded.before(entry)) {
                if (!circles.join(entry, earlier)) {
                    first[entry] = Math.max(first[entry], first[earlier]);
                }
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            for (int later : recorded.after(order[i])) {
                if (!circles.join(order[i], later)) {
                    last[order[i]] = Math.min(last[order[i]], last[later]);
                }
            }
        }
        List<int[]> contradictory = new ArrayList<>();
        BitSet members = new BitSet();
        for (int entry : order) {
            for (int earlier : recorded.before(entry)) {
                if (circles.join(entry, earlier) || first[earlier] > last[entry]) {
                    contradictory.add(new int[] {entry, earlier});
                    members.set(entry);
                    members.set(earlier);
                }
            }
        }
        Groups<Integer> knots = new Groups<>(members.stream().boxed().toList());
        contradictory.forEach(link -> knots.unite(link[0], link[1]));
        return new Knots(
                order.length,
                knots.byLeader().values().stream()
                        .map(knot -> knot.stream().mapToInt(entry -> entry).toArray())
                        .toList());
    }

    /** The same with a new number for each entry. */
    Knots renumbered(int[] numbers) {
        return new Knots(
                knots.length,
                all.stream()
                        .map(knot -> Arrays.stream(knot)
                                .map(entry -> numbers[entry])
                                .sorted()
                                .toArray())
                        .sorted(Comparator.comparing(knot -> knot[0]))
                        .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean contain(int entry) {
        return knots[entry] != NONE;
    }

    /** Tells whether both are in one knot. */
    boolean join(int one, int other) {
        return contain(one) && knots[one] == knots[other];
    }

    /** The members of each knot, in order. */
    List<int[]> all() {
        return all;
    }

    /** Takes away the cuts that would divide a knot. */
    void mend(BitSet cuts, int[] numbers) {
        Map<Integer, Integer> lastPlaces = new HashMap<>();
        for (int place = 0; place < numbers.length; place++) {
            lastPlaces.put(knots[numbers[place]], place);
        }
        lastPlaces.remove(NONE);
        int last = 0;
        for (int place = 0; place < numbers.length; place++) {
            if (place <= last) {
                cuts.clear(place);
            }
            last = Math.max(last, lastPlaces.getOrDefault(knots[numbers[place]], place));
        }
    }
}
