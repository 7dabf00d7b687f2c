package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Dates as the Georeferenced Event Dataset of the Uppsala Conflict Data Program writes them: a first day, a last day
 * (columns {@code date_start} and {@code date_end}, both included) and the number {@code date_prec}.
 *
 * <p>Precision 1 says that the days are known. The others say how wide the window is that the days enclose: 2 to 6 days
 * for precision 2, a week for 3, 8 to 31 days for 4, more than that and at most a year for 5. Days that enclose another
 * number are refused: either they or the precision are wrong, and which of them is not to be guessed.
 */
public final class Ucdp {

    /** What precisions 1, 2, 3, 4 and 5 stand for. */
    private static final List<Window> WINDOWS =
            List.of(new Window(1, 366), new Window(2, 6), new Window(7, 7), new Window(8, 31), new Window(32, 366));

    private Ucdp() {}

    /**
     * When an event happened that is told from others ({@code event_clarity} 1).
     *
     * <p>With precision 1 it lasted from the first day to the last. With any other it began and ended on some days of
     * the window: whether it lasted for one day or for all of them is not said.
     *
     * @throws DateTimeException if the precision is not 1 to 5 or does not fit the days, if the last day is before the
     *     first, or a year has more than four digits
     */
    public static UncertainPeriod periodOfEvent(int datePrecision, LocalDate start, LocalDate end) {
        if (datePrecision == 1) {
            return periodOfSummary(datePrecision, start, end);
        }
        requireFit(datePrecision, start, end);
        UncertainDate oneOfThem = UncertainDate.oneDayBetween(start, end);
        return UncertainPeriod.between(oneOfThem, oneOfThem);
    }

    /**
     * The time that a row is about which sums up several events ({@code event_clarity} 2): all days from the first to
     * the last, or the one day.
     *
     * @throws DateTimeException if the precision is not 1 to 5 or does not fit the days, if the last day is before the
     *     first, or a year has more than four digits
     */
    public static UncertainPeriod periodOfSummary(int datePrecision, LocalDate start, LocalDate end) {
        requireFit(datePrecision, start, end);
        UncertainDate first = UncertainDate.from(start);
        return start.equals(end) ? UncertainPeriod.on(first) : UncertainPeriod.between(first, UncertainDate.from(end));
    }

    private static void requireFit(int datePrecision, LocalDate start, LocalDate end) {
        if (datePrecision < 1 || datePrecision > WINDOWS.size()) {
            throw new DateTimeException("UCDP has no date precision " + datePrecision
                    + ". Give one from 1 to 5, as its column date_prec has it.");
        }
        if (end.isBefore(start)) {
            throw new DateTimeException(
                    "It ends (" + end + ") before it starts (" + start + "). Give the earlier day first.");
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        Window window = WINDOWS.get(datePrecision - 1);
        if (!window.fits(days)) {
            throw new DateTimeException("From " + start + " to " + end + " it is " + days
                    + (days == 1 ? " day" : " days") + ", but UCDP's date precision " + datePrecision + " stands for "
                    + window + ". Correct the days" + fitting(days) + ".");
        }
    }

    /** Names the precision that the days would fit. Any number of known days has precision 1, so that one goes last. */
    private static String fitting(long days) {
        for (int precision = WINDOWS.size(); precision >= 1; precision--) {
            if (WINDOWS.get(precision - 1).fits(days)) {
                return ", or give precision " + precision
                        + (precision == 1
                                ? " if the day is known"
                                : ", which stands for " + WINDOWS.get(precision - 1));
            }
        }
        return "";
    }

    /** How many days there may be from the first to the last. */
    private record Window(int fewest, int most) {

        boolean fits(long days) {
            return days >= fewest && days <= most;
        }

        @Override
        public String toString() {
            return fewest == most ? fewest + " days" : fewest + " to " + most + " days";
        }
    }
}
