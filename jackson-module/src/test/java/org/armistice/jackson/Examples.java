package org.armistice.jackson;

import java.util.List;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.model.Territory;

/** One entry of each kind, of an invented dispute, with every member set: what the golden documents say. */
final class Examples {

    static final State NORLAND = ExampleActors.NORLAND;
    static final Territory DELTA = ExamplePlaces.DELTA;
    static final Checkpoint LANDING = ExamplePlaces.LANDING;
    static final Ceasefire HALT = ExampleUndertakings.HALT;

    static final List<Entry> ALL = List.of(
            NORLAND,
            ExampleActors.RIVER_GUARD,
            ExampleActors.ADA_HOLM,
            DELTA,
            ExamplePlaces.FERRY,
            LANDING,
            ExampleUndertakings.RIVER_WAR,
            HALT,
            ExampleUndertakings.TRACK,
            ExampleUndertakings.RIVER_WATCH,
            ExampleUndertakings.FERRY_ACCORD,
            ExampleUndertakings.REOPENING,
            ExampleEvents.SECOND_ROUND,
            ExampleEvents.DENIAL,
            ExampleEvents.FERRY_FIGHT,
            ExampleEvents.FERRY_BREACH,
            ExampleEvents.GATHERING,
            ExampleSources.GAZETTE,
            ExampleSources.SIGHTING);

    private Examples() {}
}
