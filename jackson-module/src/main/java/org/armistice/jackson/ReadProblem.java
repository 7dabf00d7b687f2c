package org.armistice.jackson;

import java.io.Serializable;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that a reader came across, and where.
 *
 * @param severity {@link Severity#ERROR} if what it is about could not be kept; a warning or a note otherwise
 * @param code a stable dotted id of the sort of problem, such as {@code member.missing}
 * @param message what is wrong, with the offending value
 * @param hint what to do next
 * @param line the line, from 1
 * @param column the column in characters (code points), from 1
 * @param pointer the JSON pointer, from the root of the document, or of the line in line-delimited form
 * @param entry the JSON of the entry that could not be kept; null where no entry was lost
 */
public record ReadProblem(
        Severity severity,
        String code,
        String message,
        String hint,
        int line,
        int column,
        String pointer,
        @Nullable String entry)
        implements Serializable {

    /**
     * Returns this as a finding, so that what was found by reading stands in one list with what was found by
     * validating.
     *
     * <p>The rule is the code behind {@code Read}, such as {@code Read.member.missing}. The finding is about no entry,
     * since an entry that could not be kept is none; its pointer leads from the root of the document or line, as here.
     */
    public LocatedFinding asFinding() {
        return LocatedFinding.at(
                line,
                column,
                Finding.aboutDataset(severity, "Read." + code, pointer)
                        .message(message)
                        .hint(hint));
    }

    /** Returns one line: place, code, message and hint. */
    @Override
    public String toString() {
        return "%d:%d %s %s [%s] %s %s"
                .formatted(
                        line,
                        column,
                        pointer.isEmpty() ? "/" : Strings.printable(pointer),
                        severity,
                        code,
                        message,
                        hint);
    }
}
