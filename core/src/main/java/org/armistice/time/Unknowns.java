package org.armistice.time;

/** The unknown days of two stretches, by their numbers among {@link Completions}. */
final class Unknowns {

    static final int FIRST = 0;
    static final int LAST = 1;
    static final int FIRST_OF_OTHER = 2;
    static final int LAST_OF_OTHER = 3;

    private Unknowns() {}

    /** The same unknown once the two stretches have changed places. */
    static int swapped(int unknown) {
        return (unknown + 2) % 4;
    }
}
