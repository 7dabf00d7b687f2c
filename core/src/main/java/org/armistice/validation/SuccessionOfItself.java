package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Attributed;
import org.armistice.model.State;
import org.armistice.model.Succession;

/** A state MUST NOT come out of itself or merge into itself. */
final class SuccessionOfItself extends StandardRule<State> {

    SuccessionOfItself() {
        super(
                Severity.ERROR,
                "Succession.Self",
                State.class,
                Needs.ENTRY,
                "A state MUST NOT succeed or merge into itself.");
    }

    @Override
    void inspect(State state, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Succession>> successions = state.successions();
        for (int i = 0; i < successions.size(); i++) {
            Succession succession = successions.get(i).value();
            if (succession.state().isTo(state)) {
                findings.accept(finding(state, "/successions/" + i + "/state")
                        .message("Refers to %s itself (%s)."
                                .formatted(state.id(), succession.relation().token()))
                        .hint("Refer to the other state, the one before or the one merged into."));
            }
        }
    }
}
