package org.armistice.index.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.armistice.time.Endpoint;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * Between which days something may have begun and ended, counted from 1970-01-01, and how many days may lie from the
 * one to the other. Of a set of days with gaps, only the first and the last count.
 */
record Leeway(long firstStart, long lastStart, long firstEnd, long lastEnd, long leastStep, long greatestStep) {

    /** Further than any day that a date can name. */
    private static final long FURTHEST = 1L << 60;
    /** Further than that: the end of what never ends; its negative is the start of what never began. */
    private static final long NEVER = 1L << 61;

    /** As far as from what never began to what never ends. */
    private static final long ANY_STEP = 2 * NEVER;

    /** Of what nothing is known. */
    static final Leeway ANY = new Leeway(-FURTHEST, FURTHEST, -FURTHEST, FURTHEST, 0, ANY_STEP);

    private static final Leeway ANY_DAY = oneDay(-FURTHEST, FURTHEST);

    static Leeway of(UncertainPeriod period) {
        Optional<UncertainDate> day = period.asOneDay();
        if (day.isPresent()) {
            return oneDay(first(day.get().earliestEpochDay()), last(day.get().latestEpochDay()));
        }
        boolean neverBegan = period.start().isOpen();
        boolean neverEnds = period.end().isOpen();
        return new Leeway(
                neverBegan ? -NEVER : first(period.earliestEpochDay()),
                neverBegan
                        ? -NEVER
                        : last(day(period::latestStart, period.start().date().map(UncertainDate::latestEpochDay))),
                neverEnds
                        ? NEVER
                        : first(day(period::earliestEnd, period.end().date().map(UncertainDate::earliestEpochDay))),
                neverEnds ? NEVER : last(period.latestEpochDay()),
                // Of n days, the last is n - 1 after the first.
                period.duration().map(length -> length.minDays() - 1).orElse(0L),
                period.duration()
                        .map(length -> Math.min(ANY_STEP, length.maxDays() - 1))
                        .orElse(ANY_STEP));
    }

    /** The same without what the source itself calls uncertain or approximate. */
    static Leeway undoubted(UncertainPeriod period) {
        if (period.asOneDay().isPresent()) {
            return isDoubted(period.start()) ? ANY_DAY : of(period);
        }
        UncertainPeriod known = UncertainPeriod.of(undoubted(period.start()), undoubted(period.end()));
        return of(period.duration()
                .filter(length -> length.qualifier().isEmpty())
                .map(known::lasting)
                .orElse(known));
    }

    private static Leeway oneDay(long first, long last) {
        return new Leeway(first, last, first, last, 0, 0);
    }

    private static Endpoint undoubted(Endpoint end) {
        return isDoubted(end) ? Endpoint.UNKNOWN : end;
    }

    private static boolean isDoubted(Endpoint end) {
        return end.date().flatMap(UncertainDate::qualifier).isPresent();
    }

    private static long first(OptionalLong day) {
        return day.orElse(-FURTHEST);
    }

    private static long last(OptionalLong day) {
        return day.orElse(FURTHEST);
    }

    /** The day, or, of one that {@link LocalDate} does not reach, what that end of the period alone says. */
    private static OptionalLong day(Supplier<Optional<LocalDate>> day, Optional<OptionalLong> alone) {
        try {
            return day.get().map(known -> OptionalLong.of(known.toEpochDay())).orElse(OptionalLong.empty());
        } catch (DateTimeException tooFar) {
            return alone.orElse(OptionalLong.empty());
        }
    }
}
