package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Dates as ACLED, the Armed Conflict Location and Event Data, writes them: the day {@code event_date} and a number from
 * 1 to 3 that says how far to trust it, {@code time_precision}.
 *
 * <p>Of an event of which only the week or the month is known, ACLED records one day of it, often the middle one. That
 * day is a stand-in, and never comes out as the day on which it happened.
 */
public final class Acled {

    /** A week that a given day is in reaches at most so far from it, either way. */
    private static final int REST_OF_A_WEEK = 6;

    private Acled() {}

    /**
     * The day of an event.
     *
     * <ul>
     *   <li>1: the day is known.
     *   <li>2: it happened within a week or about as long, of which the day is one. Which one is not said, so that it
     *       may be any day up to six days before or after: {@code [2020-05-01..2020-05-13]} for 7 May.
     *   <li>3: it happened within the month of the day: {@code 2020-05}.
     * </ul>
     *
     * @throws DateTimeException if the precision is another number, or a year has more than four digits
     */
    public static UncertainDate date(int timePrecision, LocalDate eventDate) {
        UncertainDate recorded = UncertainDate.from(eventDate);
        return switch (timePrecision) {
            case 1 -> recorded;
            case 2 ->
                UncertainDate.oneDayBetween(eventDate.minusDays(REST_OF_A_WEEK), eventDate.plusDays(REST_OF_A_WEEK));
            case 3 -> UncertainDate.from(YearMonth.from(eventDate));
            default ->
                throw new DateTimeException("ACLED has no time precision " + timePrecision
                        + ". Give one from 1 to 3, as its column time_precision has it.");
        };
    }
}
