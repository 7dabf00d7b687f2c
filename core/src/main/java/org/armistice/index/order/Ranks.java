package org.armistice.index.order;

/** How many of some sorted numbers are below another. */
final class Ranks {

    private Ranks() {}

    static int below(long limit, long[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
