package org.armistice.validation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.armistice.model.Dataset;
import org.armistice.model.Location;
import org.armistice.model.Place;
import org.armistice.model.Ref;

/** The outlines of the places of a dataset. */
final class Outlines {

    /**
     * The outline of a place.
     *
     * @param outline where it runs
     * @param leeway how far it may be from where it is drawn, in kilometres; empty if nobody can tell
     */
    record Drawn(Outline outline, Optional<Integer> leeway) {}

    private final Map<String, Drawn> byId;

    private Outlines(Map<String, Drawn> byId) {
        this.byId = byId;
    }

    static Outlines in(Dataset dataset) {
        ImmutableMap.Builder<String, Drawn> byId = ImmutableMap.builder();
        for (Place place : dataset.entries(Place.class)) {
            Location location = place.location().orElse(null);
            if (location != null) {
                Optional<Integer> leeway =
                        location.precision().isPresent() ? Nearness.kilometres(location) : Optional.of(0);
                location.shape()
                        .flatMap(Outline::of)
                        .ifPresent(outline -> byId.put(place.id(), new Drawn(outline, leeway)));
            }
        }
        return new Outlines(byId.build());
    }

    /** Returns the outline of a place, if it has one that can be measured by. */
    Optional<Drawn> of(Ref<?> place) {
        return Optional.ofNullable(byId.get(place.id()));
    }
}
