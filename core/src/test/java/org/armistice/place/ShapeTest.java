package org.armistice.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Point SHUSHA = Point.of(39.76, 46.75);
    private static final Point LACHIN = Point.of(39.64, 46.55);
    private static final Point GORIS = Point.of(39.51, 46.34);
    private static final List<Point> ROAD = List.of(SHUSHA, LACHIN, GORIS);
    private static final List<Point> RING = List.of(SHUSHA, LACHIN, GORIS, SHUSHA);

    @Test
    void aLineIsOnePartOfOnePath() {
        assertThat(Shape.line(ROAD).type()).isEqualTo(ShapeType.LINE_STRING);
        assertThat(Shape.line(ROAD).parts()).isEqualTo(List.of(List.of(ROAD)));
        assertThat(Shape.line(List.of(LACHIN))).hasToString("LineString[[[39.64, 46.55]]]");
    }

    @Test
    void aPolygonIsOnePartWhosePathsAreRings() {
        assertThat(Shape.polygon(List.of(RING, RING)).parts()).isEqualTo(List.of(List.of(RING, RING)));
    }

    @Test
    void severalPolygonsAreSeveralParts() {
        Shape areas = Shape.of(ShapeType.MULTI_POLYGON, List.of(List.of(RING), List.of(RING, RING)));
        assertThat(areas.parts()).isEqualTo(List.of(List.of(RING), List.of(RING, RING)));
    }

    @Test
    void aTypeForOneIsNotGivenSeveral() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(ShapeType.LINE_STRING, List.of(List.of(ROAD, ROAD))))
                .withMessage("A LineString is one path of points: use the type for several.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(ShapeType.MULTI_POINT, List.of(List.of(ROAD), List.of(ROAD))))
                .withMessage("A MultiPoint is one path of points: use the type for several.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(ShapeType.POLYGON, List.of(List.of(RING), List.of(RING))))
                .withMessage("A Polygon is one part: use the type for several.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.of(ShapeType.MULTI_LINE_STRING, List.of()))
                .withMessage("A MultiLineString is one part: use the type for several.");
    }

    @Test
    void anOpenRingIsNoMatterOfShape() {
        assertThat(Shape.polygon(List.of(ROAD)).parts()).isEqualTo(List.of(List.of(ROAD)));
    }

    @Test
    void nothingChangesItLater() {
        List<Point> points = new ArrayList<>(ROAD);
        Shape road = Shape.line(points);
        points.clear();
        assertThat(road).isEqualTo(Shape.line(ROAD));
        assertThatThrownBy(() -> road.parts().clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
        assertThatThrownBy(() -> road.parts().get(0).clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
        assertThatThrownBy(() -> road.parts().get(0).get(0).clear())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(null);
    }

    @Test
    void typePartsAndUnknownMembersCountInEquality() {
        UnknownMembers box = UnknownMembers.none().with("bbox", JsonText.parse("[46.3,39.5,46.8,39.8]"));
        Shape road = Shape.line(ROAD);
        assertThat(road)
                .isEqualTo(Shape.line(ROAD))
                .hasSameHashCodeAs(Shape.line(ROAD))
                .isNotEqualTo(Shape.line(RING))
                .isNotEqualTo(Shape.of(ShapeType.MULTI_POINT, List.of(List.of(ROAD))))
                .isNotEqualTo(road.withUnknownMembers(box));
        assertThat(road.withUnknownMembers(box).unknownMembers()).isEqualTo(box);
        assertThat(road.withUnknownMembers(box).withUnknownMembers(UnknownMembers.none()))
                .isEqualTo(road);
    }

    @Test
    void typesAreNamedAsInGeoJson() {
        for (ShapeType type : ShapeType.values()) {
            assertThat(ShapeType.named(type.geoJsonName())).contains(type);
        }
        assertThat(ShapeType.values())
                .extracting(ShapeType::geoJsonName)
                .containsExactly("MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon");
        assertThat(ShapeType.values()).extracting(ShapeType::depth).containsExactly(1, 1, 2, 2, 3);
        assertThat(ShapeType.named("Point")).isEmpty();
        assertThat(ShapeType.named("polygon")).isEmpty();
    }
}
