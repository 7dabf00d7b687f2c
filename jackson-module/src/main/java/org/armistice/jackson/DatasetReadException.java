package org.armistice.jackson;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception that leaves a {@link DatasetReader}, whatever the bytes: the input is no dataset, or a part of it
 * could not be kept, or it could not be fetched.
 */
public final class DatasetReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private final transient List<ReadProblem> problems;

    DatasetReadException(List<ReadProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    DatasetReadException(ReadProblem problem, Throwable cause) {
        this(List.of(problem));
        initCause(cause);
    }

    private static String message(List<ReadProblem> problems) {
        String all = problems.stream().limit(SHOWN).map(ReadProblem::toString).collect(Collectors.joining("\n  "));
        String more = problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : "";
        return problems.size() == 1
                ? "The dataset cannot be read: " + all
                : "The dataset cannot be read, " + problems.size() + " errors:\n  " + all + more;
    }

    /** Returns the errors in the order of their places, at least one; immutable. Empty after Java deserialization. */
    public List<ReadProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
