package org.armistice.examples.southcaucasus;

import java.util.List;

/**
 * A question and its answer in words.
 *
 * @param question what was asked
 * @param lines the answer, a fact a line; immutable
 */
record Reply(String question, List<String> lines) {

    Reply {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return question + "\n    " + String.join("\n    ", lines);
    }
}
