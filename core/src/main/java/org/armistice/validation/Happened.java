package org.armistice.validation;

import java.util.Optional;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.NegotiationRound;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Term;

/** When something happened or was made that an entry tells of as a thing of the past. */
final class Happened {

    private Happened() {}

    /** Returns none for what was only planned, supposed or denied, and for what lasts without being made on a day. */
    static Optional<UncertainPeriod> on(Entry entry) {
        if (entry instanceof Event event) {
            return event.when().filter(when -> isTold(event.modality()) && isHeld(event));
        } else if (entry instanceof Ceasefire ceasefire) {
            return ceasefire.declared().map(UncertainPeriod::on);
        } else if (entry instanceof Agreement agreement) {
            return agreement
                    .signed()
                    .filter(day -> isTold(agreement.modality()))
                    .map(UncertainPeriod::on);
        }
        return entry instanceof Commitment commitment
                ? commitment.declared().map(UncertainPeriod::on)
                : Optional.empty();
    }

    /** A term that this version does not know may say anything. */
    private static boolean isTold(Optional<Term<EventModality>> modality) {
        return modality.isEmpty()
                || modality.get() == EventModality.OCCURRED
                || modality.get() == EventModality.ALLEGED;
    }

    private static boolean isHeld(Event event) {
        return !(event instanceof NegotiationRound round)
                || round.schedule()
                        .filter(schedule -> schedule != Schedule.HELD)
                        .isEmpty();
    }
}
