package org.armistice.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Several days that are all meant, each known as far as the source knows it: {@code {1960,1961-12}} is some day of 1960
 * and some day of December 1961. For one day of several, write brackets: {@link UncertainDate}.
 *
 * <p>A range, {@code {1667,1670..1672}} or {@code {..1984}}, stands for all that lies between: it is a period. Members
 * are kept in the order in which they are written; none is merged with another.
 *
 * <p>Two are equal if their texts are.
 */
public final class UncertainDays implements Edtf, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String edtf;
    // Follow from the text, which alone is serialized.
    private final transient List<UncertainTime> members;

    UncertainDays(String edtf, List<UncertainTime> members) {
        this.edtf = edtf;
        this.members = members;
    }

    /**
     * Reads an EDTF set in braces.
     *
     * @throws java.time.format.DateTimeParseException if it is none, or has more than 10,000 characters or 1,000
     *     members. The message quotes the text and says what to write instead
     */
    public static UncertainDays parse(String edtf) {
        return SetReader.readAllOf(Passage.of(edtf));
    }

    /** The members, as they are written; a range is a period. Immutable, never empty. */
    public List<UncertainTime> members() {
        return members;
    }

    /**
     * The first day that the first of them may be; empty if there is none.
     *
     * @throws DateTimeException if {@link LocalDate} does not reach that far
     */
    @Override
    public Optional<LocalDate> earliest() {
        return UncertainTime.localDate(earliestEpochDay());
    }

    /**
     * The last day that the last of them may be; empty if there is none.
     *
     * @throws DateTimeException if {@link LocalDate} does not reach that far
     */
    @Override
    public Optional<LocalDate> latest() {
        return UncertainTime.localDate(latestEpochDay());
    }

    @Override
    public OptionalLong earliestEpochDay() {
        return DaySet.named(
                members.stream().mapToLong(UncertainTime::firstDay).min().orElseThrow());
    }

    @Override
    public OptionalLong latestEpochDay() {
        return DaySet.named(
                members.stream().mapToLong(UncertainTime::lastDay).max().orElseThrow());
    }

    /** Whether all of them are before the other. */
    public Truth areBefore(UncertainTime other) {
        return members.stream().map(member -> member.isBefore(other)).reduce(Truth.TRUE, Truth::and);
    }

    /** Whether all of them are after the other. */
    public Truth areAfter(UncertainTime other) {
        return members.stream().map(member -> member.isAfter(other)).reduce(Truth.TRUE, Truth::and);
    }

    /** Whether the day is one of them, or lies in a range of them. */
    public Truth contain(LocalDate day) {
        return members.stream().map(member -> member.contains(day)).reduce(Truth.FALSE, Truth::or);
    }

    @Override
    public String inEnglish() {
        return English.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainDays that && edtf.equals(that.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    /** The EDTF text, as it was read. */
    @Override
    public String toString() {
        return edtf;
    }

    @Serial
    private Object writeReplace() {
        return new Serialized(edtf);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("An UncertainDays is read from its text.");
    }

    private record Serialized(String edtf) implements Serializable {
        @Serial
        private Object readResolve() {
            return parse(edtf);
        }
    }
}
