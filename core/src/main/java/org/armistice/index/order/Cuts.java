package org.armistice.index.order;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Where entries in order fall into groups such that all before a cut certainly come before all behind it. A cut has the
 * number of the first entry behind it.
 *
 * <p>One pass tries each place. If anything before it is not ordered against something behind it, then neither are two
 * of which the one has no follower before the place and the other follows nothing behind it. Such two are ordered by
 * their dates, or else by a link from the one to the other: nothing could stand between them. So a place is a cut if as
 * many of these are linked as their dates leave open. Both numbers are kept up to date from place to place, in O((n +
 * links) log n) altogether.
 */
final class Cuts {

    private final Recorded recorded;
    private final Bounds bounds;
    private final int[] startRanks;
    private final int[] overRanks;

    private final BitSet last = new BitSet();
    private final Tally lastByOver;
    private int lasts;
    private final BitSet first = new BitSet();
    private final Tally firstByStart;

    private long open;
    private long linked;

    private Cuts(int entries, Recorded recorded, Bounds bounds) {
        this.recorded = recorded;
        this.bounds = bounds;
        long[] starts = IntStream.range(0, entries)
                .mapToLong(bounds::firstStart)
                .sorted()
                .toArray();
        // The dates leave two open if the rank of the start is below that of the end.
        startRanks = IntStream.range(0, entries)
                .map(entry -> Ranks.below(bounds.firstStart(entry), starts))
                .toArray();
        overRanks = IntStream.range(0, entries)
                .map(entry -> Ranks.below(bounds.lastOver(entry) + 1, starts))
                .toArray();
        lastByOver = new Tally(entries + 1);
        firstByStart = new Tally(entries);
    }

    /**
     * Returns the cuts between so many entries, of which each has a higher number than what certainly came before it.
     */
    static BitSet among(int entries, Recorded recorded, Bounds bounds) {
        return new Cuts(entries, recorded, bounds).find(entries);
    }

    private BitSet find(int entries) {
        int[] missing = new int[entries];
        Arrays.setAll(missing, entry -> recorded.before(entry).length);
        for (int entry = 0; entry < entries; entry++) {
            if (missing[entry] == 0) {
                changeFirst(entry, 1);
            }
        }
        BitSet cuts = new BitSet(entries);
        for (int entry = 0; entry < entries - 1; entry++) {
            changeFirst(entry, -1);
            for (int earlier : recorded.before(entry)) {
                if (last.get(earlier)) {
                    changeLast(earlier, -1);
                }
            }
            changeLast(entry, 1);
            for (int later : recorded.after(entry)) {
                if (--missing[later] == 0) {
                    changeFirst(later, 1);
                }
            }
            cuts.set(entry + 1, open == linked);
        }
        return cuts;
    }

    /** Adds or removes an entry before the place that has no follower there. */
    private void changeLast(int entry, int sign) {
        open += (long) sign * firstByStart.below(overRanks[entry]);
        for (int later : recorded.after(entry)) {
            linked += first.get(later) && isOpen(entry, later) ? sign : 0;
        }
        last.flip(entry);
        lastByOver.add(overRanks[entry], sign);
        lasts += sign;
    }

    /** Adds or removes an entry behind the place that follows nothing there. */
    private void changeFirst(int entry, int sign) {
        open += (long) sign * (lasts - lastByOver.below(startRanks[entry] + 1));
        for (int earlier : recorded.before(entry)) {
            linked += last.get(earlier) && isOpen(earlier, entry) ? sign : 0;
        }
        first.flip(entry);
        firstByStart.add(startRanks[entry], sign);
    }

    private boolean isOpen(int earlier, int later) {
        return !bounds.areApart(earlier, later);
    }
}
