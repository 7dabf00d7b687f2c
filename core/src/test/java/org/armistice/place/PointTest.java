package org.armistice.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;

class PointTest {

    @Test
    void latitudeComesFirst() {
        Point lachin = Point.of(39.64, 46.55, 900);
        assertThat(lachin.latitude()).isEqualTo(39.64);
        assertThat(lachin.longitude()).isEqualTo(46.55);
        assertThat(lachin.altitude()).hasValue(900);
        assertThat(lachin).hasToString("39.64, 46.55, 900.0 m");
    }

    @Test
    void altitudeMayBeAbsentWhichIsNotZero() {
        assertThat(Point.of(39.64, 46.55).altitude()).isEmpty();
        assertThat(Point.of(39.64, 46.55)).hasToString("39.64, 46.55").isNotEqualTo(Point.of(39.64, 46.55, 0));
    }

    @Test
    void theLimitsAreWithinTheRange() {
        assertThat(Point.of(90, 180)).hasToString("90.0, 180.0");
        assertThat(Point.of(-90, -180)).hasToString("-90.0, -180.0");
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        refuses(90.1, 0, "Latitude 90.1 is not between -90 and 90 degrees: check the order of the coordinates.");
        refuses(-91, 0, "Latitude -91.0 is not between -90 and 90 degrees: check the order of the coordinates.");
        refuses(Double.NaN, 0, "Latitude NaN is not between -90 and 90 degrees: check the order of the coordinates.");
        refuses(0, 180.5, "Longitude 180.5 is not between -180 and 180 degrees: check the order of the coordinates.");
        refuses(
                0,
                Double.NaN,
                "Longitude NaN is not between -180 and 180 degrees: check the order of the coordinates.");
        refuses(
                0,
                Double.NEGATIVE_INFINITY,
                "Longitude -Infinity is not between -180 and 180 degrees: check the order of the coordinates.");
    }

    @Test
    void anAltitudeThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Point.of(0, 0, Double.NaN))
                .withMessage("Altitude NaN is not a finite number: leave it out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Point.of(0, 0, Double.POSITIVE_INFINITY))
                .withMessage("Altitude Infinity is not a finite number: leave it out.");
    }

    @Test
    void thereIsOneZero() {
        assertThat(Point.of(-0.0, -0.0, -0.0))
                .isEqualTo(Point.of(0.0, 0.0, 0.0))
                .hasSameHashCodeAs(Point.of(0.0, 0.0, 0.0))
                .hasToString("0.0, 0.0, 0.0 m");
    }

    @Property
    void equalPointsHaveEqualTexts(@ForAll("points") Point one, @ForAll("points") Point other) {
        assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    }

    @Provide
    static Arbitrary<Point> points() {
        return TableArbitraries.points();
    }

    private static void refuses(double latitude, double longitude, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Point.of(latitude, longitude))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Point.of(latitude, longitude, 0))
                .withMessage(message);
    }
}
