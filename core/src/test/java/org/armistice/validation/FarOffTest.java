package org.armistice.validation;

import static org.armistice.index.RiverDispute.BRIDGE;
import static org.armistice.index.RiverDispute.DELTA;
import static org.armistice.index.RiverDispute.GATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Location;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.vocabulary.PlacePrecision;
import org.junit.jupiter.api.Test;

/** What the golden pairs of the laws do not show. */
class FarOffTest {

    /** One degree of latitude and longitude. */
    private static final Shape SQUARE = Shape.polygon(List.of(points(0, 0, 0, 1, 1, 1, 1, 0, 0, 0)));

    @Test
    void aPlaceThatIsDrawnLooselyMayReachFarther() {
        Location loose = Location.builder()
                .shape(SQUARE)
                .precision(PlacePrecision.NEAR_25KM)
                .build();

        assertThat(between(Point.of(1.2, 0.5), loose)).as("22 km, of 1 and 25").isEmpty();
        assertThat(between(Point.of(1.25, 0.5), loose))
                .containsExactly("WARNING Checkpoint.OutsideTerritory at gate /within/0: The point (1.25, 0.5) with the"
                        + " precision exact is 27.8 km outside delta, in which it is said to lie."
                        + " Correct the point or the place, or state a precision that is as wide.");
    }

    @Test
    void nothingIsOutsideALine() {
        assertThat(between(
                        Point.of(20, 20),
                        Location.builder().shape(Shape.line(points(0, 0, 0, 1))).build()))
                .isEmpty();
    }

    @Test
    void whatCouldBeSwappedIsSaid() {
        assertThat(between(
                        Point.of(10, 90),
                        Location.builder()
                                .shape(Shape.polygon(List.of(points(80, 0, 80, 20, 90, 20, 90, 0, 80, 0))))
                                .build()))
                .containsExactly(
                        "WARNING Checkpoint.OutsideTerritory at gate /within/0: The point (10.0, 90.0) with the"
                                + " precision exact is 8532.3 km outside delta, in which it is said to lie."
                                + " Swap latitude and longitude: so it lies there.");
    }

    private static List<String> between(Point point, Location territory) {
        return Found.perhapsIn(
                DELTA.toBuilder().location(territory).build(),
                BRIDGE,
                GATE.toBuilder()
                        .location(Location.builder()
                                .point(point)
                                .precision(PlacePrecision.EXACT)
                                .build())
                        .build());
    }

    private static List<Point> points(double... degrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < degrees.length; i += 2) {
            points.add(Point.of(degrees[i], degrees[i + 1]));
        }
        return points;
    }
}
