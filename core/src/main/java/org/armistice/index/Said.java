package org.armistice.index;

import java.util.Objects;
import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Statement;

/**
 * A statement, and to whom it is put down: the actor spoken for or, where none is recorded, the speaker.
 *
 * @param statement what was said
 * @param by to whom it is put down; empty if neither is recorded
 * @param state the state of which that actor is an organ; empty if it is none, as a state itself is
 */
public record Said(Statement statement, Optional<Ref<? extends Actor>> by, Optional<Ref<State>> state) {

    /** Makes one. */
    public Said {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(state, "state");
    }

    /** Makes one that is put down to no organ of a state. */
    public Said(Statement statement, Optional<Ref<? extends Actor>> by) {
        this(statement, by, Optional.empty());
    }

    /** Returns whose voice it is: an organ speaks with the voice of its state, everybody else with their own. */
    public Optional<Ref<? extends Actor>> voice() {
        return state.isPresent() ? Optional.of(state.get()) : by;
    }

    static Said of(Statement statement) {
        return new Said(statement, putDownTo(statement));
    }

    static Said of(Statement statement, Organs organs) {
        Optional<Ref<? extends Actor>> by = putDownTo(statement);
        return new Said(statement, by, by.flatMap(organs::stateOf));
    }

    private static Optional<Ref<? extends Actor>> putDownTo(Statement statement) {
        return statement.spokenFor().isPresent() ? statement.spokenFor() : statement.speaker();
    }
}
