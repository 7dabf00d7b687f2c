package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Entry;
import org.armistice.model.Location;
import org.armistice.place.Point;
import org.armistice.time.Truth;
import org.armistice.validation.Members.Member;

/**
 * The point of a location SHOULD lie in its own area, or on its own line, as closely as its precision says. Where none
 * is stated nobody can be sure, and where it is wider than 25 km nothing is judged.
 */
final class PointOffShape extends StandardRule<Entry> {

    PointOffShape() {
        super(
                Severity.WARNING,
                "Location.PointOffShape",
                Entry.class,
                Needs.ENTRY,
                "The point of a location SHOULD lie in its shape or on it.");
    }

    @Override
    void inspect(Entry entry, Facts facts, Consumer<Finding> findings) {
        for (Member member : facts.members(entry).values()) {
            if (member.value() instanceof Location location
                    && location.point().isPresent()
                    && location.shape().isPresent()) {
                inspect(entry, member.pointer(), location, location.point().get(), findings);
            }
        }
    }

    private void inspect(Entry entry, String pointer, Location location, Point point, Consumer<Finding> findings) {
        Integer allowed = Nearness.leastKilometres(location).orElse(null);
        Outline outline = location.shape().flatMap(Outline::of).orElse(null);
        double distance = allowed == null || outline == null ? 0 : outline.kilometresTo(point);
        if (allowed != null && distance > allowed) {
            findings.accept(finding(entry, pointer)
                    .message("Its point (%s) with %s is %s from its own shape."
                            .formatted(point, Nearness.precision(location), Nearness.inWords(distance)))
                    .hint("Check the order of the coordinates, or state a precision that is as wide.")
                    .when(location.precision().isPresent() ? Truth.TRUE : Truth.UNKNOWN));
        }
    }
}
