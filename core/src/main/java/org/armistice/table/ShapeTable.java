package org.armistice.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.place.ShapeType;

/** The rows of a {@link Shape}: those of a geometry object of GeoJSON. */
final class ShapeTable {

    static final Table<Shape> TABLE = Table.of("shape", Shape.class)
            .text("type")
            .required()
            .coordinates("coordinates")
            .required()
            .extensible(ShapeTable::make, ShapeTable::take);

    private ShapeTable() {}

    private static Shape make(Slots in) {
        String name = in.one();
        List<?> coordinates = in.one();
        ShapeType type = ShapeType.named(name)
                .orElseThrow(() ->
                        in.problem("type", "is none of " + names() + "; a single point is latitude and longitude"));
        if (depth(coordinates) != type.depth()) {
            throw in.problem(
                    "coordinates",
                    "nest %d deep around a position, but a %s nests %d deep"
                            .formatted(depth(coordinates), name, type.depth()));
        }
        return Shape.of(type, parts(coordinates, type.depth())).withUnknownMembers(in.unknown());
    }

    private static String names() {
        return Arrays.stream(ShapeType.values()).map(ShapeType::geoJsonName).collect(Collectors.joining(", "));
    }

    /** Counts the arrays around a position; an array without positions nests as deep as it can be told. */
    private static int depth(Object coordinates) {
        return coordinates instanceof List<?> list ? 1 + (list.isEmpty() ? 0 : depth(list.get(0))) : 0;
    }

    @SuppressWarnings("unchecked")
    private static List<List<List<Point>>> parts(List<?> coordinates, int depth) {
        return switch (depth) {
            case 1 -> List.of(List.of((List<Point>) coordinates));
            case 2 -> List.of((List<List<Point>>) coordinates);
            default -> (List<List<List<Point>>>) coordinates;
        };
    }

    private static void take(Shape from, Slots out) {
        List<?> parts = from.parts();
        for (int depth = 3; depth > from.type().depth(); depth--) {
            parts = (List<?>) parts.get(0);
        }
        out.put(from.type().geoJsonName()).put(parts).putUnknown(from.unknownMembers());
    }
}
