package org.armistice.validation;

import java.util.Optional;
import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Organization;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.time.UncertainPeriod;

/** When what an entry describes existed, for the kinds that say so. */
final class Existence {

    private Existence() {}

    static Optional<UncertainPeriod> of(Entry entry) {
        if (entry instanceof State state) {
            return state.existence();
        }
        if (entry instanceof Organization organization) {
            return organization.existence();
        }
        if (entry instanceof Territory territory) {
            return territory.existence();
        }
        return entry instanceof Corridor corridor ? corridor.existence() : Optional.empty();
    }
}
