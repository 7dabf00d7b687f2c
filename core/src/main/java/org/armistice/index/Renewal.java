package org.armistice.index;

import java.util.List;
import java.util.OptionalLong;
import org.armistice.model.Ceasefire;
import org.armistice.time.AllenRelation;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * That one ceasefire takes up again another, and what lies between the two.
 *
 * <p>No day lies between them if the one begins on the day after the last of the other, or earlier.
 *
 * @param before the ceasefire that was to run out
 * @param after the ceasefire that takes it up again
 * @param links the records of it, according to whom; immutable
 * @param unbroken whether no day lies between them. Where no end of the one before is recorded it may have ended on any
 *     day of its term
 * @param unbrokenByTerm the same, where the one before is taken to have lasted as long as it was declared for, unless
 *     another end is recorded; {@link Truth#UNKNOWN} where neither is
 * @param fewestDaysBetween how many days lie between them at least, by the same dates as {@code unbroken}
 * @param mostDaysBetween how many at most; empty where the dates set no limit
 */
public record Renewal(
        Ceasefire before,
        Ceasefire after,
        List<Arrow> links,
        Truth unbroken,
        Truth unbrokenByTerm,
        long fewestDaysBetween,
        OptionalLong mostDaysBetween) {

    /** Makes a renewal. */
    public Renewal {
        links = List.copyOf(links);
    }

    static Renewal of(Lifetime before, Lifetime after, List<Arrow> links) {
        return new Renewal(
                before.ceasefire(),
                after.ceasefire(),
                links,
                unbroken(before, after),
                unbroken(before.keptToTerm(), after),
                fewest(before, after),
                most(before, after));
    }

    private static Truth unbroken(Lifetime before, Lifetime after) {
        if (before.days().isEmpty() || after.days().isEmpty()) {
            return Truth.UNKNOWN;
        }
        UncertainPeriod next = after.days().get();
        return before.days().get().is(AllenRelation.BEFORE, next).not();
    }

    private static long fewest(Lifetime before, Lifetime after) {
        OptionalLong end = before.last().map(UncertainDate::latestEpochDay).orElse(OptionalLong.empty());
        OptionalLong start = after.first().map(UncertainDate::earliestEpochDay).orElse(OptionalLong.empty());
        return end.isEmpty() || start.isEmpty() ? 0 : between(end.getAsLong(), start.getAsLong());
    }

    private static OptionalLong most(Lifetime before, Lifetime after) {
        OptionalLong start = after.first().map(UncertainDate::latestEpochDay).orElse(OptionalLong.empty());
        OptionalLong end = before.earliestEnd();
        return end.isEmpty() || start.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(between(end.getAsLong(), start.getAsLong()));
    }

    private static long between(long end, long start) {
        return Math.max(0, start - end - 1);
    }
}
