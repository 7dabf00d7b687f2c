package org.armistice.validation;

import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Ref;
import org.armistice.model.Territory;

/**
 * A territory MUST NOT lie within itself, be it by way of others. Of each such loop the first territory is reported.
 */
final class WithinItself extends StandardRule<Territory> {

    WithinItself() {
        super(
                Severity.ERROR,
                "Territory.WithinItself",
                Territory.class,
                Needs.DATASET,
                "A territory MUST NOT lie within itself.");
    }

    @Override
    void inspect(Territory territory, Facts facts, Consumer<Finding> findings) {
        if (territory.within().isEmpty()) {
            return;
        }
        List<Ref<Territory>> loop = facts.places().loopFrom(territory.ref());
        if (!loop.isEmpty()) {
            findings.accept(finding(territory, "/within")
                    .message("Lies within itself: %s.".formatted(Words.chain(loop, " in ")))
                    .hint("Remove the step that is wrong: of two territories only the smaller lies in the other."));
        }
    }
}
