package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.InvalidValueException;
import org.armistice.model.InvalidValueException.Problem;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that need, or exclude, each other. */
class ShapeRulesTest {

    private static final Point LACHIN = Point.of(39.64, 46.55);

    @Test
    void wordingNeedsItsDate() {
        refuses(
                CitationTable.TABLE,
                Map.of("source", Ref.to("report"), "accessedWording", "last spring"),
                "citation cannot be built: accessedWording stands without accessed.");
        refuses(
                CitationTable.TABLE,
                Map.of(
                        "source",
                        Ref.to("report"),
                        "accessed",
                        UncertainDate.parse("2023"),
                        "accessedSaid",
                        UncertainDate.parse("2024")),
                "citation cannot be built: accessedSaid stands without accessedWording.");
    }

    @Test
    void wordingAndDurationNeedTheirPeriod() {
        refuses(
                CodeTable.TABLE,
                Map.of("scheme", CodeScheme.COW, "value", "371", "assignedWording", "since independence"),
                "code cannot be built: assignedWording stands without assigned.");
        refuses(
                CodeTable.TABLE,
                Map.of("scheme", CodeScheme.COW, "value", "371", "assignedDuration", UncertainDuration.parse("P5Y")),
                "code cannot be built: assignedDuration stands without assigned.");
        refuses(
                CodeTable.TABLE,
                Map.of("scheme", CodeScheme.COW, "value", "371", "assignedSaid", UncertainDate.parse("2024")),
                "code cannot be built: assignedSaid stands without assignedWording.");
    }

    @Test
    void datesTakeTheirWordingWithThem() {
        Citation citation = CitationTable.TABLE.make(slots(
                CitationTable.TABLE,
                Map.of(
                        "source", Ref.to("report"),
                        "accessed", UncertainDate.parse("2023-05"),
                        "accessedWording", "last spring",
                        "accessedSaid", UncertainDate.parse("2024"))));
        assertThat(citation.accessed())
                .contains(UncertainDate.parse("2023-05").worded("last spring", UncertainDate.parse("2024")));
    }

    @Test
    void periodsTakeDurationAndWordingWithThem() {
        Code code = CodeTable.TABLE.make(slots(
                CodeTable.TABLE,
                Map.of(
                        "scheme",
                        CodeScheme.COW,
                        "value",
                        "371",
                        "assigned",
                        UncertainPeriod.parse("1991/"),
                        "assignedDuration",
                        UncertainDuration.parse("P5Y"),
                        "assignedWording",
                        "since independence")));
        assertThat(code.assigned())
                .contains(UncertainPeriod.parse("1991/")
                        .lasting(UncertainDuration.parse("P5Y"))
                        .worded("since independence"));
    }

    @Test
    void whatTimeRefusesIsAProblemOfItsMember() {
        Map<String, Object> lasting = Map.of(
                "scheme",
                CodeScheme.COW,
                "value",
                "371",
                "assigned",
                UncertainPeriod.parse("1991/.."),
                "assignedDuration",
                UncertainDuration.parse("P5Y"));
        assertThat(problems(CodeTable.TABLE, lasting))
                .containsExactly(
                        new Problem(
                                "assignedDuration",
                                "is not possible: "
                                        + "1991/..: It is open, so that it cannot last P5Y. Leave the side of the slash empty for an end that is not known."));
        Map<String, Object> blank =
                Map.of("source", Ref.to("report"), "accessed", UncertainDate.parse("2023"), "accessedWording", " ");
        assertThat(problems(CitationTable.TABLE, blank))
                .containsExactly(new Problem(
                        "accessedWording",
                        "is not possible: "
                                + "The wording is blank. Leave it out where the source's words are not known."));
    }

    @Test
    void aDateThatStandsAloneIsThere() {
        refuses(DateTable.DATE, Map.of(), "date cannot be built: date is missing.");
        refuses(DateTable.PERIOD, Map.of(), "period cannot be built: period is missing.");
    }

