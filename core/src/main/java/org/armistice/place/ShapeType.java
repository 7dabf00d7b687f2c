package org.armistice.place;

import java.util.Optional;

/** The types of shapes, as GeoJSON (RFC 7946) names them. */
public enum ShapeType {
    /** Several points. */
    MULTI_POINT("MultiPoint", 1),
    /** A line through two or more points. */
    LINE_STRING("LineString", 1),
    /** Several lines. */
    MULTI_LINE_STRING("MultiLineString", 2),
    /** An area: its outer ring, then the rings of its holes. */
    POLYGON("Polygon", 2),
    /** Several areas. */
    MULTI_POLYGON("MultiPolygon", 3);

    private final String geoJsonName;
    private final int depth;

    ShapeType(String geoJsonName, int depth) {
        this.geoJsonName = geoJsonName;
        this.depth = depth;
    }

    /** Returns the type of that name in GeoJSON, if there is one. */
    public static Optional<ShapeType> named(String geoJsonName) {
        for (ShapeType type : values()) {
            if (type.geoJsonName.equals(geoJsonName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the name in GeoJSON, such as {@code LineString}. */
    public String geoJsonName() {
        return geoJsonName;
    }

    /** Returns how many arrays stand around a position in GeoJSON: 1 to 3. */
    public int depth() {
        return depth;
    }
}
