package org.armistice.index;

import java.util.List;
import org.armistice.model.NegotiationRound;
import org.armistice.time.Truth;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Schedule;

/** Rounds of talks, those left out that were called off or never took place. */
final class Rounds {

    private Rounds() {}

    static boolean isToBeHeld(NegotiationRound round) {
        return round.schedule()
                        .filter(schedule -> schedule == Schedule.CANCELLED || schedule == Schedule.POSTPONED)
                        .isEmpty()
                && round.modality()
                        .filter(modality -> modality == EventModality.NEGATED || modality == EventModality.HYPOTHETICAL)
                        .isEmpty();
    }

    static Sequence<NegotiationRound> inOrder(List<NegotiationRound> rounds, Order order) {
        return Sequence.of(rounds, (one, other) -> order.isAfter(one.ref(), other.ref()) == Truth.TRUE);
    }
}
