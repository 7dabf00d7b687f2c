package org.armistice.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a text of the Extended Date/Time Format says (EDTF: ISO 8601-2:2019 in the profile of the Library of Congress):
 * an {@link UncertainDate}, an {@link UncertainPeriod}, or several days that are all meant, {@link UncertainDays}.
 *
 * <p>Law: {@code parse(s).toString().equals(s)}.
 */
public sealed interface Edtf permits UncertainTime, UncertainDays {

    /**
     * Reads any text of EDTF, of the levels 0 to 2.
     *
     * @throws java.time.format.DateTimeParseException if it is none, has more than 10,000 characters, or a year beyond
     *     10^15. The message quotes the text and says what to write instead
     */
    static Edtf parse(String text) {
        return text.startsWith("{") && text.indexOf('/') < 0 ? UncertainDays.parse(text) : UncertainTime.parse(text);
    }

    /**
     * The level of EDTF that has this text, from 0 to 2: the lowest if several have it. Two shapes that are ISO's and
     * not the Library's, a century {@code 19} and a decade {@code 193}, count as level 2; so does what goes beyond
     * EDTF, a set as the end of a period.
     */
    default int level() {
        return EdtfLevel.of(toString());
    }

    /**
     * How it would be said in English: {@code about May 2023}, {@code one day between 5 and 31 May 2023}, {@code since
     * 1991, no end recorded}. It is made from the text and the stated duration, whatever the source's own wording, for
     * people to read: two that differ may read the same, and it is not read back.
     */
    String inEnglish();

    /** The first day that it may be, or include; empty if there is no first one. */
    Optional<LocalDate> earliest();

    /** The last day that it may be, or include; empty if there is no last one. */
    Optional<LocalDate> latest();

    /** The first day that it may be, or include, counted from 1970-01-01; empty if there is no first one. */
    OptionalLong earliestEpochDay();

    /** The last day that it may be, or include, counted from 1970-01-01; empty if there is no last one. */
    OptionalLong latestEpochDay();
}
