package org.armistice.jackson;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalInt;
import org.armistice.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding with the line and column of what it is about, in the document that a reader read.
 *
 * <p>That is the value that the finding's pointer names, in the entry or, for a finding about the dataset, in the
 * header; where there is no such value, since a member is missing say, the nearest one around it that is there, and at
 * last the first brace of the entry or document. A finding about an entry that the document does not have has neither
 * line nor column, nor has one about the dataset where no header could be read. Immutable.
 */
public final class LocatedFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<LocatedFinding> BY_PLACE = Comparator.<LocatedFinding>comparingInt(
                    located -> located.line)
            .thenComparingInt(located -> located.column)
            .thenComparing(located -> located.finding.rule())
            .thenComparing(located -> located.finding.pointer())
            .thenComparing(located -> located.finding.message());

    private final Finding finding;
    private final int line;
    private final int column;

    private LocatedFinding(Finding finding, int line, int column) {
        this.finding = finding;
        this.line = line;
        this.column = column;
    }

    /**
     * Returns a finding at a place.
     *
     * @param line the line, from 1
     * @param column the column in characters (code points), from 1
     * @throws IllegalArgumentException if one is below 1
     */
    public static LocatedFinding at(int line, int column, Finding finding) {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "%d:%d is no place: lines and columns count from 1.".formatted(line, column));
        }
        return new LocatedFinding(Objects.requireNonNull(finding, "finding"), line, column);
    }

    /** Returns a finding that stands nowhere in particular. */
    public static LocatedFinding nowhere(Finding finding) {
        return new LocatedFinding(Objects.requireNonNull(finding, "finding"), 0, 0);
    }

    /**
     * Returns the order of places: what has none first, and what stands at the same place by rule, pointer and message.
     * Whether it was found by reading or by validating makes no difference.
     */
    public static Comparator<LocatedFinding> byPlace() {
        return BY_PLACE;
    }

    /** Returns the finding. */
    public Finding finding() {
        return finding;
    }

    /** Returns the line, from 1. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** Returns the column in characters (code points), from 1. */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Returns another finding at the same place. */
    public LocatedFinding with(Finding other) {
        return new LocatedFinding(Objects.requireNonNull(other, "finding"), line, column);
    }

    /** Returns it in one line, as compilers write theirs: file, line and column, and the finding. */
    public String in(String file) {
        return Strings.printable(file) + (line == 0 ? ": " : ":") + this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocatedFinding that
                && line == that.line
                && column == that.column
                && finding.equals(that.finding);
    }

    @Override
    public int hashCode() {
        return Objects.hash(finding, line, column);
    }

    /** Returns it in one line: line and column, and the finding. */
    @Override
    public String toString() {
        return line == 0 ? finding.toString() : line + ":" + column + ": " + finding;
    }
}
