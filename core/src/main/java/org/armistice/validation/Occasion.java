package org.armistice.validation;

import java.time.DateTimeException;
import java.util.Optional;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.model.PeacekeepingMission;
import org.armistice.time.Endpoint;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Term;

/** When those whom an entry names do what it says: the days of an event or of talks, the day of a declaration. */
final class Occasion {

    private Occasion() {}

    /** Returns none for what did not happen, or only might. */
    static Optional<UncertainPeriod> of(Entry entry) {
        if (entry instanceof Event event) {
            return event.when().filter(when -> mayHaveHappened(event.modality()) && mayBeHeld(event));
        } else if (entry instanceof Ceasefire ceasefire) {
            return ceasefire.declared().or(ceasefire::effective).map(UncertainPeriod::on);
        } else if (entry instanceof Agreement agreement) {
            return agreement
                    .signed()
                    .map(UncertainPeriod::on)
                    .or(agreement::period)
                    .filter(when -> mayHaveHappened(agreement.modality()));
        } else if (entry instanceof Commitment commitment) {
            return commitment.declared().map(UncertainPeriod::on).or(commitment::period);
        } else if (entry instanceof Conflict conflict) {
            return conflict.period();
        } else if (entry instanceof PeacekeepingMission mission) {
            return mission.period();
        }
        if (entry instanceof Checkpoint checkpoint) {
            return checkpoint.established().isEmpty() && checkpoint.removed().isEmpty()
                    ? Optional.empty()
                    : between(checkpoint.established(), checkpoint.removed());
        }
        return ofTalks(entry);
    }

    /** Returns the time from one day until another, unknown where that is; none where they contradict each other. */
    static Optional<UncertainPeriod> from(UncertainDate first, Optional<UncertainDate> last) {
        return between(Optional.of(first), last);
    }

    private static Optional<UncertainPeriod> between(Optional<UncertainDate> first, Optional<UncertainDate> last) {
        try {
            return Optional.of(UncertainPeriod.of(end(first), end(last)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Endpoint end(Optional<UncertainDate> date) {
        return date.map(Occasion::day).map(Endpoint::at).orElse(Endpoint.UNKNOWN);
    }

    /** Returns the day of what has a time of day, which a period cannot have. */
    private static UncertainDate day(UncertainDate date) {
        UncertainDate day = date.withoutWording();
        return day.toString().indexOf('T') < 0 || day.qualifier().isPresent()
                ? day
                : day.asDay().map(UncertainDate::from).orElse(day);
    }

    static Optional<UncertainPeriod> ofTalks(Entry entry) {
        return entry instanceof Mediation mediation ? mediation.period() : Optional.empty();
    }

    private static boolean mayHaveHappened(Optional<Term<EventModality>> modality) {
        return modality.isEmpty()
                || modality.get() != EventModality.NEGATED && modality.get() != EventModality.HYPOTHETICAL;
    }

    private static boolean mayBeHeld(Event event) {
        return !(event instanceof NegotiationRound round)
                || round.schedule()
                        .filter(schedule -> schedule == Schedule.CANCELLED || schedule == Schedule.POSTPONED)
                        .isEmpty();
    }
}
