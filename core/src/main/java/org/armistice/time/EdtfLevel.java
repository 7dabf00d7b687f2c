package org.armistice.time;

import java.util.regex.Pattern;

/** The level of EDTF that has a text which is known to be valid: the lowest, as the Library of Congress lists them. */
final class EdtfLevel {

    private static final Pattern COMPLETE = Pattern.compile("[0-9]{4}(-(0[0-9]|1[0-2])(-[0-9]{2})?)?(T.*)?");
    private static final Pattern UNSPECIFIED =
            Pattern.compile("-?([0-9]{3}X|[0-9]{2}XX|[0-9]{4}(-[0-9]{2})?(-XX){1,2})");
    private static final Pattern SEASON_OR_NEGATIVE =
            Pattern.compile("-?[0-9]{4}(-([01][0-9](-[0-9]{2}(T.*)?)?|2[1-4]))?");
    private static final Pattern LONG_YEAR = Pattern.compile("Y-?[0-9]+");
    private static final Pattern QUALIFIER_OF_ALL = Pattern.compile("[?~%]$");

    private EdtfLevel() {}

    static int of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return ofDate(edtf);
        }
        return Math.max(ofEnd(edtf.substring(0, slash)), ofEnd(edtf.substring(slash + 1)));
    }

    private static int ofEnd(String end) {
        if (end.isEmpty() || end.equals("..")) {
            return 1;
        }
        // Level 1 has unspecified digits in single dates only.
        return end.indexOf('X') >= 0 ? 2 : ofDate(end);
    }

    private static int ofDate(String date) {
        if (COMPLETE.matcher(date).matches()) {
            return 0;
        }
        String unqualified = QUALIFIER_OF_ALL.matcher(date).replaceFirst("");
        boolean isOfLevel1 = UNSPECIFIED.matcher(unqualified).matches()
                || SEASON_OR_NEGATIVE.matcher(unqualified).matches()
                || LONG_YEAR.matcher(unqualified).matches();
        return isOfLevel1 ? 1 : 2;
    }
}
