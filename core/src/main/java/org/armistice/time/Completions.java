package org.armistice.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All ways to choose a day for each unknown, each from its set of days, so that every constraint holds. The unknowns
 * are the first and the last day of each stretch: 0 and 1 of the first stretch, 2 and 3 of the second.
 *
 * <p>If two choices satisfy everything, so does the earlier of both, unknown by unknown: that is true of a set of days
 * and of each constraint on a difference. So there is an earliest completion of all, if there is any, and it is found
 * by starting with the first day of each set and moving on only what a constraint forces to. No branch is ever tried.
 */
final class Completions {

    private static final long NO_LIMIT = Stretch.ANY_STEP;

    private final DaySet[] days;
    /** {@code most[v][u]}: how many days v may be after u. */
    private final long[][] most;

    private Completions(Stretch... stretches) {
        int unknowns = 2 * stretches.length;
        days = new DaySet[unknowns];
        most = new long[unknowns][unknowns];
        for (int v = 0; v < unknowns; v++) {
            Stretch stretch = stretches[v / 2];
            days[v] = v % 2 == 0 ? stretch.first() : stretch.last();
            Arrays.fill(most[v], NO_LIMIT);
            most[v][v] = 0;
        }
        for (int i = 0; i < stretches.length; i++) {
            require(new Constraint(2 * i + 1, 2 * i, stretches[i].greatestStep()));
            require(new Constraint(2 * i, 2 * i + 1, -stretches[i].leastStep()));
        }
    }

    static Completions of(Stretch... stretches) {
        return new Completions(stretches);
    }

    Completions where(Constraint... constraints) {
        for (Constraint constraint : constraints) {
            require(constraint);
        }
        return this;
    }

    boolean exist() {
        return earliest() != null;
    }

    /** The earliest day that each unknown takes, all in one completion; null if there is none. */
    long @Nullable [] earliest() {
        if (!combine()) {
            return null;
        }
        long[] chosen = new long[days.length];
        for (int v = 0; v < chosen.length; v++) {
            chosen[v] = days[v].first();
        }
        // A round without a jump over a gap is the last but one, because the limits are combined. So there are no more
        // rounds than gaps.
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int v = 0; v < chosen.length; v++) {
                for (int u = 0; u < chosen.length; u++) {
                    if (most[v][u] < NO_LIMIT && chosen[u] < chosen[v] - most[v][u]) {
                        chosen[u] = days[u].onOrAfter(chosen[v] - most[v][u]);
                        moved = true;
                        if (chosen[u] == Long.MAX_VALUE) {
                            return null;
                        }
                    }
                }
            }
        }
        return chosen;
    }

    /** The latest day that each unknown takes, all in one completion; null if there is none. */
    long @Nullable [] latest() {
        if (!combine()) {
            return null;
        }
        long[] chosen = new long[days.length];
        for (int v = 0; v < chosen.length; v++) {
            chosen[v] = days[v].last();
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int v = 0; v < chosen.length; v++) {
                for (int u = 0; u < chosen.length; u++) {
                    if (most[v][u] < NO_LIMIT && chosen[v] > chosen[u] + most[v][u]) {
                        chosen[v] = days[v].onOrBefore(chosen[u] + most[v][u]);
                        moved = true;
                        if (chosen[v] == Long.MIN_VALUE) {
                            return null;
                        }
                    }
                }
            }
        }
        return chosen;
    }

    private void require(Constraint constraint) {
        long[] limits = most[constraint.later()];
        limits[constraint.earlier()] = Math.min(limits[constraint.earlier()], constraint.most());
    }

    /**
     * Adds what follows from each pair of limits (Floyd and Warshall); false if they contradict each other, whatever
     * the days.
     */
    private boolean combine() {
        for (int via = 0; via < most.length; via++) {
            for (long[] limits : most) {
                for (int u = 0; u < most.length; u++) {
                    if (limits[via] < NO_LIMIT && most[via][u] < NO_LIMIT) {
                        limits[u] = Math.min(limits[u], limits[via] + most[via][u]);
                    }
                }
            }
        }
        for (int v = 0; v < most.length; v++) {
            if (most[v][v] < 0) {
                return false;
            }
        }
        return true;
    }
}
