package org.armistice.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as a source states it: "six years", "between 25 and 30 years", "about three months".
 *
 * <p>The text is an ISO 8601 duration of years, months, weeks and days, {@code P6Y}, {@code P1Y6M}, {@code P2W}, or a
 * range of two, {@code [P25Y..P30Y]}, of which one may be missing: {@code [P30Y..]} is thirty years or more and
 * {@code [..P30Y]} at most that. Behind it may stand one {@linkplain DateQualifier qualifier}. Hours are not read.
 *
 * <p>A source that says "six years" means completed ones: {@code P6Y} is at least six years and less than seven, and
 * the last unit written decides, so that {@code P1Y6M} is less than a year and seven months. {@code P3D} is precisely
 * three whole days, the first and the last of them included. A period has at least one day.
 *
 * <p>In days it is from {@link #minDays} to {@link #maxDays}, whatever day it starts on. A period that it belongs to
 * lasts as many days as the calendar says for the days on which that may start. Two durations are equal if their texts
 * are.
 */
public final class UncertainDuration implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** In place of the most days, where there is no most. */
    static final long NO_MOST = Long.MAX_VALUE;

    private final String text;
    // Follows from the text, which alone is serialized.
    private final transient CompletedLength length;
    private final long minDays;
    private final long maxDays;
    private final @Nullable DateQualifier qualifier;

    UncertainDuration(String text, CompletedLength length, @Nullable DateQualifier qualifier) {
        this.text = text;
        this.length = length;
        this.minDays = length.minDays();
        this.maxDays = length.maxDays();
        this.qualifier = qualifier;
    }

    /**
     * Reads the text of a duration.
     *
     * @throws java.time.format.DateTimeParseException if it is none of the shapes named above, allows no whole day, or
     *     has a number of more than nine digits. The message quotes the text and says what to write instead
     */
    public static UncertainDuration parse(String text) {
        return DurationReader.read(Passage.of(text));
    }

    /** The same as {@link #parse}, to be imported statically: {@code duration("P6Y")}. */
    public static UncertainDuration duration(String text) {
        return parse(text);
    }

    /** The fewest days that it may be, over every day on which it may start. */
    public long minDays() {
        return minDays;
    }

    /**
     * The most days that it may be, over every day on which it may start; {@link Long#MAX_VALUE} if it has no bound, as
     * in {@code [P30Y..]}.
     */
    public long maxDays() {
        return maxDays;
    }

    /** The days in words: {@code 2190 to 2556 days}. */
    String inDays() {
        return maxDays == NO_MOST ? minDays + " days or more" : minDays + " to " + maxDays + " days";
    }

    /** What the source says about its reliability. */
    public Optional<DateQualifier> qualifier() {
        return Optional.ofNullable(qualifier);
    }

    /** How it would be said in English: {@code 1 year 6 months}, {@code about 25 to 30 years}. */
    public String inEnglish() {
        return EnglishDuration.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainDuration that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as it was read. */
    @Override
    public String toString() {
        return text;
    }

    CompletedLength length() {
        return length;
    }

    @Serial
    private Object writeReplace() {
        return new Serialized(text);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("An UncertainDuration is read from its text.");
    }

    private record Serialized(String text) implements Serializable {
        @Serial
        private Object readResolve() {
            return parse(text);
        }
    }
}
