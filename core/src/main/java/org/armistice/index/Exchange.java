package org.armistice.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.model.Statement;

/**
 * What a statement answers, back to the first, and what answers it: a thread of words.
 *
 * <p>Each turn is there once, and comes straight after the one on which it hangs and all that hang before it there; so
 * a list can be printed as a tree, each turn set in by its depth. What hangs on a statement that answers several is
 * told where that stands first. Lists are immutable and otherwise in the dataset's order.
 *
 * @param statement the statement that was asked about
 * @param back what it answers, what that answers, and so on
 * @param forward what answers it, what answers that, and so on
 */
public record Exchange(Statement statement, List<Turn> back, List<Turn> forward) {

    /** Makes an exchange. */
    public Exchange {
        Objects.requireNonNull(statement, "statement");
        back = List.copyOf(back);
        forward = List.copyOf(forward);
    }

    /**
     * Returns the statements with which it began: those that it leads back to and that answer none, or itself if it
     * answers none. None if it leads back in circles alone.
     */
    public List<Statement> origins() {
        Set<String> answering = back.stream().map(turn -> turn.statement().id()).collect(Collectors.toSet());
        return each(Stream.concat(Stream.of(statement), back.stream().map(Turn::answers))
                .filter(origin -> !answering.contains(origin.id())));
    }

    /** Returns the statements that it answers, directly or through others; itself only if it is in a circle. */
    public List<Statement> answered() {
        return each(back.stream().map(Turn::answers));
    }

    /** Returns the statements that answer it, directly or through others; itself only if it is in a circle. */
    public List<Statement> answers() {
        return each(forward.stream().map(Turn::statement));
    }

    /** Tells whether a circle of answers is among the turns. */
    public boolean isCircular() {
        return Stream.concat(back.stream(), forward.stream()).anyMatch(Turn::isCircular);
    }

    private static List<Statement> each(Stream<Statement> statements) {
        Map<String, Statement> byId = new LinkedHashMap<>();
        statements.forEach(statement -> byId.putIfAbsent(statement.id(), statement));
        return List.copyOf(byId.values());
    }
}
