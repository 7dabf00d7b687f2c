package org.armistice.place;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * A position on the earth in WGS 84, in decimal degrees.
 *
 * <p>Latitude runs from -90 to 90 and longitude from -180 to 180, both inclusive; altitude, where it is given, is in
 * metres above the ellipsoid. The order of the arguments is latitude, longitude, as people say it; GeoJSON has it the
 * other way round.
 *
 * <p>A point says nothing of how closely the place is known.
 */
public final class Point implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double latitude;
    private final double longitude;
    private final double altitude;

    private Point(double latitude, double longitude, double altitude) {
        // Adding zero turns -0.0 into 0.0: there is one equator, and equal points have equal texts.
        this.latitude = inRange("Latitude", latitude, 90) + 0.0;
        this.longitude = inRange("Longitude", longitude, 180) + 0.0;
        this.altitude = altitude + 0.0;
    }

    /**
     * Returns a point without altitude.
     *
     * @throws IllegalArgumentException if a coordinate is out of range or not a number
     */
    public static Point of(double latitude, double longitude) {
        return new Point(latitude, longitude, Double.NaN);
    }

    /**
     * Returns a point with an altitude in metres.
     *
     * @throws IllegalArgumentException if a coordinate is out of range or not a finite number
     */
    public static Point of(double latitude, double longitude, double altitude) {
        if (!Double.isFinite(altitude)) {
            throw new IllegalArgumentException("Altitude " + altitude + " is not a finite number: leave it out.");
        }
        return new Point(latitude, longitude, altitude);
    }

    private static double inRange(String what, double degrees, int limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "%s %s is not between -%d and %d degrees: check the order of the coordinates."
                            .formatted(what, degrees, limit, limit));
        }
        return degrees;
    }

    /** Returns degrees north of the equator; south is negative. */
    public double latitude() {
        return latitude;
    }

    /** Returns degrees east of Greenwich; west is negative. */
    public double longitude() {
        return longitude;
    }

    /** Returns metres above the ellipsoid, where given. */
    public OptionalDouble altitude() {
        return Double.isNaN(altitude) ? OptionalDouble.empty() : OptionalDouble.of(altitude);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Point that
                && latitude == that.latitude
                && longitude == that.longitude
                && Double.compare(altitude, that.altitude) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(latitude) + Double.hashCode(longitude)) + Double.hashCode(altitude);
    }

    @Override
    public String toString() {
        return latitude + ", " + longitude + (Double.isNaN(altitude) ? "" : ", " + altitude + " m");
    }
}
