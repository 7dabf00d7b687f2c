package org.armistice.validation;

import java.util.Optional;
import java.util.function.Consumer;
import org.armistice.model.Ceasefire;
import org.armistice.vocabulary.CeasefireSides;
import org.armistice.vocabulary.Term;

/**
 * A bilateral ceasefire MUST name 2 parties or more, a multilateral one 3 or more, unless it says that there are more
 * than it names. One that does not say how many sides bind themselves SHOULD name 2.
 */
final class TooFewParties extends StandardRule<Ceasefire> {

    private static final String ONE_SIDED = "Record a one-sided halt as `sides: unilateral`.";
    private static final String MORE = "Name the others, or record `partiesCompleteness: partial`.";

    TooFewParties() {
        super(
                "Ceasefire.TooFewParties",
                Ceasefire.class,
                Needs.ENTRY,
                "A bilateral ceasefire MUST name 2 parties or more, a multilateral one 3 or more.");
    }

    @Override
    void inspect(Ceasefire ceasefire, Facts facts, Consumer<Finding> findings) {
        Optional<Term<CeasefireSides>> sides = ceasefire.sides();
        int named = ceasefire.parties().size();
        int needed = needed(sides);
        if (named >= needed || Parties.to(ceasefire).filter(Parties::hasMore).isPresent()) {
            return;
        }
        String names = "Names " + Words.count(named, "party", "parties");
        findings.accept(
                sides.isPresent()
                        ? Finding.error(id(), ceasefire, "/parties")
                                .message("%s, but a %s ceasefire needs %d or more that agree."
                                        .formatted(names, sides.get().token(), needed))
                                .hint(named == 1 ? ONE_SIDED : MORE)
                        : Finding.warning(id(), ceasefire, "/parties")
                                .message(names + " and does not say whether it is one-sided.")
                                .hint(ONE_SIDED));
    }

    private static int needed(Optional<Term<CeasefireSides>> sides) {
        if (sides.isEmpty() || sides.get() == CeasefireSides.BILATERAL) {
            return 2;
        }
        return sides.get() == CeasefireSides.MULTILATERAL ? 3 : 1;
    }
}
