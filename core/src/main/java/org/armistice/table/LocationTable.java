package org.armistice.table;

import java.util.Optional;
import org.armistice.model.Location;
import org.armistice.model.LocationBuilder;
import org.armistice.model.Place;
import org.armistice.place.Point;
import org.armistice.vocabulary.PlacePrecision;

/**
 * The rows of a {@link Location}. The point stands as latitude and longitude, so that nobody has to know their order.
 */
final class LocationTable {

    static final Table<Location> TABLE = Table.of("location", Location.class)
            .decimal("latitude")
            .decimal("longitude")
            .decimal("altitude")
            .value("shape", ShapeTable.TABLE)
            .ref("place", Place.class)
            .term("precision", PlacePrecision.VOCABULARY)
            .text("wording")
            .extensible(LocationTable::make, LocationTable::take);

    private LocationTable() {}

    private static Location make(Slots in) {
        LocationBuilder builder = Location.builder();
        Double latitude = in.one();
        Double longitude = in.one();
        Double altitude = in.one();
        if ((latitude == null) != (longitude == null)) {
            String present = latitude == null ? "longitude" : "latitude";
            throw in.problem(present, "stands alone: a point has latitude and longitude");
        }
        if (latitude != null && longitude != null) {
            builder.point(point(in, latitude, longitude, altitude));
        } else if (altitude != null) {
            throw in.problem("altitude", "stands without latitude and longitude");
        }
        return builder.shape(in.optional())
                .place(in.optional())
                .precision(in.optional())
                .wording(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    static Point point(Slots in, double latitude, double longitude, Double altitude) {
        try {
            return altitude == null ? Point.of(latitude, longitude) : Point.of(latitude, longitude, altitude);
        } catch (IllegalArgumentException e) {
            String wrong =
                    !(Math.abs(latitude) <= 90) ? "latitude" : !(Math.abs(longitude) <= 180) ? "longitude" : "altitude";
            throw in.problem(wrong, "is out of range: " + e.getMessage());
        }
    }

    private static void take(Location from, Slots out) {
        Optional<Point> point = from.point();
        out.put(point.map(Point::latitude))
                .put(point.map(Point::longitude))
                .put(point.map(Point::altitude).filter(a -> a.isPresent()).map(a -> a.getAsDouble()))
                .put(from.shape())
                .put(from.place())
                .put(from.precision())
                .put(from.wording())
                .putUnknown(from.unknownMembers());
    }
}
