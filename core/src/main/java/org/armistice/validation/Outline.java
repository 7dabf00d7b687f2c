package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.place.ShapeType;

/**
 * A shape that can be asked how far from it a point is, in about as many steps as its number of edges has digits.
 *
 * <p>As in GeoJSON, an edge is straight on a map of longitude and latitude. What is nearest is found on such a map,
 * true to scale around the point; how far that is, along the great circle. So distances of a few hundred kilometres are
 * right to a few metres, and no more is needed here.
 */
final class Outline {

    private static final double EARTH_RADIUS = 6371.0088;

    private final boolean isArea;
    private final int edges;
    private final double[] x1;
    private final double[] y1;
    private final double[] x2;
    private final double[] y2;

    // A tree of boxes over the edges in their order: node n has the children 2n and 2n + 1, and the root is 1.
    private final double[] west;
    private final double[] south;
    private final double[] east;
    private final double[] north;

    private Outline(boolean isArea, List<Point[]> all) {
        this.isArea = isArea;
        edges = all.size();
        x1 = new double[edges];
        y1 = new double[edges];
        x2 = new double[edges];
        y2 = new double[edges];
        for (int i = 0; i < edges; i++) {
            x1[i] = all.get(i)[0].longitude();
            y1[i] = all.get(i)[0].latitude();
            x2[i] = all.get(i)[1].longitude();
            y2[i] = all.get(i)[1].latitude();
        }
        int nodes = 4 * edges;
        west = new double[nodes];
        south = new double[nodes];
        east = new double[nodes];
        north = new double[nodes];
        box(1, 0, edges);
    }

    /** Returns the outline of a shape; empty if rings are not closed, or an edge runs around half of the earth. */
    static Optional<Outline> of(Shape shape) {
        boolean isArea = shape.type() == ShapeType.POLYGON || shape.type() == ShapeType.MULTI_POLYGON;
        boolean isLine = isArea || shape.type() != ShapeType.MULTI_POINT;
        List<Point[]> edges = new ArrayList<>();
        for (List<List<Point>> part : shape.parts()) {
            for (List<Point> path : part) {
                if (isArea && !Path.isRing(path) || isLine && Path.longEdge(path) >= 0) {
                    return Optional.empty();
                }
                for (int i = 0; i < path.size(); i++) {
                    edges.add(new Point[] {path.get(isLine ? Math.max(0, i - 1) : i), path.get(i)});
                }
            }
        }
        return Optional.of(new Outline(isArea, edges));
    }

    boolean isArea() {
        return isArea;
    }

    /** Returns how far outside a point is, in kilometres; 0 for a point in the area. */
    double kilometresTo(Point point) {
        double x = point.longitude();
        double y = point.latitude();
        if (isArea && crossings(1, 0, edges, x, y) % 2 == 1) {
            return 0;
        }
        Nearest nearest = new Nearest(x, y);
        nearest.search(1, 0, edges);
        double kilometres = nearest.kilometres();
        if (Math.abs(x) > 90) {
            // What is nearest may lie beyond the antimeridian.
            Nearest beyond = new Nearest(x - Math.signum(x) * 360, y);
            beyond.search(1, 0, edges);
            kilometres = Math.min(kilometres, beyond.kilometres());
        }
        return kilometres;
    }

    private void box(int node, int from, int to) {
        if (to - from == 1) {
            west[node] = Math.min(x1[from], x2[from]);
            south[node] = Math.min(y1[from], y2[from]);
            east[node] = Math.max(x1[from], x2[from]);
            north[node] = Math.max(y1[from], y2[from]);
            return;
        }
        int middle = (from + to) >>> 1;
        int left = 2 * node;
        int right = left + 1;
        box(left, from, middle);
        box(right, middle, to);
        west[node] = Math.min(west[left], west[right]);
        south[node] = Math.min(south[left], south[right]);
        east[node] = Math.max(east[left], east[right]);
        north[node] = Math.max(north[left], north[right]);
    }

    /** How many edges a ray from the point to the east crosses. */
    private int crossings(int node, int from, int to, double x, double y) {
        if (y < south[node] || y > north[node] || x > east[node]) {
            return 0;
        }
        if (to - from == 1) {
            boolean isCrossed = y1[from] > y != y2[from] > y
                    && x < (x2[from] - x1[from]) * (y - y1[from]) / (y2[from] - y1[from]) + x1[from];
            return isCrossed ? 1 : 0;
        }
        int middle = (from + to) >>> 1;
        return crossings(2 * node, from, middle, x, y) + crossings(2 * node + 1, middle, to, x, y);
    }

    /** Looks for the nearest point of any edge. */
    private final class Nearest {

        private final double x;
        private final double y;
        private final double scale;
        private double least = Double.POSITIVE_INFINITY;
        private double nearestX;
        private double nearestY;

        Nearest(double x, double y) {
            this.x = x;
            this.y = y;
            this.scale = Math.cos(Math.toRadians(y));
        }

        void search(int node, int from, int to) {
            if (toBox(node) >= least) {
                return;
            }
            if (to - from == 1) {
                look(from);
                return;
            }
            int middle = (from + to) >>> 1;
            int left = 2 * node;
            if (toBox(left) <= toBox(left + 1)) {
                search(left, from, middle);
                search(left + 1, middle, to);
            } else {
                search(left + 1, middle, to);
                search(left, from, middle);
            }
        }

        private void look(int edge) {
            double alongX = (x2[edge] - x1[edge]) * scale;
            double alongY = y2[edge] - y1[edge];
            double length = alongX * alongX + alongY * alongY;
            double share = length == 0 ? 0 : ((x - x1[edge]) * scale * alongX + (y - y1[edge]) * alongY) / length;
            double clamped = Math.max(0, Math.min(1, share));
            double foundX = x1[edge] + clamped * (x2[edge] - x1[edge]);
            double foundY = y1[edge] + clamped * (y2[edge] - y1[edge]);
            double distance = square((foundX - x) * scale) + square(foundY - y);
            if (distance < least) {
                least = distance;
                nearestX = foundX;
                nearestY = foundY;
            }
        }

        private double toBox(int node) {
            double dx = Math.max(0, Math.max(west[node] - x, x - east[node]));
            double dy = Math.max(0, Math.max(south[node] - y, y - north[node]));
            return square(dx * scale) + square(dy);
        }

        /** Along the great circle, by the haversine formula. */
        double kilometres() {
            double height = square(Math.sin(Math.toRadians(nearestY - y) / 2))
                    + scale * Math.cos(Math.toRadians(nearestY)) * square(Math.sin(Math.toRadians(nearestX - x) / 2));
            return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(height)));
        }

        private static double square(double number) {
            return number * number;
        }
    }
}
