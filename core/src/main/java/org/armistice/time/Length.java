package org.armistice.time;

import java.util.function.LongBinaryOperator;

/**
 * What may be asked of the length of a period beside a duration. Both are unknown numbers of days, of which only the
 * extremes count.
 *
 * @param surplus what must be positive, of the days of the period and those of the duration
 */
record Length(LongBinaryOperator surplus) {

    /** No duration is longer, and whatever is open is. */
    private static final long LONGEST = DaySet.FURTHEST;

    static final Length LONGER = new Length((days, other) -> days - other);
    static final Length SHORTER = new Length((days, other) -> other - days);

    /** The answer, tentative where it would not be certain had the source left out what it qualifies. */
    Truth holds(UncertainPeriod period, UncertainDuration other) {
        Stretch stretch = period.stretch();
        Truth answer = holds(stretch, other.minDays(), Math.min(LONGEST, other.maxDays()));
        if (answer == Truth.UNKNOWN) {
            return answer;
        }
        boolean isQualified = other.qualifier().isPresent();
        Stretch unqualified = stretch.unqualified() == null ? stretch : stretch.unqualified();
        Truth certain = holds(
                unqualified,
                isQualified ? 1 : other.minDays(),
                isQualified ? LONGEST : Math.min(LONGEST, other.maxDays()));
        return certain == answer ? answer : answer.tentative();
    }

    private Truth holds(Stretch stretch, long fewest, long most) {
        Stretch exact = stretch.exactly();
        long shortest = exact.leastStep() + 1;
        long longest = exact.greatestStep() + 1;
        long least = Math.min(surplus.applyAsLong(shortest, most), surplus.applyAsLong(longest, fewest));
        long greatest = Math.max(surplus.applyAsLong(shortest, most), surplus.applyAsLong(longest, fewest));
        return least > 0 ? Truth.TRUE : greatest <= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }
}
