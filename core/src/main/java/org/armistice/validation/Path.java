package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.place.ShapeType;

/**
 * A path of a shape.
 *
 * @param pointer where, as a JSON pointer within the shape
 * @param role what it is there for
 * @param points its positions
 * @param outer of a hole the outer ring, of others itself
 */
record Path(String pointer, Role role, List<Point> points, Box outer) {

    /** What a path is in its shape. */
    enum Role {
        /** Points that nothing joins. */
        POINTS,
        /** A line. */
        LINE,
        /** The outer ring of an area. */
        OUTER_RING,
        /** The ring of a hole. */
        HOLE
    }

    /** The least rectangle of meridians and parallels around a path. */
    record Box(double west, double south, double east, double north) {

        static Box around(List<Point> points) {
            double west = 180;
            double south = 90;
            double east = -180;
            double north = -90;
            for (Point point : points) {
                west = Math.min(west, point.longitude());
                south = Math.min(south, point.latitude());
                east = Math.max(east, point.longitude());
                north = Math.max(north, point.latitude());
            }
            return new Box(west, south, east, north);
        }

        boolean contains(Box other) {
            return west <= other.west && south <= other.south && east >= other.east && north >= other.north;
        }
    }

    static List<Path> of(Shape shape) {
        List<Path> paths = new ArrayList<>();
        for (int part = 0; part < shape.parts().size(); part++) {
            List<List<Point>> inPart = shape.parts().get(part);
            Box outer = Box.around(inPart.get(0));
            for (int i = 0; i < inPart.size(); i++) {
                String pointer = "/coordinates"
                        + (shape.type().depth() > 2 ? "/" + part : "")
                        + (shape.type().depth() > 1 ? "/" + i : "");
                paths.add(new Path(pointer, role(shape.type(), i), inPart.get(i), outer));
            }
        }
        return paths;
    }

    private static Role role(ShapeType type, int position) {
        return switch (type) {
            case MULTI_POINT -> Role.POINTS;
            case LINE_STRING, MULTI_LINE_STRING -> Role.LINE;
            case POLYGON, MULTI_POLYGON -> position == 0 ? Role.OUTER_RING : Role.HOLE;
        };
    }

    boolean isRing() {
        return role == Role.OUTER_RING || role == Role.HOLE;
    }

    /** Tells whether it is a ring to which every question has an answer. */
    boolean isWhole() {
        return isRing() && isRing(points) && longEdge(points) < 0;
    }

    static boolean isClosed(List<Point> points) {
        return points.get(0).equals(points.get(points.size() - 1));
    }

    static boolean isRing(List<Point> points) {
        return points.size() >= 4 && isClosed(points);
    }

    /** Returns the position behind the first edge that runs around more than half of the earth, or -1. */
    static int longEdge(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (Math.abs(points.get(i).longitude() - points.get(i - 1).longitude()) > 180) {
                return i;
            }
        }
        return -1;
    }

    /** Returns twice the area in square degrees, positive if the ring runs counterclockwise. */
    double area() {
        Point origin = points.get(0);
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            area += cross(origin, points.get(i - 1), points.get(i));
        }
        return area;
    }

    /** Tells whether all points lie on one line. */
    boolean isFlat() {
        Point origin = points.get(0);
        Point other = points.stream()
                .filter(point -> point.latitude() != origin.latitude() || point.longitude() != origin.longitude())
                .findFirst()
                .orElse(origin);
        return points.stream().allMatch(point -> cross(origin, other, point) == 0);
    }

    private static double cross(Point origin, Point one, Point two) {
        return (one.longitude() - origin.longitude()) * (two.latitude() - origin.latitude())
                - (two.longitude() - origin.longitude()) * (one.latitude() - origin.latitude());
    }
}
