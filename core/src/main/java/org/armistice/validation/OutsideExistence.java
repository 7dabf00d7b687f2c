package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * A state MUST NOT act wholly before it began or wholly after it ended: be a party, a third party, a holder, an
 * operator. Only dated acts are judged, a party to a ceasefire by the day of the declaration; one shared day is enough.
 */
final class OutsideExistence extends StandardRule<Entry> {

    OutsideExistence() {
        super(
                "Actor.OutsideExistence",
                Entry.class,
                Needs.REFERRED_ENTRIES,
                "A state MUST NOT act wholly before it began or wholly after it ended.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Participation participation : Participation.in(entry)) {
            facts.find(participation.actor(), State.class)
                    .flatMap(State::existence)
                    .ifPresent(existence -> inspect(entry, participation, existence, findings));
        }
    }

    private void inspect(
            Entry entry, Participation participation, UncertainPeriod existence, Consumer<Finding> findings) {
        Truth isOutside = existence.overlaps(participation.period()).not();
        if (isOutside != Truth.FALSE) {
            findings.accept(Finding.error(id(), entry, participation.pointer())
                    .message("Names %s as %s (%s), but that state existed in another time (%s)."
                            .formatted(participation.actor(), participation.role(), participation.period(), existence))
                    .hint("Name the state that existed then, or correct the date or the state's `existence`.")
                    .when(isOutside));
        }
    }
}
