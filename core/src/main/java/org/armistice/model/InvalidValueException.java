package org.armistice.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by a builder whose value would have no shape: a required attribute is missing, or an attribute is not of the
 * form that its documentation gives.
 *
 * <p>It lists all problems of that value at once. What has a shape but should not be is no exception; the validator
 * reports it.
 */
public final class InvalidValueException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that is wrong with a value.
     *
     * @param attribute the name of the attribute, as in the builder and in JSON
     * @param message what is wrong with it and what to do, such as {@code is missing}
     */
    public record Problem(String attribute, String message) implements java.io.Serializable {

        /** Makes a problem; a full stop at the end of the message is left out, since the exception adds its own. */
        public Problem {
            message = message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        }

        @Override
        public String toString() {
            return attribute + " " + message;
        }
    }

    private final transient List<Problem> problems;

    /**
     * Makes the exception for a value.
     *
     * @param value what could not be built, such as {@code Ceasefire ceasefire-2020}
     * @param problems at least one
     */
    public InvalidValueException(String value, List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("; ", value + " cannot be built: ", ".")));
        this.problems = List.copyOf(problems);
    }

    /** Returns everything that is wrong with the value; immutable. Empty after Java deserialization. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
