package org.armistice.time;

import org.jspecify.annotations.Nullable;

/**
 * At least one length and less than another, in the calendar: how many days that is depends on where it starts.
 *
 * @param least null where there is no least length but a day
 * @param below null where there is no greatest length
 * @param minDays the fewest days, over every day on which it may start
 * @param maxDays the most days, over every day on which it may start
 */
record CompletedLength(
        @Nullable CalendarLength least, @Nullable CalendarLength below, long minDays, long maxDays) {

    static CompletedLength of(@Nullable CalendarLength least, @Nullable CalendarLength below) {
        return new CompletedLength(
                least,
                below,
                least == null ? 1 : Math.max(1, least.min()),
                below == null ? UncertainDuration.NO_MOST : below.max() - 1);
    }

    /** The same, of a period of which it is known on which days it may start and end. */
    CompletedLength startingIn(DaySet starts, DaySet ends) {
        long first = maxDays > DaySet.NAMED ? starts.first() : Math.max(starts.first(), ends.first() - maxDays + 1);
        long last = Math.min(starts.last(), ends.last() - minDays + 1);
        if (first > last) {
            return this;
        }
        return new CompletedLength(
                least,
                below,
                least == null ? minDays : Math.max(1, least.min(first, last)),
                below == null ? maxDays : below.max(first, last) - 1);
    }
}
