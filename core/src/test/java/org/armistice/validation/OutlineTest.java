package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.place.ShapeType;
import org.junit.jupiter.api.Test;

class OutlineTest {

    /** From 10 to 11 degrees north and 20 to 22 degrees east, with a hole in its western half. */
    private static final Outline DELTA = Outline.of(Shape.polygon(List.of(
                    ring(10, 20, 10, 22, 11, 22, 11, 20, 10, 20),
                    ring(10.2, 20.2, 10.8, 20.2, 10.8, 20.8, 10.2, 20.8, 10.2, 20.2))))
            .orElseThrow();

    private static List<Point> ring(double... degrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < degrees.length; i += 2) {
            points.add(Point.of(degrees[i], degrees[i + 1]));
        }
        return points;
    }

    @Test
    void whatIsInsideIsNotAway() {
        assertThat(DELTA.kilometresTo(Point.of(10.5, 21.5))).isZero();
        assertThat(DELTA.kilometresTo(Point.of(10.1, 20.5))).isZero();
        assertThat(DELTA.kilometresTo(Point.of(10, 20))).as("a corner").isZero();
        assertThat(DELTA.kilometresTo(Point.of(11, 21))).as("an edge").isZero();
    }

    @Test
    void aDegreeOfLatitudeIs111Kilometres() {
        assertThat(DELTA.kilometresTo(Point.of(12, 21))).isEqualTo(111.195, within(0.001));
        assertThat(DELTA.kilometresTo(Point.of(10.5, 23)))
                .as("shorter along the parallel")
                .isEqualTo(109.33, within(0.01));
        assertThat(DELTA.kilometresTo(Point.of(9, 19))).as("to a corner").isEqualTo(156.1, within(0.1));
    }

    @Test
    void aHoleIsOutside() {
        assertThat(DELTA.kilometresTo(Point.of(10.5, 20.3))).isEqualTo(10.93, within(0.01));
    }

    @Test
    void theAntimeridianIsNoEdgeOfTheWorld() {
        Outline islands = Outline.of(Shape.of(
                        ShapeType.MULTI_POLYGON,
                        List.of(
                                List.of(ring(-17, 179, -17, 180, -16, 180, -16, 179, -17, 179)),
                                List.of(ring(-17, -180, -17, -179, -16, -179, -16, -180, -17, -180)))))
                .orElseThrow();
        assertThat(islands.kilometresTo(Point.of(-16.5, 179.5))).isZero();
        assertThat(islands.kilometresTo(Point.of(-16.5, -179.5))).isZero();

        Outline east = Outline.of(Shape.line(ring(0, -180, 0, -179))).orElseThrow();
        assertThat(east.kilometresTo(Point.of(0, 179))).isEqualTo(111.195, within(0.001));
    }

    @Test
    void aLineAndPointsHaveNoInside() {
        assertThat(Outline.of(Shape.line(ring(0, 0, 1, 1, 1, 0, 0, 0)))
                        .orElseThrow()
                        .kilometresTo(Point.of(0.6, 0.5)))
                .isGreaterThan(1);
        assertThat(Outline.of(Shape.line(ring(5, 5))).orElseThrow().kilometresTo(Point.of(6, 5)))
                .isEqualTo(111.195, within(0.001));
        Outline points = Outline.of(Shape.of(ShapeType.MULTI_POINT, List.of(List.of(ring(0, 0, 0, 10)))))
                .orElseThrow();
        assertThat(points.kilometresTo(Point.of(0, 5))).as("nothing joins them").isEqualTo(555.97, within(0.01));
    }

    /** A ray from its middle meets a corner, where two edges end and one crossing is to be counted. */
    @Test
    void aCornerOnTheParallelCountsOnce() {
        Outline diamond = Outline.of(Shape.polygon(List.of(ring(-1, 0, 0, 1, 1, 0, 0, -1, -1, 0))))
                .orElseThrow();
        assertThat(diamond.kilometresTo(Point.of(0, 0))).isZero();
        assertThat(diamond.kilometresTo(Point.of(0, -2)))
                .as("both corners lie ahead")
                .isEqualTo(111.195, within(0.001));
        Outline turned = Outline.of(Shape.polygon(List.of(ring(1, 0, 0, 1, -1, 0, 0, -1, 1, 0))))
                .orElseThrow();
        assertThat(turned.kilometresTo(Point.of(0, 0))).as("clockwise").isZero();
    }

    @Test
    void aLineIsNoArea() {
        assertThat(DELTA.isArea()).isTrue();
        assertThat(Outline.of(Shape.line(ring(0, 0, 1, 1))).orElseThrow().isArea())
                .isFalse();
    }

    @Test
    void whatCannotBeMeasuredByIsNone() {
        assertThat(Outline.of(Shape.polygon(List.of(ring(0, 0, 0, 1, 1, 1)))))
                .as("open")
                .isEmpty();
        assertThat(Outline.of(Shape.line(ring(0, 179, 0, -179)))).as("not cut").isEmpty();
        assertThat(Outline.of(Shape.line(ring(0, -90, 0, 90))))
                .as("just half of the earth")
                .isPresent();
    }

    /** The tree of boxes answers as looking at every edge does. */
    @Property(tries = 200)
    void aTreeFindsWhatLookingAtAllEdgesFinds(@ForAll long seed) {
        Random random = new Random(seed);
        List<Point> star = new ArrayList<>();
        int corners = 3 + random.nextInt(60);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = 1 + random.nextDouble() * 5;
            star.add(Point.of(40 + radius * Math.sin(angle), 45 + radius * Math.cos(angle)));
        }
        star.add(star.get(0));
        Outline whole = Outline.of(Shape.polygon(List.of(star))).orElseThrow();
        Point point = Point.of(34 + random.nextDouble() * 12, 39 + random.nextDouble() * 12);

        int crossed = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < star.size(); i++) {
            Point a = star.get(i - 1);
            Point b = star.get(i);
            nearest = Math.min(
                    nearest, Outline.of(Shape.line(List.of(a, b))).orElseThrow().kilometresTo(point));
            double east = a.longitude()
                    + (b.longitude() - a.longitude())
                            * (point.latitude() - a.latitude())
                            / (b.latitude() - a.latitude());
            if (a.latitude() > point.latitude() != b.latitude() > point.latitude() && east > point.longitude()) {
                crossed++;
            }
        }
        assertThat(whole.kilometresTo(point)).isEqualTo(crossed % 2 == 1 ? 0 : nearest, within(nearest * 0.01));
    }

    @Test
    void manyQuestionsToAManyCorneredShapeTakeLittleTime() {
        List<Point> circle = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            double angle = 2 * Math.PI * i / 200_000;
            circle.add(Point.of(10 * Math.sin(angle), 10 * Math.cos(angle)));
        }
        circle.add(circle.get(0));
        Outline outline = Outline.of(Shape.polygon(List.of(circle))).orElseThrow();
        long started = System.nanoTime();
        for (int i = 0; i < 20_000; i++) {
            outline.kilometresTo(Point.of(15 * Math.sin(i), 15 * Math.cos(i)));
        }
        assertThat(System.nanoTime() - started).as("nanoseconds").isLessThan(10_000_000_000L);
    }
}
