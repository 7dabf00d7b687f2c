package org.armistice.examples.disputedareas;

import java.util.Locale;
import java.util.Optional;
import org.armistice.model.Territory;

/**
 * A feature of the file as a territory.
 *
 * @param territory what came out
 * @param obstacle why its note could not be read, with the clause that was not understood
 */
record Area(Territory territory, Optional<String> obstacle) {

    /** How much of what is asserted of an area could be read. */
    enum Outcome {
        /** Every clause of the note. */
        READ,
        /** Nothing of the note, but what sort of area it is. */
        PARTLY_READ,
        /** Neither. */
        NOT_READ;

        String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    Outcome outcome() {
        if (obstacle.isEmpty()) {
            return Outcome.READ;
        }
        return territory.kinds().isEmpty() ? Outcome.NOT_READ : Outcome.PARTLY_READ;
    }
}
