package org.armistice.time;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something was, as far as its source knows it: an {@link UncertainDate}, which is one day, or an
 * {@link UncertainPeriod}, which is a stretch of whole days.
 *
 * <p>A question is about all completions, that is about every choice of a first and a last day that the text allows.
 * Law: the answer is {@link Truth#TRUE} exactly if it is true in all of them, {@link Truth#FALSE} exactly if in none.
 * Where it rests on a qualified date it is {@linkplain Truth#tentative() tentative} instead. A date is the period of
 * precisely that day. Two mentions are two unknowns, even of one object: {@code d.coincidesWith(d)} is certain only if
 * one completion is possible.
 *
 * <p>Two are equal if their texts, wordings and durations are; {@link #DISPLAY_ORDER} sorts them.
 */
public abstract sealed class UncertainTime implements Edtf, Serializable permits UncertainDate, UncertainPeriod {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A total order for display: by the first possible day, then the last, then dates before periods, then by text,
     * duration and wording.
     *
     * <p>What has no first possible day comes first. The order agrees with {@link #isBefore}: what is certainly (or,
     * but for a qualifier, certainly) before another is sorted before it. It says no more than that: a neighbour may
     * well have been earlier. Zero only for what is equal.
     */
    public static final Comparator<UncertainTime> DISPLAY_ORDER = Comparator.comparingLong(UncertainTime::firstDay)
            .thenComparingLong(UncertainTime::lastDay)
            .thenComparing(UncertainPeriod.class::isInstance)
            .thenComparing(UncertainTime::toString)
            .thenComparing(time -> time.stated() == null ? "" : time.stated().toString())
            .thenComparing(time -> time.phrased() == null ? "" : time.phrased().toString());

    UncertainTime() {}

    /**
     * Reads a date, or a period if there is a slash.
     *
     * @throws java.time.format.DateTimeParseException if it is neither. The message quotes the text and says what to
     *     write instead
     */
    public static UncertainTime parse(String edtf) {
        return edtf.indexOf('/') < 0 ? UncertainDate.parse(edtf) : UncertainPeriod.parse(edtf);
    }

    // What it is

    /** How the source put it, if that is recorded. */
    public Optional<Wording> wording() {
        return Optional.ofNullable(phrased());
    }

    /**
     * The same with the words of the source, in place of any that it has.
     *
     * @throws IllegalArgumentException if the phrase is blank
     */
    public abstract UncertainTime worded(String phrase);

    /**
     * The same with the words of the source and the day on which it said them.
     *
     * @throws IllegalArgumentException if the phrase is blank, or the day carries a wording itself
     */
    public abstract UncertainTime worded(String phrase, UncertainDate said);

    /** The same without the words of the source. */
    public abstract UncertainTime withoutWording();

    /**
     * The first day that may be in it; empty if there is none.
     *
     * @throws DateTimeException if {@link LocalDate} does not reach that far: see {@link #earliestEpochDay()}
     */
    @Override
    public Optional<LocalDate> earliest() {
        return localDate(earliestEpochDay());
    }

    /**
     * The last day that may be in it; empty if there is none.
     *
     * @throws DateTimeException if {@link LocalDate} does not reach that far: see {@link #latestEpochDay()}
     */
    @Override
    public Optional<LocalDate> latest() {
        return localDate(latestEpochDay());
    }

    /** The first day that may be in it, counted from 1970-01-01; empty if there is none. */
    @Override
    public OptionalLong earliestEpochDay() {
        return DaySet.named(firstDay());
    }

    /** The last day that may be in it, counted from 1970-01-01; empty if there is none. */
    @Override
    public OptionalLong latestEpochDay() {
        return DaySet.named(lastDay());
    }

    // Questions

    /** Whether its last day is before the other's first. */
    public Truth isBefore(UncertainTime other) {
        return Relation.BEFORE.holds(stretch(), other.stretch());
    }

    /** Whether its last day is before that day. */
    public Truth isBefore(LocalDate day) {
        return Relation.BEFORE.holds(stretch(), Stretch.of(day));
    }

    /** Whether its first day is after the other's last. */
    public Truth isAfter(UncertainTime other) {
        return Relation.AFTER.holds(stretch(), other.stretch());
    }

    /** Whether its first day is after that day. */
    public Truth isAfter(LocalDate day) {
        return Relation.AFTER.holds(stretch(), Stretch.of(day));
    }

    /** Whether both share at least one day. It is wider than {@link AllenRelation#OVERLAPS}. */
    public Truth overlaps(UncertainTime other) {
        return Relation.SHARES_A_DAY.holds(stretch(), other.stretch());
    }

    /** Whether each of its days lies in the other, whose first and last day are in it. */
    public Truth isWithin(UncertainTime other) {
        return Relation.WITHIN.holds(stretch(), other.stretch());
    }

    /** Whether each day of the other lies in this, its first and its last day included. */
    public Truth contains(UncertainTime other) {
        return other.isWithin(this);
    }

    /** Whether the day lies in it, its first and its last day included. */
    public Truth contains(LocalDate day) {
        return Relation.WITHIN.holds(Stretch.of(day), stretch());
    }

    /** Whether its last day is the eve of the other's first, so that no day lies between them and none in both. */
    public Truth meets(UncertainTime other) {
        return is(AllenRelation.MEETS, other);
    }

    /**
     * Whether both have the same first and the same last day. It is not equality: {@code 2020} and {@code 2020} may be
     * two days.
     */
    public Truth coincidesWith(UncertainTime other) {
        return is(AllenRelation.EQUALS, other);
    }

    /** Whether it stands to the other as the relation says. */
    public Truth is(AllenRelation relation, UncertainTime other) {
        return relation.relation().holds(stretch(), other.stretch());
    }

    /**
     * The relations in which it may stand to the other, never none: all that are not certainly excluded. One alone is
     * certain.
     */
    public Set<AllenRelation> possibleRelationsTo(UncertainTime other) {
        EnumSet<AllenRelation> possible = EnumSet.allOf(AllenRelation.class);
        possible.removeIf(relation -> is(relation, other) == Truth.FALSE);
        return Collections.unmodifiableSet(possible);
    }

    // Equality and text

    @Override
    public abstract boolean equals(@Nullable Object other);

    @Override
    public abstract int hashCode();

    /** The EDTF text, as it was read; without duration and wording. */
    @Override
    public abstract String toString();

    // For the package

    abstract Stretch stretch();

    /** The first day that may be in it, or a day beyond all that can be named. */
    abstract long firstDay();

    abstract long lastDay();

    abstract @Nullable Wording phrased();

    /** The length that the source states. */
    @Nullable UncertainDuration stated() {
        return null;
    }

    static Optional<LocalDate> localDate(OptionalLong epochDay) {
        return epochDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay.getAsLong()));
    }
}
