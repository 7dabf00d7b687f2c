package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Ref;
import org.armistice.model.Statement;

/** A statement MUST NOT answer itself, be it by way of others. Of each such loop the first statement is reported. */
final class AnswersItself extends StandardRule<Statement> {

    AnswersItself() {
        super(
                Severity.ERROR,
                "Statement.AnswersItself",
                Statement.class,
                Needs.DATASET,
                "A statement MUST NOT answer itself.");
    }

    @Override
    void inspect(Statement statement, Facts facts, Consumer<Finding> findings) {
        if (statement.answers().isEmpty()) {
            return;
        }
        List<Ref<Statement>> loop = facts.answersInCircles().getOrDefault(statement.ref(), List.of());
        if (!loop.isEmpty()) {
            findings.accept(finding(statement, "/answers")
                    .message("Answers itself: %s.".formatted(Words.chain(loop, " answers ")))
                    .hint("Remove the step that is wrong: of two statements only the later answers the other."));
        }
    }
}
