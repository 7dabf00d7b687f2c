package org.armistice.time;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;

/**
 * Dates as the R package messydates writes them, and the datasets of states and treaties that are built with it.
 *
 * <p>Most of its texts are EDTF and stay as they are. Others become what EDTF writes for the same:
 *
 * <ul>
 *   <li>{@code ..1816-01-01}, on or before that day: {@code [..1816-01-01]}; {@code 2016-12-31..}, on or after it:
 *       {@code [2016-12-31..]}.
 *   <li>{@code 2001-01-01..2001-02-02}, some day from the first to the last: {@code [2001-01-01..2001-02-02]}.
 *   <li>{@code {2001-01-01,2001-02-02}}, possible dates side by side: {@code [2001-01-01,2001-02-02]}. EDTF's braces
 *       mean all of them; the package writes braces around any set, even around one that it was given in brackets.
 *   <li>{@code 753 BC}, a year alone (or BCE, AD, CE): {@code -0752}, for in ISO 8601 the year before 0001 is 0000.
 * </ul>
 *
 * <p>Refused is what has two meanings. A negative year is one: the package makes {@code -0753} of 753 BC, and in ISO
 * 8601 that is the year before. So is {@code 0000}, which it takes for an unknown year, and a year of two or three
 * digits, in EDTF a century or a decade. A text in words or in another order than year, month, day is refused too.
 */
public final class Messydates {

    private Messydates() {}

    /**
     * One day.
     *
     * @throws DateTimeParseException if the text is none of the above. The message quotes it and says what to write
     *     instead
     */
    public static UncertainDate date(String text) {
        return MessydateReader.read(Passage.of(text));
    }

    /**
     * The period from a begin to an end, as two columns of a table give them. An end of {@code 9999-12-31} says that it
     * has not ended, and is an {@linkplain Endpoint#OPEN open} one.
     *
     * @throws DateTimeException if it ends before it begins, or one of them is no date; so is a missing one (empty or
     *     {@code NA}), which does not tell whether there is such an end
     */
    public static UncertainPeriod period(String begin, String end) {
        requireRecorded(begin, "begin", ".");
        requireRecorded(end, "end", "; for one that has not ended, write " + MessydateReader.NOT_ENDED + ".");
        Endpoint first = Endpoint.at(date(begin));
        Endpoint last = end.equals(MessydateReader.NOT_ENDED) ? Endpoint.OPEN : Endpoint.at(date(end));
        if (UncertainPeriod.isReversed(first, last)) {
            throw new DateTimeException("It ends (" + Passage.quote(end) + ") before it begins (" + Passage.quote(begin)
                    + "). Give the earlier date as the begin.");
        }
        return UncertainPeriod.of(first, last);
    }

    private static void requireRecorded(String date, String name, String otherwise) {
        if (date.isEmpty() || date.equals(MessydateReader.MISSING)) {
            throw new DateTimeParseException(
                    Passage.quote(date) + ": The " + name + " of the period is missing. For one that nobody recorded,"
                            + " build the period with UncertainPeriod.of and Endpoint.UNKNOWN" + otherwise,
                    date,
                    0);
        }
    }
}
