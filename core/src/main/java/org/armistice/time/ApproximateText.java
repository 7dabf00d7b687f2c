package org.armistice.time;

import java.time.DateTimeException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes "about" behind a date, or behind each date of a set: {@code [1667~,1668%..1672~]}. */
final class ApproximateText {

    /** A date and what qualifies it; the dots, the commas and the brackets of a set stand between them. */
    private static final Pattern DATE = Pattern.compile("([^\\[\\],.?~%]++)([?~%]?)(?![^\\[\\],.])");

    private ApproximateText() {}

    static UncertainDate of(UncertainDate date) {
        String edtf = date.toString();
        int time = edtf.indexOf('T');
        if (time >= 0) {
            throw new DateTimeException(Passage.quote(edtf)
                    + ": A time of day cannot be approximate. Give the day alone, as in "
                    + edtf.substring(0, time) + ".");
        }
        return UncertainDate.parse(DATE.matcher(edtf).replaceAll(ApproximateText::approximate));
    }

    private static String approximate(MatchResult date) {
        String mark = date.group(2);
        return date.group(1) + (mark.isEmpty() || mark.equals("~") ? "~" : "%");
    }
}
