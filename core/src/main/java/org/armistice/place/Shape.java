package org.armistice.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.armistice.extension.UnknownMembers;

/**
 * A line or an area on the earth, as in the geometry objects of GeoJSON (RFC 7946).
 *
 * <p>Whatever its type, a shape is parts of paths of points: a line is one part of one path, a polygon one part whose
 * paths are its rings, and so on. Nothing here checks that a ring is closed, or which way it runs, since drawn maps
 * break that. A single point is no shape.
 *
 * <p>Immutable.
 */
public final class Shape implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ShapeType type;
    // Only lists that can be serialized are ever put here.
    @SuppressWarnings("serial")
    private final List<List<List<Point>>> parts;

    private final UnknownMembers unknownMembers;

    private Shape(ShapeType type, List<List<List<Point>>> parts, UnknownMembers unknownMembers) {
        this.type = type;
        this.parts = parts;
        this.unknownMembers = unknownMembers;
    }

    /** Returns a line through the given points. */
    public static Shape line(List<Point> points) {
        return of(ShapeType.LINE_STRING, List.of(List.of(points)));
    }

    /** Returns an area: its outer ring first, then its holes. */
    public static Shape polygon(List<List<Point>> rings) {
        return of(ShapeType.POLYGON, List.of(rings));
    }

    /**
     * Returns a shape of any type.
     *
     * @param parts parts of paths of points
     * @throws IllegalArgumentException if the type has one part, or one path, and more are given, or if one is empty
     */
    public static Shape of(ShapeType type, List<List<List<Point>>> parts) {
        if (type.depth() < 3 && parts.size() != 1
                || type.depth() < 2 && parts.get(0).size() != 1) {
            throw new IllegalArgumentException("A %s is one %s: use the type for several."
                    .formatted(type.geoJsonName(), type.depth() < 2 ? "path of points" : "part"));
        }
        if (parts.isEmpty()
                || parts.stream()
                        .anyMatch(part -> part.isEmpty() || part.stream().anyMatch(List::isEmpty))) {
            throw new IllegalArgumentException(
                    "A %s has a part or a path without points: leave it out.".formatted(type.geoJsonName()));
        }
        List<List<List<Point>>> copy = new ArrayList<>();
        for (List<List<Point>> part : parts) {
            List<List<Point>> paths = new ArrayList<>();
            part.forEach(path -> paths.add(List.copyOf(path)));
            copy.add(Collections.unmodifiableList(paths));
        }
        return new Shape(type, Collections.unmodifiableList(copy), UnknownMembers.none());
    }

    /** Returns the type. */
    public ShapeType type() {
        return type;
    }

    /** Returns parts of paths of points; immutable. */
    public List<List<List<Point>>> parts() {
        return parts;
    }

    /** Returns what its JSON object carries beside type and coordinates, such as {@code bbox}. */
    public UnknownMembers unknownMembers() {
        return unknownMembers;
    }

    /** Returns this shape with other unknown members. */
    public Shape withUnknownMembers(UnknownMembers members) {
        return new Shape(type, parts, members);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape that
                && type == that.type
                && parts.equals(that.parts)
                && unknownMembers.equals(that.unknownMembers);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + parts.hashCode();
    }

    @Override
    public String toString() {
        return type.geoJsonName() + parts;
    }
}
