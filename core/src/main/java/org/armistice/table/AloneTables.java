package org.armistice.table;

import java.util.Optional;
import org.armistice.model.Actor;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.place.Point;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Viewpoint;

/**
 * Values that have no table inside entries, where their rows stand among those of other values: as they stand alone, or
 * asserted, in somebody else's document.
 */
final class AloneTables {

    /** A point by its named coordinates, as in a location, so that nobody has to know their order. */
    static final Table<Point> POINT = Table.of("point", Point.class)
            .decimal("latitude")
            .required()
            .decimal("longitude")
            .required()
            .decimal("altitude")
            .attributed(
                    AloneTables::point,
                    (point, out) -> out.put(point.latitude())
                            .put(point.longitude())
                            .put(point.altitude().isPresent() ? point.altitude().getAsDouble() : null));

    /** A perspective as in an attribution; the source's own voice has no member. */
    static final Table<Perspective> PERSPECTIVE = Table.of("perspective", Perspective.class)
            .ref("accordingTo", Actor.class)
            .term("viewpoint", Viewpoint.VOCABULARY)
            .attributed(
                    AloneTables::perspective,
                    (perspective, out) -> out.put(perspective.actor()).put(perspective.viewpoint()));

    /** An asserted date; its attribution has members of other names beside it. */
    static final Table<UncertainDate> DATE = Table.of("attributed", UncertainDate.class)
            .date(AttributedTable.VALUE)
            .required()
            .attributed(
                    in -> DateTable.present(in).date().orElseThrow(), (date, out) -> out.putDate(Optional.of(date)));

    /** An asserted period, which is not the period of its attribution. */
    static final Table<UncertainPeriod> PERIOD = Table.of("attributed", UncertainPeriod.class)
            .period(AttributedTable.VALUE)
            .required()
            .attributed(
                    in -> DateTable.present(in).period().orElseThrow(),
                    (period, out) -> out.putPeriod(Optional.of(period)));

    private AloneTables() {}

    private static Point point(Slots in) {
        Double latitude = in.one();
        Double longitude = in.one();
        Double altitude = in.one();
        if (latitude == null || longitude == null) {
            throw in.problem(latitude == null ? "latitude" : "longitude", "is missing");
        }
        return LocationTable.point(in, latitude, longitude, altitude);
    }

    private static Perspective perspective(Slots in) {
        Optional<Ref<? extends Actor>> actor = in.optional();
        Optional<Term<Viewpoint>> viewpoint = in.optional();
        return AttributedTable.perspective(in, actor, viewpoint);
    }
}
