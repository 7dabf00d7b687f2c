package org.armistice.index.order;

/** Counts things by rank, and how many have a rank below a limit: a Fenwick tree. */
final class Tally {

    private final int[] counts;

    Tally(int ranks) {
        counts = new int[ranks + 1];
    }

    void add(int rank, int number) {
        for (int i = rank + 1; i < counts.length; i += i & -i) {
            counts[i] += number;
        }
    }

    int below(int rank) {
        int sum = 0;
        for (int i = rank; i > 0; i -= i & -i) {
            sum += counts[i];
        }
        return sum;
    }
}
