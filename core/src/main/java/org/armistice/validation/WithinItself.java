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
        super("Territory.WithinItself", Territory.class, Needs.DATASET, "A territory MUST NOT lie within itself.");
    }

    @Override
    void inspect(Territory territory, Facts facts, Consumer<Finding> findings) {
        if (territory.within().isEmpty()) {
            return;
        }
        List<Ref<Territory>> loop = facts.places().loopFrom(territory.ref());
        if (!loop.isEmpty()) {
            findings.accept(Finding.error(id(), territory, "/within")
                    .message("Lies within itself: %s.".formatted(chain(loop)))
                    .hint("Remove the step that is wrong: of two territories only the smaller lies in the other."));
        }
    }

    private static String chain(List<Ref<Territory>> loop) {
        StringBuilder chain = new StringBuilder(loop.get(0).id());
        for (int i = 1; i < loop.size() && i < 10; i++) {
            chain.append(" in ").append(loop.get(i));
        }
        return chain.append(loop.size() > 10 ? " in ... in " : " in ")
                .append(loop.get(0))
                .toString();
    }
}
