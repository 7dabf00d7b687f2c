package org.armistice.validation;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a validator found in a dataset.
 *
 * <p>The order is fixed: what is about the dataset as a whole, then entry by entry in the dataset's order, within an
 * entry in the order in which its members are written, and there by rule.
 */
public final class ValidationReport implements Serializable {

    private static final long serialVersionUID = 1L;

    // Only lists that can be serialized are ever put here.
    @SuppressWarnings("serial")
    private final List<Finding> findings;

    private final int entries;

    @SuppressWarnings("serial")
    private final List<Silenced> silenced;

    ValidationReport(List<Finding> findings, int entries, List<Silenced> silenced) {
        this.findings = List.copyOf(findings);
        this.entries = entries;
        this.silenced = List.copyOf(silenced);
    }

    /** Returns all findings; immutable. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns the findings of a severity and of those that are worse; immutable. */
    public List<Finding> findings(Severity atLeast) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(atLeast) >= 0)
                .toList();
    }

    /** Returns how many findings have precisely that severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns how many entries the dataset has. */
    public int entries() {
        return entries;
    }

    /** Returns what the dataset's header silences, and how many findings were left out for it; immutable. */
    public List<Silenced> silenced() {
        return silenced;
    }

    /** Tells whether there is any error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Tells whether there is no finding at all, not even a note. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that
                && entries == that.entries
                && findings.equals(that.findings)
                && silenced.equals(that.silenced);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /** Returns the findings, one a line, and a last line that counts them. */
    @Override
    public String toString() {
        return findings.stream().map(finding -> finding + "\n").collect(Collectors.joining()) + verdict();
    }

    private String verdict() {
        int notes = count(Severity.NOTE);
        int left = silenced.stream().mapToInt(Silenced::findings).sum();
        return Words.count(count(Severity.ERROR), "error", "errors")
                + ", " + Words.count(count(Severity.DANGER), "danger", "dangers")
                + ", " + Words.count(count(Severity.WARNING), "warning", "warnings")
                + (notes == 0 ? "" : ", " + Words.count(notes, "note", "notes"))
                + " in " + Words.count(entries, "entry", "entries")
                + (left == 0 ? "" : "; " + left + " silenced by the dataset");
    }
}
