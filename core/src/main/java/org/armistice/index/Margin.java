package org.armistice.index;

import java.time.LocalDate;
import java.util.function.LongPredicate;
import org.armistice.time.Truth;
import org.armistice.time.UncertainTime;

/** How far from its likely days something may have been, if what the source qualified is wrong. */
final class Margin {

    /** Beyond this many days, what a qualified date still makes certain is not looked for. */
    private static final long SEARCHED = 1 << 17;

    private Margin() {}

    /** Returns the likely days with those around them on which it may have been. */
    static Extent around(Extent likely, UncertainTime time) {
        return new Extent(
                likely.first() == Extent.UNBOUNDED.first()
                        ? likely.first()
                        : furthest(
                                likely.first(),
                                -1,
                                day -> isKnownDay(day) && time.isAfter(LocalDate.ofEpochDay(day)) == Truth.TRUE),
                likely.last() == Extent.UNBOUNDED.last()
                        ? likely.last()
                        : furthest(
                                likely.last(),
                                1,
                                day -> isKnownDay(day) && time.isBefore(LocalDate.ofEpochDay(day)) == Truth.TRUE));
    }

    /**
     * Returns the furthest day that is not certainly outside: what lies beyond one that is, is so too.
     *
     * @param outwards 1 or -1
     */
    private static long furthest(long likely, int outwards, LongPredicate isOutside) {
        if (isOutside.test(likely + outwards)) {
            return likely;
        }
        long open = likely + outwards;
        long outside = likely + outwards * SEARCHED;
        if (!isOutside.test(outside)) {
            return outwards < 0 ? Extent.UNBOUNDED.first() : Extent.UNBOUNDED.last();
        }
        while (open + outwards != outside) {
            long middle = (open + outside) >> 1;
            if (isOutside.test(middle)) {
                outside = middle;
            } else {
                open = middle;
            }
        }
        return open;
    }

    private static boolean isKnownDay(long day) {
        return day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay();
    }
}
