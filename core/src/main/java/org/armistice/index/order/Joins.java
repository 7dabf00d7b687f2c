package org.armistice.index.order;

import java.util.BitSet;

/** Where some entries fall into groups of which each certainly came after those before it. */
final class Joins {

    private Joins() {}

    /**
     * Returns the cuts between entries, of which none comes before one of a lower number. If a group came before an
     * entry, then so did all groups before that group.
     */
    static BitSet between(int[] numbers, Bounds bounds, Paths paths) {
        BitSet cuts = new BitSet();
        for (int place = 1; place < numbers.length; place++) {
            cuts.set(place);
            int end = place;
            while (end > 0) {
                int begin = Math.max(0, cuts.previousSetBit(end - 1));
                if (areAllBefore(numbers, begin, end, numbers[place], bounds, paths)) {
                    break;
                }
                cuts.clear(end);
                end = begin;
            }
        }
        return cuts;
    }

    private static boolean areAllBefore(int[] numbers, int begin, int end, int later, Bounds bounds, Paths paths) {
        for (int place = end - 1; place >= begin; place--) {
            if (!bounds.areApart(numbers[place], later) && !paths.lead(later, numbers[place])) {
                return false;
            }
        }
        return true;
    }
}
