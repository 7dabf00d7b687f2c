package org.armistice.index;

import org.armistice.model.NegotiationRound;
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
}
