package org.armistice.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the questions need to know of a date or a period: the days that may be its first, those that may be its last,
 * and the least and the greatest step from one to the other. A date, or a period of precisely one day, is a stretch
 * with no step.
 *
 * @param unqualified the same stretch had the source left out what it qualifies; null where nothing is qualified
 */
record Stretch(
        DaySet first,
        DaySet last,
        long leastStep,
        long greatestStep,
        @Nullable Stretch unqualified) {

    /** The greatest step where no length is stated. */
    static final long ANY_STEP = 2 * DaySet.NEVER;

    static Stretch of(LocalDate day) {
        return ofOneDay(DaySet.day(day.toEpochDay()), null);
    }

    static Stretch ofOneDay(DaySet days, @Nullable Stretch unqualified) {
        return new Stretch(days, days, 0, 0, unqualified);
    }

    /**
     * The stretch of the same completions that says no more than they do: each first day has a last day to go with it,
     * and each step occurs. So two stretches have the same completions if and only if these are equal.
     *
     * <p>The stretch must have completions.
     */
    Stretch exactly() {
        DaySet firsts = first.listed();
        DaySet lasts = last == first ? firsts : last.listed();
        DaySet starts = reached(firsts, lasts.shifted(-greatestStep, -leastStep));
        DaySet ends = reached(lasts, firsts.shifted(leastStep, greatestStep));
        return new Stretch(starts, ends, leastStep(starts, ends), greatestStep(starts, ends), null);
    }

    private static DaySet reached(DaySet days, DaySet fromTheOther) {
        DaySet reached = days.intersection(fromTheOther);
        if (reached == null) {
            throw new IllegalStateException("A stretch without completions.");
        }
        return reached;
    }

    /**
     * From each block of first days: the least step if it hits a possible last day, or else the one to the next from
     * its end.
     */
    private long leastStep(DaySet starts, DaySet ends) {
        return starts.blocks()
                .mapToLong(block -> Math.max(leastStep, ends.onOrAfter(block[0] + leastStep) - block[1]))
                .min()
                .orElseThrow();
    }

    private long greatestStep(DaySet starts, DaySet ends) {
        return ends.blocks()
                .mapToLong(block -> Math.min(greatestStep, block[1] - starts.onOrAfter(block[0] - greatestStep)))
                .max()
                .orElseThrow();
    }
}
