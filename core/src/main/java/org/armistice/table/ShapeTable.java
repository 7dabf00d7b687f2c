package org.armistice.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.model.InvalidValueException;
import org.armistice.model.InvalidValueException.Problem;
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
        Object coordinates = in.one();
        if (name == null || coordinates == null) {
            List<Problem> missing = new ArrayList<>();
            if (name == null) {
                missing.add(new Problem("type", "is missing"));
            }
            if (coordinates == null) {
                missing.add(new Problem("coordinates", "is missing"));
            }
            throw new InvalidValueException("shape", missing);
        }
        ShapeType type = ShapeType.named(name)
                .orElseThrow(() ->
                        in.problem("type", "is none of " + names() + "; a single point is latitude and longitude"));
        checkDepth(in, coordinates, type, 0);
        return Shape.of(type, parts((List<?>) coordinates, type.depth())).withUnknownMembers(in.unknown());
    }

    private static String names() {
        return Arrays.stream(ShapeType.values()).map(ShapeType::geoJsonName).collect(Collectors.joining(", "));
    }

    /** Checks that as many arrays stand around every position as the type has. */
    private static void checkDepth(Slots in, Object coordinates, ShapeType type, int depth) {
        boolean nested = coordinates instanceof List<?>;
        if (nested == depth < type.depth()) {
            if (nested) {
                ((List<?>) coordinates).forEach(inner -> checkDepth(in, inner, type, depth + 1));
            }
            return;
        }
        throw in.problem(
                "coordinates",
                "nest %d deep around a position, but a %s nests %d deep"
                        .formatted(depthOf(coordinates) + depth, type.geoJsonName(), type.depth()));
    }

    private static int depthOf(Object coordinates) {
        return coordinates instanceof List<?> list ? 1 + (list.isEmpty() ? 0 : depthOf(list.get(0))) : 0;
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
