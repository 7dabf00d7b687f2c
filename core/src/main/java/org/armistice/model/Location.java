package org.armistice.model;

import java.io.Serializable;
import java.util.Optional;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.Term;
import org.immutables.value.Value;

/**
 * Where something is, as closely as the source says.
 *
 * <p>Any of its parts may be absent: a report may name a district and no point. The point stands for the place as far
 * as {@link #precision} goes; it is no claim that the thing was precisely there.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Location implements Extensible<Location>, Serializable
        permits LocationBuilder.ImmutableLocation {

    private static final long serialVersionUID = 1L;

    Location() {}

    /** Returns a location known by a point. */
    public static Location at(Point point, Term<PlacePrecision> precision) {
        return builder().point(point).precision(precision).build();
    }

    /** Returns a location known by the place that it is, or lies in. */
    public static Location in(Place place) {
        return builder().place(place.ref()).build();
    }

    /** Returns a builder without any attributes. */
    public static LocationBuilder builder() {
        return new LocationBuilder();
    }

    /** Returns a point that stands for the place. */
    public abstract Optional<Point> point();

    /** Returns its course or area. */
    public abstract Optional<Shape> shape();

    /** Returns the place that it is, or lies in. */
    public abstract Optional<Ref<? extends Place>> place();

    /** Returns how closely the place is known. */
    public abstract Optional<Term<PlacePrecision>> precision();

    /** Returns how the source puts it. */
    public abstract Optional<String> wording();

    /** Returns a builder with the attributes of this location. */
    public LocationBuilder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        Invariants.of("Location", this).text("wording", wording()).check();
    }
}
