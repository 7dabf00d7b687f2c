package org.armistice.index.order;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.armistice.model.Entry;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * Entries numbered in an order of time that contradicts nothing certain, and what is certain of that order. Those with
 * a time or a recorded order come first. Immutable; made in O(n log n) for n entries and links.
 */
public final class Order {

    private final List<Entry> entries;
    private final int placed;

    private final Knots knots;
    private final Recorded recorded;
    private final Paths paths;
    private final Bounds certain;
    private final Bounds withDoubted;

    private Order(List<Entry> given) {
        Recorded said = Recorded.in(given);
        Leeway[] certain = leeways(given, Leeway::undoubted);
        Knots knots = Knots.among(said, certain);
        Recorded kept = said.without(knots);
        Leeway[] withDoubted = leeways(given, Leeway::of);
        Knots misfits = Knots.among(kept, withDoubted);
        Arrays.setAll(withDoubted, entry -> misfits.contain(entry) ? certain[entry] : withDoubted[entry]);

        BitSet placed = new BitSet();
        for (int entry = 0; entry < given.size(); entry++) {
            placed.set(entry, said.isLinked(entry) || When.of(given.get(entry)).isPresent());
        }
        int[] order = Arrangement.of(kept, withDoubted, placed);
        int[] numbers = new int[order.length];
        for (int number = 0; number < order.length; number++) {
            numbers[order[number]] = number;
        }
        this.entries = Arrays.stream(order).mapToObj(given::get).toList();
        this.placed = placed.cardinality();
        this.knots = knots.renumbered(numbers);
        this.recorded = kept.renumbered(numbers);
        this.paths = new Paths(recorded);
        this.certain = new Bounds(recorded, inOrder(order, certain));
        this.withDoubted =
                Arrays.equals(certain, withDoubted) ? this.certain : new Bounds(recorded, inOrder(order, withDoubted));
    }

    /** Finds the order of entries, each of another id. */
    public static Order of(List<Entry> entries) {
        return new Order(entries);
    }

    /** Tells whether there would be contradictions among entries, without putting them in order. */
    public static boolean isContradictory(List<Entry> entries) {
        return !Knots.among(Recorded.in(entries), leeways(entries, Leeway::undoubted))
                .isEmpty();
    }

    /** Returns all entries by their numbers; immutable. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns how many of them have a time or a recorded order. */
    public int placed() {
        return placed;
    }

    /** Tells whether an entry came after another; of what is in one contradiction, that is unknown. */
    public Truth isAfter(int one, int other) {
        if (knots.join(one, other)) {
            return Truth.UNKNOWN;
        } else if (certain.areApart(other, one) || paths.lead(one, other)) {
            return Truth.TRUE;
        } else if (certain.areApart(one, other) || paths.lead(other, one)) {
            return Truth.FALSE;
        }
        Truth answer = withDoubted.isAfter(one, other, paths);
        return answer == Truth.UNKNOWN || answer == certain.isAfter(one, other, paths) ? answer : answer.tentative();
    }

    /**
     * Returns where those with a time or a recorded order fall into the smallest groups of which each certainly came
     * after those before it: the number of the first entry behind each cut.
     */
    public BitSet cuts() {
        BitSet cuts = Cuts.among(placed, recorded, certain);
        knots.mend(cuts, IntStream.range(0, placed).toArray());
        return cuts;
    }

    /** Returns the same for some entries, of ascending numbers: the place of the first behind each cut among them. */
    public BitSet cuts(int[] numbers) {
        BitSet cuts = Joins.between(numbers, certain, paths);
        knots.mend(cuts, numbers);
        return cuts;
    }

    /** Returns the numbers of the entries in each contradiction, in order. */
    public List<int[]> contradictions() {
        return knots.all();
    }

    private static Leeway[] leeways(List<Entry> entries, Function<UncertainPeriod, Leeway> reading) {
        return entries.stream()
                .map(entry -> When.of(entry).map(reading).orElse(Leeway.ANY))
                .toArray(Leeway[]::new);
    }

    private static Leeway[] inOrder(int[] order, Leeway[] leeways) {
        return Arrays.stream(order).mapToObj(entry -> leeways[entry]).toArray(Leeway[]::new);
    }
}
