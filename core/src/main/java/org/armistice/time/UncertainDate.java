package org.armistice.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One day, known as far as its source knows it: the set of days that it may be, and the EDTF text that says so.
 *
 * <p>{@code 2020-05} is one day in May 2020, not the month; a stretch of days is an {@link UncertainPeriod}. No day is
 * ever chosen: what is asked of it is answered for all possible days at once.
 *
 * <p>Read are EDTF levels 0 to 2, but for sets of which all members are meant ({@link UncertainDays}). A date with a
 * time of day stands for the day as written, whatever its shift from UTC. A season may fall on either hemisphere, since
 * EDTF's seasons are independent of location: {@code 2020-21} is a day from March to May or from September to November
 * 2020; {@code 2020-25} to {@code 2020-32} name the hemisphere. A two-digit year is a century and a three-digit one a
 * decade, as in ISO 8601: {@code 19} is {@code 19XX}.
 *
 * <p>A {@linkplain #qualifier() qualifier} moves no bound; it makes the answers that rest on it tentative. One that
 * counts for a part only does no more: {@code 2004-06-~11} is certainly in June 2004.
 *
 * <p>Two dates are equal if their texts and wordings are; {@link #sameDaysAs} compares what they mean.
 *
 * <p>Laws: {@code parse(s).toString().equals(s)}; {@code a.isBefore(b) == b.isAfter(a)}.
 */
public abstract sealed class UncertainDate extends UncertainTime permits PlainDay, WrittenDate, WordedDate {

    @Serial
    private static final long serialVersionUID = 1L;

    UncertainDate() {}

    /**
     * Reads an EDTF text.
     *
     * @throws java.time.format.DateTimeParseException if it is no date of the shapes named above, has more than 10,000
     *     characters, a year beyond 10^15, or several members that are more than 1,000 or, having unspecified digits,
     *     mean days in more than 10,000 places of the calendar. The message quotes the text and says what to write
     *     instead
     */
    public static UncertainDate parse(String edtf) {
        PlainDay day = PlainDay.of(edtf);
        return day != null ? day : DateReader.read(Passage.of(edtf));
    }

    /** The same as {@link #parse}, to be imported statically: {@code date("2020-05~")}. */
    public static UncertainDate date(String edtf) {
        return parse(edtf);
    }

    /**
     * A day that is known.
     *
     * @throws DateTimeException if the year has more than four digits, for which EDTF has no text
     */
    public static UncertainDate from(LocalDate day) {
        requireFourDigits(day.getYear(), day);
        return new PlainDay(day);
    }

    /**
     * One day of a month.
     *
     * @throws DateTimeException if the year has more than four digits, for which EDTF has no text
     */
    public static UncertainDate from(YearMonth month) {
        requireFourDigits(month.getYear(), month);
        return parse(month.toString());
    }

    /** One day of a year. */
    public static UncertainDate from(Year year) {
        int number = year.getValue();
        return parse(
                Math.abs(number) > 9999
                        ? "Y" + number
                        : String.format(Locale.ROOT, number < 0 ? "%05d" : "%04d", number));
    }

    /**
     * One day of those from the first to the last, both of them possible: {@code [2023-05-05..2023-05-31]}. Where they
     * are the same day, that day.
     *
     * @throws DateTimeException if the last is before the first, or a year has more than four digits
     */
    public static UncertainDate oneDayBetween(LocalDate first, LocalDate last) {
        requireFourDigits(first.getYear(), first);
        requireFourDigits(last.getYear(), last);
        if (last.isBefore(first)) {
            throw new DateTimeException(
                    "There is no day from " + first + " to " + last + ". Give the earlier day first.");
        }
        return first.equals(last) ? from(first) : parse("[" + first + ".." + last + "]");
    }

    // What it is

    /** The day, if only one is possible; a qualifier does not make others possible. */
    public Optional<LocalDate> asDay() {
        return days().isOneDay() ? earliest() : Optional.empty();
    }

    /** The month, if only days of one are possible; a qualifier does not make others possible. */
    public Optional<YearMonth> asMonth() {
        return asYear().isEmpty()
                ? Optional.empty()
                : earliest()
                        .map(YearMonth::from)
                        .filter(month -> latest().filter(last -> month.equals(YearMonth.from(last)))
                                .isPresent());
    }

    /** The year, if only days of one are possible and {@link Year} reaches it. */
    public Optional<Year> asYear() {
        OptionalLong first = earliestEpochDay();
        OptionalLong last = latestEpochDay();
        if (first.isEmpty()
                || last.isEmpty()
                || first.getAsLong() < LocalDate.MIN.toEpochDay()
                || last.getAsLong() > LocalDate.MAX.toEpochDay()) {
            return Optional.empty();
        }
        Year year = Year.from(LocalDate.ofEpochDay(first.getAsLong()));
        return year.equals(Year.from(LocalDate.ofEpochDay(last.getAsLong()))) ? Optional.of(year) : Optional.empty();
    }

    /** What the source says about its reliability, or that of a part; of a set, what it says about any member. */
    public Optional<DateQualifier> qualifier() {
        return Optional.ofNullable(qualifiers().joined());
    }

    /**
     * What the source says about the reliability of one part: {@code 2004?-06-~11} has a year that is uncertain, a
     * month that is not qualified, and a day that is approximate.
     */
    public Optional<DateQualifier> qualifier(DatePart part) {
        return Optional.ofNullable(qualifiers().of(part));
    }

    @Override
    public UncertainDate worded(String phrase) {
        return new WordedDate(withoutWording(), Wording.of(phrase, null));
    }

    @Override
    public UncertainDate worded(String phrase, UncertainDate said) {
        return new WordedDate(withoutWording(), Wording.of(phrase, said));
    }

    @Override
    public UncertainDate withoutWording() {
        return this;
    }

    @Override
    public String inEnglish() {
        return English.of(this);
    }

    /**
     * Whether both may be the same days, however they are written: {@code 2020} and {@code 2020-XX-XX}. Qualifiers do
     * not count.
     */
    public boolean sameDaysAs(UncertainDate other) {
        return days().equals(other.days());
    }

    // Questions

    /** Whether both are the same day. It is not equality: {@code 2020} and {@code 2020} may be two days. */
    public Truth isSameDayAs(UncertainDate other) {
        return coincidesWith(other);
    }

    /** Whether this is the given day. */
    public Truth isSameDayAs(LocalDate other) {
        return contains(other);
    }

    // Equality and text

    /** Whether the other is a date of the same text and the same wording. */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        // A known day has one text only, so that two of them need none.
        if (this instanceof PlainDay mine && other instanceof PlainDay theirs) {
            return mine.isSameAs(theirs);
        }
        return other instanceof UncertainDate that
                && toString().equals(that.toString())
                && wording().equals(that.wording());
    }

    // For the package

    /** The possible days. */
    abstract DaySet days();

    /** The possible days had the source left out what it qualifies; null if it qualifies nothing. */
    abstract @Nullable DaySet unqualifiedDays();

    abstract Qualifiers qualifiers();

    @Override
    @Nullable Wording phrased() {
        return null;
    }

    @Override
    Stretch stretch() {
        DaySet unqualified = unqualifiedDays();
        return Stretch.ofOneDay(days(), unqualified == null ? null : Stretch.ofOneDay(unqualified, null));
    }

    @Override
    long firstDay() {
        return days().first();
    }

    @Override
    long lastDay() {
        return days().last();
    }

    private static void requireFourDigits(int year, Object date) {
        if (Math.abs(year) > 9999) {
            throw new DateTimeException(date
                    + ": EDTF has no text for a month or day of a year of more than four digits. Give the year alone.");
        }
    }

    // What is serialized is the text, so that what is read back has passed the same checks.

    Object writeReplace() {
        return new Serialized(toString(), phrased());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("An UncertainDate is read from its text.");
    }

    private record Serialized(String edtf, @Nullable Wording wording) implements Serializable {
        @Serial
        private Object readResolve() {
            UncertainDate date = parse(edtf);
            return wording == null ? date : new WordedDate(date, wording);
        }
    }
}
