package org.armistice.index;

import org.armistice.model.NegotiationRound;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Schedule;

/** Which rounds of talks are to be held, and which were. */
final class Rounds {

    private Rounds() {}

    /** Whether it is not called off, nor said not to have taken place. */
    static boolean isToBeHeld(NegotiationRound round) {
        return round.schedule()
                        .filter(schedule -> schedule == Schedule.CANCELLED || schedule == Schedule.POSTPONED)
                        .isEmpty()
                && round.modality()
                        .filter(modality -> modality == EventModality.NEGATED || modality == EventModality.HYPOTHETICAL)
                        .isEmpty();
    }

    /** Whether it is said to have taken place, and not merely to be on the schedule, or alleged. */
    static boolean hasTakenPlace(NegotiationRound round) {
        return isToBeHeld(round)
                && round.schedule()
                        .filter(schedule -> schedule != Schedule.HELD)
                        .isEmpty()
                && round.modality()
                        .filter(modality -> modality != EventModality.OCCURRED)
                        .isEmpty();
    }
}
