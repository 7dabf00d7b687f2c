package org.armistice.index;

import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.model.Statement;

/**
 * A statement, and to whom it is put down: the actor spoken for or, where none is recorded, the speaker.
 *
 * @param statement what was said
 * @param by to whom it is put down; empty if neither is recorded
 */
public record Said(Statement statement, Optional<Ref<? extends Actor>> by) {

    static Said of(Statement statement) {
        return new Said(statement, statement.spokenFor().isPresent() ? statement.spokenFor() : statement.speaker());
    }
}
