package org.armistice.index.order;

import java.util.Optional;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Mediation;
import org.armistice.model.PeacekeepingMission;
import org.armistice.time.UncertainPeriod;

/** When something happened or was made. */
public final class When {

    private When() {}

    public static Optional<UncertainPeriod> of(Entry entry) {
        if (entry instanceof Event event) {
            return event.when();
        } else if (entry instanceof Ceasefire ceasefire) {
            return ceasefire.declared().or(ceasefire::effective).map(UncertainPeriod::on);
        } else if (entry instanceof Agreement agreement) {
            return agreement.signed().map(UncertainPeriod::on).or(agreement::period);
        } else if (entry instanceof Commitment commitment) {
            return commitment.declared().map(UncertainPeriod::on).or(commitment::period);
        } else if (entry instanceof Conflict conflict) {
            return conflict.period();
        } else if (entry instanceof Mediation mediation) {
            return mediation.period();
        }
        return entry instanceof PeacekeepingMission mission ? mission.period() : Optional.empty();
    }
}
