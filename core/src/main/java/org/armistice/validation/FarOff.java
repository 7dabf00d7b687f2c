package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.armistice.model.Checkpoint;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Location;
import org.armistice.model.Territory;
import org.armistice.place.Point;
import org.armistice.table.Reference;
import org.armistice.time.Truth;
import org.armistice.validation.Outlines.Drawn;

/**
 * What lies in a place SHOULD have its point there, as closely as the precision says. Where none is stated nobody can
 * be sure, and where it is wider than 25 km nothing is judged; nor is a place whose shape is not drawn as closely.
 *
 * @param <E> the kind of entry
 */
final class FarOff<E extends Entry> extends StandardRule<E> {

    static final List<Rule> ALL = List.of(
            new FarOff<>(
                    "Checkpoint.OutsideTerritory",
                    Checkpoint.class,
                    "A checkpoint SHOULD lie in the territories that it is said to lie in.",
                    Checkpoint::location,
                    List.of("/within/"),
                    true,
                    "The point (%s) with %s is %s outside %s, in which it is said to lie."),
            new FarOff<>(
                    "Checkpoint.OffCorridor",
                    Checkpoint.class,
                    "A checkpoint SHOULD lie on the corridors that it is said to stand on.",
                    Checkpoint::location,
                    List.of("/corridors/"),
                    false,
                    "The point (%s) with %s is %s away from %s, on which it is said to stand."),
            new FarOff<>(
                    "Territory.OutsideTerritory",
                    Territory.class,
                    "A territory SHOULD lie in the territories that it is said to lie in.",
                    Territory::location,
                    List.of("/within/"),
                    true,
                    "The point (%s) with %s is %s outside %s, in which it is said to lie."),
            new FarOff<>(
                            "Event.FarFromPlaces",
                            Event.class,
                            "An event SHOULD happen at or in one of its places.",
                            Event::location,
                            List.of("/location/place", "/places/"),
                            false,
                            "The point (%s) with %s is %s away from %s, where it is said to happen.")
                    .unlessOneFits());

    private final Function<E, Optional<Location>> location;
    private final List<String> beginnings;
    private final boolean onlyAreas;
    private final String message;
    private boolean oneSuffices;

    private FarOff(
            String id,
            Class<E> kind,
            String law,
            Function<E, Optional<Location>> location,
            List<String> beginnings,
            boolean onlyAreas,
            String message) {
        super(Severity.WARNING, id, kind, Needs.REFERRED_ENTRIES, law);
        this.location = location;
        this.beginnings = beginnings;
        this.onlyAreas = onlyAreas;
        this.message = message;
    }

    /** Makes it a law that holds as long as one of several places fits; one without a shape may. */
    private FarOff<E> unlessOneFits() {
        oneSuffices = true;
        return this;
    }

    @Override
    void inspect(E entry, Facts facts, Consumer<Finding> findings) {
        Location where = location.apply(entry).orElse(null);
        Point point = where == null ? null : where.point().orElse(null);
        Integer near = where == null ? null : Nearness.leastKilometres(where).orElse(null);
        if (point == null || near == null) {
            return;
        }
        Truth stated = where.precision().isPresent() ? Truth.TRUE : Truth.UNKNOWN;
        Truth broken = stated;
        List<Finding> found = new ArrayList<>();
        for (Reference reference : facts.references(entry)) {
            if (beginnings.stream().anyMatch(reference.pointer()::startsWith)) {
                Drawn drawn = facts.outlines().of(reference.ref()).orElse(null);
                boolean isMeasured = drawn != null
                        && drawn.leeway().isPresent()
                        && (drawn.outline().isArea() || !onlyAreas);
                double distance = isMeasured ? drawn.outline().kilometresTo(point) : 0;
                if (isMeasured && distance > near + drawn.leeway().get()) {
                    found.add(finding(entry, reference.pointer())
                            .message(message.formatted(
                                    point, Nearness.precision(where), Nearness.inWords(distance), reference.ref()))
                            .hint(hint(point, drawn)));
                } else if (oneSuffices && isMeasured) {
                    return;
                } else if (oneSuffices) {
                    broken = Truth.UNKNOWN;
                }
            }
        }
        for (Finding finding : found) {
            findings.accept(finding.when(broken));
        }
    }

    private static String hint(Point point, Drawn drawn) {
        boolean canBeSwapped = Math.abs(point.longitude()) <= 90;
        return canBeSwapped && drawn.outline().kilometresTo(Point.of(point.longitude(), point.latitude())) == 0
                ? "Swap latitude and longitude: so it lies there."
                : "Correct the point or the place, or state a precision that is as wide.";
    }
}