    @Test
    void anAssertionHasOnePerspective() {
        refuses(
                holdings(),
                Map.of(
                        "relation",
                        TerritorialRelation.CONTROLS,
                        "holder",
                        Ref.to("armenia"),
                        "accordingTo",
                        Ref.to("armenia"),
                        "viewpoint",
                        Viewpoint.INTERNATIONAL),
                "holding cannot be built: viewpoint stands beside accordingTo: an assertion has one perspective, write two assertions.");
    }

    @Test
    void whatTheValueLacksIsSaidOfTheValue() {
        refuses(
                holdings(),
                Map.of("accordingTo", Ref.to("armenia")),
                "Holding cannot be built: relation is missing; holder is missing.");
    }

    @Test
    void aPointHasLatitudeAndLongitude() {
        refuses(
                LocationTable.TABLE,
                Map.of("latitude", 39.64),
                "location cannot be built: latitude stands alone: a point has latitude and longitude.");
        refuses(
                LocationTable.TABLE,
                Map.of("longitude", 46.55),
                "location cannot be built: longitude stands alone: a point has latitude and longitude.");
        refuses(
                LocationTable.TABLE,
                Map.of("altitude", 900.0),
                "location cannot be built: altitude stands without latitude and longitude.");
    }

    @Test
    void aShapeIsOfATypeThatGeoJsonHas() {
        refuses(
                ShapeTable.TABLE,
                Map.of("type", "Point", "coordinates", List.of(LACHIN)),
                "shape cannot be built: type is none of MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon; "
                        + "a single point is latitude and longitude.");
    }

    @Test
    void coordinatesNestAsDeepAsTheTypeSays() {
        refuses(
                ShapeTable.TABLE,
                Map.of("type", "Polygon", "coordinates", List.of(LACHIN)),
                "shape cannot be built: coordinates nest 1 deep around a position, but a Polygon nests 2 deep.");
        refuses(
                ShapeTable.TABLE,
                Map.of("type", "LineString", "coordinates", List.of(List.of(LACHIN))),
                "shape cannot be built: coordinates nest 2 deep around a position, but a LineString nests 1 deep.");
        assertThat(ShapeTable.TABLE.make(
                        slots(ShapeTable.TABLE, Map.of("type", "LineString", "coordinates", List.of(LACHIN)))))
                .isEqualTo(Shape.line(List.of(LACHIN)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void levelsOfAdministrationBeginWithOne(long level) {
        refuses(
                TerritoryTable.TABLE,
                Map.of("id", "lachin", "adminLevel", level),
                "Territory lachin cannot be built: adminLevel is below 1.");
    }

    @Test
    void aLevelOfAdministrationIsASmallNumber() {
        refuses(
                TerritoryTable.TABLE,
                Map.of("id", "lachin", "adminLevel", 4_294_967_297L),
                "territory cannot be built: adminLevel is 4294967297, which is out of range.");
    }

    @Test
    void setsAreTakenApartInTheOrderOfTheirTexts() {
        Territory lachin = Territory.builder()
                .id("lachin")
                .addCapitals(Ref.to("b"), Ref.to("a"), Ref.to("B"))
                .build();
        Slots slots = TerritoryTable.TABLE.take(lachin);
        assertThat(slots.get(TerritoryTable.TABLE.row("capitals"))).hasToString("[B, a, b]");
    }

    private static Table<?> holdings() {
        return TerritoryTable.TABLE
                .rows()
                .get(TerritoryTable.TABLE.row("holdings"))
                .table();
    }

    private static Slots slots(Table<?> table, Map<String, Object> members) {
        Slots slots = new Slots(table);
        members.forEach((name, value) -> slots.set(table.row(name), value));
        return slots;
    }

    private static List<Problem> problems(Table<?> table, Map<String, Object> members) {
        return catchThrowableOfType(InvalidValueException.class, () -> table.make(slots(table, members)))
                .problems();
    }

    private static void refuses(Table<?> table, Map<String, Object> members, String message) {
        assertThatThrownBy(() -> table.make(slots(table, members)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
