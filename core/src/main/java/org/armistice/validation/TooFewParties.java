package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Ceasefire;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A bilateral ceasefire MUST name 2 parties or more, a multilateral one 3 or more, unless it says that there are more
 * than it names.
 */
final class TooFewParties extends StandardRule<Ceasefire> {

    static final String ONE_SIDED = "Record a one-sided halt as `sides: unilateral`.";
    private static final String MORE = "Name the others, or record `partiesCompleteness: partial`.";

    TooFewParties() {
        super(
                Severity.ERROR,
                "Ceasefire.TooFewParties",
                Ceasefire.class,
                Needs.ENTRY,
                "A bilateral ceasefire MUST name 2 parties or more, a multilateral one 3 or more.");
    }

    @Override
    void inspect(Ceasefire ceasefire, Facts facts, Consumer<Finding> findings) {
        Term<CeasefireSides> sides = ceasefire.sides().orElse(null);
        int named = ceasefire.parties().size();
        int needed = needed(sides);
        if (sides != null
                && named < needed
                && Parties.to(ceasefire).filter(Parties::hasMore).isEmpty()) {
            findings.accept(finding(ceasefire, "/parties")
                    .message("Names %s, but a %s ceasefire needs %d or more that agree."
                            .formatted(Words.count(named, "party", "parties"), sides.token(), needed))
                    .hint(named == 1 ? ONE_SIDED : MORE));
        }
    }

    private static int needed(@Nullable Term<CeasefireSides> sides) {
        if (sides == CeasefireSides.BILATERAL) {
            return 2;
        }
        return sides == CeasefireSides.MULTILATERAL ? 3 : 1;
    }
}
