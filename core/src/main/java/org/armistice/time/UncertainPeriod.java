package org.armistice.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days from a first to a last one, both in it, each known as far as the source knows it; and, where
 * the source states it, how long it lasted.
 *
 * <p>The text is an EDTF interval: {@code 2020-09-27/2020-11-10}, {@code 1991/..} for one that has no end,
 * {@code 1991/} for one that ended on a day that nobody recorded, {@code /} if only its length is known. An end may be
 * any date of {@link UncertainDate} but one with a time of day; that it may be a set,
 * {@code [2023-05-05..2023-05-31]/2023-06}, goes beyond EDTF.
 *
 * <p>A text without a slash is a period of precisely one day, as uncertain as that date: {@code 2020} is one unknown
 * day of 2020. The whole of 2020 is {@code 2020-01-01/2020-12-31}, and {@code 2020/2020} starts some day in 2020 and
 * ends some day in 2020, not before.
 *
 * <p>A period can have happened: what ends before it starts, or cannot last as long as stated, is refused. A qualifier
 * does not help, since it moves no bound.
 *
 * <p>Two periods are equal if their texts, durations and wordings are; {@link #samePeriodAs} compares what they mean.
 * Two mentions of a period are two unknown ones, as with dates.
 *
 * <p>Laws: {@code parse(s).toString().equals(s)}; an answer is certain exactly if every choice of first and last days
 * gives it.
 */
public final class UncertainPeriod extends UncertainTime {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Endpoint start;
    private final Endpoint end;
    /** Whether the start is the end, and the text has no slash. */
    private final boolean isOneDay;

    private final @Nullable UncertainDuration duration;
    private final @Nullable Wording wording;

    private UncertainPeriod(
            Endpoint start,
            Endpoint end,
            boolean isOneDay,
            @Nullable UncertainDuration duration,
            @Nullable Wording wording) {
        this.start = start;
        this.end = end;
        this.isOneDay = isOneDay;
        this.duration = duration;
        this.wording = wording;
    }

    /**
     * Reads an EDTF interval, or a date for a period of one day.
     *
     * @throws java.time.format.DateTimeParseException if it is neither, or ends before it starts. The message quotes
     *     the text and says what to write instead
     */
    public static UncertainPeriod parse(String edtf) {
        return PeriodReader.read(Passage.of(edtf));
    }

    /** The same as {@link #parse}, to be imported statically: {@code period("1991/..")}. */
    public static UncertainPeriod period(String edtf) {
        return parse(edtf);
    }

    /**
     * The period from one end to the other.
     *
     * @throws DateTimeException if it ends before it starts, an end has a time of day, or the text has more than 10,000
     *     characters
     */
    public static UncertainPeriod of(Endpoint start, Endpoint end) {
        requireNoTimeOfDay(start);
        requireNoTimeOfDay(end);
        // What cannot be read back must not be made.
        Passage text = Passage.of(start + "/" + end);
        if (isReversed(start, end)) {
            throw new DateTimeException(text.quoted() + ": " + reversal(start, end));
        }
        return new UncertainPeriod(start, end, false, null, null);
    }

    /**
     * The period from a day to a day.
     *
     * @throws DateTimeException if it ends before it starts, an end has a time of day, or the text has more than 10,000
     *     characters
     * @throws IllegalArgumentException if a day carries a wording, which would not be that of the period
     */
    public static UncertainPeriod between(UncertainDate first, UncertainDate last) {
        return of(Endpoint.at(first), Endpoint.at(last));
    }

    /**
     * The period from a known day to a known day, both in it.
     *
     * @throws DateTimeException if it ends before it starts, or a year has more than four digits
     */
    public static UncertainPeriod between(LocalDate first, LocalDate last) {
        return between(UncertainDate.from(first), UncertainDate.from(last));
    }

    /**
     * The period from a day on, without end, which takes over the wording of the day. For one that ended on an unknown
     * day, give {@link Endpoint#UNKNOWN}.
     */
    public static UncertainPeriod since(UncertainDate first) {
        return of(Endpoint.at(first.withoutWording()), Endpoint.OPEN).with(first.phrased());
    }

    /** The period from an unknown day to a known one, whose wording it takes over. */
    public static UncertainPeriod until(UncertainDate last) {
        return of(Endpoint.UNKNOWN, Endpoint.at(last.withoutWording())).with(last.phrased());
    }

    /** The period of precisely that day, of which it takes over the wording. */
    public static UncertainPeriod on(UncertainDate day) {
        Endpoint both = Endpoint.at(day.withoutWording());
        return new UncertainPeriod(both, both, true, null, day.phrased());
    }

    /**
     * The whole of a month.
     *
     * @throws DateTimeException if the year has more than four digits, for which EDTF has no text
     */
    public static UncertainPeriod wholeOf(YearMonth month) {
        return between(UncertainDate.from(month.atDay(1)), UncertainDate.from(month.atEndOfMonth()));
    }

    /**
     * The whole of a year.
     *
     * @throws DateTimeException if the year has more than four digits, for which EDTF has no text
     */
    public static UncertainPeriod wholeOf(Year year) {
        return between(UncertainDate.from(year.atDay(1)), UncertainDate.from(year.atDay(year.length())));
    }

    // What it is

    /** Where it starts. */
    public Endpoint start() {
        return start;
    }

    /** Where it ends; of a period of one day, the same as the start. */
    public Endpoint end() {
        return end;
    }

    /**
     * The one day that it is, if its text has no slash: a day, and not a stretch of which a day is all that is known.
     */
    public Optional<UncertainDate> asOneDay() {
        return isOneDay ? start.date() : Optional.empty();
    }

    /** How long it lasted, if the source states it; what follows from the ends is not a statement. */
    public Optional<UncertainDuration> duration() {
        return Optional.ofNullable(duration);
    }

    /**
     * This period with a stated length, in place of any that it has.
     *
     * @throws DateTimeException if it cannot last that long
     */
    public UncertainPeriod lasting(UncertainDuration duration) {
        UncertainPeriod period = new UncertainPeriod(start, end, isOneDay, duration, wording);
        if (isOpen()) {
            throw new DateTimeException(quoted() + ": It is open, so that it cannot last " + duration
                    + ". Leave the side of the slash empty for an end that is not known.");
        }
        if (!Completions.of(period.stretch()).exist()) {
            throw new DateTimeException(quoted() + ": It cannot last " + duration + " (" + duration.inDays() + "), for "
                    + possibleLength() + ".");
        }
        return period;
    }

    @Override
    public UncertainPeriod worded(String phrase) {
        return with(Wording.of(phrase, null));
    }

    @Override
    public UncertainPeriod worded(String phrase, UncertainDate said) {
        return with(Wording.of(phrase, said));
    }

    @Override
    public UncertainPeriod withoutWording() {
        return with(null);
    }

    @Override
    public String inEnglish() {
        return English.of(this);
    }

    /** Whether both allow the same first and last days together, however they are written. Qualifiers do not count. */
    public boolean samePeriodAs(UncertainPeriod other) {
        return stretch().exactly().equals(other.stretch().exactly());
    }

    // Bounds, each tightened by the other end and by the duration

    /** The first day on which it may start; empty if there is none, as where it is open. */
    public Optional<LocalDate> earliestStart() {
        return localDate(DaySet.named(firstDay()));
    }

    /** The last day on which it may start; empty if there is none, as where it is open. */
    public Optional<LocalDate> latestStart() {
        return localDate(DaySet.named(bound(false, 0)));
    }

    /** The first day on which it may end; empty if there is none, as where it is open. */
    public Optional<LocalDate> earliestEnd() {
        return localDate(DaySet.named(bound(true, 1)));
    }

    /** The last day on which it may end; empty if there is none, as where it is open. */
    public Optional<LocalDate> latestEnd() {
        return localDate(DaySet.named(lastDay()));
    }

    /** The fewest days that it may have lasted; empty if it is open, so that it has no length. */
    public OptionalLong minDays() {
        return isOpen()
                ? OptionalLong.empty()
                : OptionalLong.of(stretch().exactly().leastStep() + 1);
    }

    /** The most days that it may have lasted; empty if there is no such number, or it is open. */
    public OptionalLong maxDays() {
        long most = stretch().exactly().greatestStep() + 1;
        return isOpen() || most > DaySet.NAMED ? OptionalLong.empty() : OptionalLong.of(most);
    }

    // Questions of its own

    /** Whether it lasted longer; what never ends, or never began, did. */
    public Truth isLongerThan(UncertainDuration other) {
        return Length.LONGER.holds(this, other);
    }

    /** Whether it lasted less long; what never ends, or never began, did not. */
    public Truth isShorterThan(UncertainDuration other) {
        return Length.SHORTER.holds(this, other);
    }

    // Equality and text

    /** Whether the other is a period of the same text, duration and wording. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainPeriod that
                && isOneDay == that.isOneDay
                && start.equals(that.start)
                && end.equals(that.end)
                && Objects.equals(duration, that.duration)
                && Objects.equals(wording, that.wording);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end, isOneDay, duration, wording);
    }

    @Override
    public String toString() {
        return isOneDay ? start.toString() : start + "/" + end;
    }

    // For the package

    @Override
    @Nullable Wording phrased() {
        return wording;
    }

    @Override
    @Nullable UncertainDuration stated() {
        return duration;
    }

    @Override
    long firstDay() {
        return bound(true, 0);
    }

    @Override
    long lastDay() {
        return bound(false, 1);
    }

    @Override
    Stretch stretch() {
        boolean isQualified = start.isQualified()
                || end.isQualified()
                || duration != null && duration.qualifier().isPresent();
        return stretch(false, isQualified ? stretch(true, null) : null);
    }

    /** Whether every choice of days ends before it starts. */
    static boolean isReversed(Endpoint start, Endpoint end) {
        return start.days(-DaySet.NEVER).first() > end.days(DaySet.NEVER).last();
    }

    static String reversal(Endpoint start, Endpoint end) {
        return "It ends (" + Passage.quote(end.toString()) + ") before it starts (" + Passage.quote(start.toString())
                + "). Write the earlier date before the slash.";
    }

    private Stretch stretch(boolean unqualified, @Nullable Stretch withoutQualified) {
        DaySet first = unqualified ? start.unqualifiedDays(-DaySet.NEVER) : start.days(-DaySet.NEVER);
        DaySet last = unqualified ? end.unqualifiedDays(DaySet.NEVER) : end.days(DaySet.NEVER);
        long least = 0;
        long greatest = isOneDay ? 0 : Stretch.ANY_STEP;
        if (duration != null && !(unqualified && duration.qualifier().isPresent())) {
            CompletedLength length = duration.length().startingIn(first, last);
            // Of n days, the last is n - 1 after the first.
            least = length.minDays() - 1;
            greatest = Math.min(greatest, length.maxDays() - 1);
        }
        return new Stretch(first, last, least, greatest, withoutQualified);
    }

    private boolean isOpen() {
        return start.isOpen() || end.isOpen();
    }

    private long bound(boolean earliest, int unknown) {
        Completions completions = Completions.of(stretch());
        return Objects.requireNonNull(earliest ? completions.earliest() : completions.latest())[unknown];
    }

    private String possibleLength() {
        Stretch possible =
                new UncertainPeriod(start, end, isOneDay, null, null).stretch().exactly();
        long least = possible.leastStep() + 1;
        long most = possible.greatestStep() + 1;
        return least == most
                ? "it has " + most + (most == 1 ? " day" : " days")
                : "its ends allow " + least + " to " + most + " days";
    }

    private String quoted() {
        return Passage.quote(toString());
    }

    private UncertainPeriod with(@Nullable Wording wording) {
        return new UncertainPeriod(start, end, isOneDay, duration, wording);
    }

    private static void requireNoTimeOfDay(Endpoint endpoint) {
        if (endpoint.toString().indexOf('T') >= 0) {
            throw new DateTimeException(Passage.quote(endpoint.toString())
                    + ": The end of a period has no time of day. Give the date alone.");
        }
    }

    // What is serialized are the texts, so that what is read back has passed the same checks.

    @Serial
    private Object writeReplace() {
        return new Serialized(toString(), duration, wording);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("An UncertainPeriod is read from its text.");
    }

    private record Serialized(
            String edtf,
            @Nullable UncertainDuration duration,
            @Nullable Wording wording) implements Serializable {
        @Serial
        private Object readResolve() {
            UncertainPeriod period = parse(edtf);
            return (duration == null ? period : period.lasting(duration)).with(wording);
        }
    }
}
