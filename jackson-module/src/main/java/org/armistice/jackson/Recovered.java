package org.armistice.jackson;

import java.util.List;
import java.util.stream.Collectors;
import org.armistice.model.Dataset;
import org.armistice.validation.Severity;

/**
 * What could be kept of a document, and all that was noticed in it.
 *
 * @param dataset the entries that could be kept
 * @param problems everything that was noticed, in the order of its place; immutable
 */
public record Recovered(Dataset dataset, List<ReadProblem> problems) {

    /** Makes the list immutable. */
    public Recovered {
        problems = List.copyOf(problems);
    }

    /** Returns the problems for which something was lost. */
    public List<ReadProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .collect(Collectors.toUnmodifiableList());
    }
}
