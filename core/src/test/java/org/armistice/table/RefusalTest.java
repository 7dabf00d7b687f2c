package org.armistice.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.InvalidValueException;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.UnknownEntry;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.place.ShapeType;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CodeScheme;
import org.junit.jupiter.api.Test;

/** What has no shape is refused by name, wherever the shape is said. */
class RefusalTest {

    private static final Point LACHIN = Point.of(39.64, 46.55);

    @Test
    void anAttributedTermWithoutValueIsRefusedByName() {
        Table<?> kinds = CheckpointTable.TABLE
                .rows()
                .get(CheckpointTable.TABLE.row("kinds"))
                .table();
        refuses(kinds, Map.of(), "attributed cannot be built: value is missing.");
    }

    @Test
    void aShapeNamesAllThatIsMissing() {
        refuses(ShapeTable.TABLE, Map.of(), "shape cannot be built: type is missing; coordinates is missing.");
        refuses(ShapeTable.TABLE, Map.of("type", "Polygon"), "shape cannot be built: coordinates is missing.");
    }

    @Test
    void noShapeIsEmpty() {
        assertThatThrownBy(() -> Shape.line(List.of()))
                .hasMessage("A LineString has a part or a path without points: leave it out.");
        assertThatThrownBy(() -> Shape.polygon(List.of()))
                .hasMessage("A Polygon has a part or a path without points: leave it out.");
        assertThatThrownBy(() -> Shape.of(ShapeType.MULTI_POLYGON, List.of()))
                .hasMessage("A MultiPolygon has a part or a path without points: leave it out.");
    }

    @Test
    void coordinatesNestEquallyDeepEverywhere() {
        refuses(
                ShapeTable.TABLE,
                Map.of("type", "LineString", "coordinates", List.of(LACHIN, List.of(LACHIN))),
                "shape cannot be built: coordinates nest 2 deep around a position, but a LineString nests 1 deep.");
        refuses(
                ShapeTable.TABLE,
                Map.of("type", "Polygon", "coordinates", List.of(List.of(LACHIN), LACHIN)),
                "shape cannot be built: coordinates nest 1 deep around a position, but a Polygon nests 2 deep.");
    }

    @Test
    void aSentenceEndsWithOneFullStop() {
        refuses(
                LocationTable.TABLE,
                Map.of("latitude", 139.64, "longitude", 46.55),
                "location cannot be built: latitude is out of range: Latitude 139.64 is not between -90 and 90 degrees: "
                        + "check the order of the coordinates.");
        refuses(
                CodeTable.TABLE,
                Map.of(
                        "scheme",
                        CodeScheme.COW,
                        "value",
                        "371",
                        "assigned",
                        UncertainPeriod.parse("1991/.."),
                        "assignedDuration",
                        UncertainDuration.parse("P5Y")),
                "code cannot be built: assignedDuration is not possible: 1991/..: It is open, so that it cannot last P5Y. "
                        + "Leave the side of the slash empty for an end that is not known.");
        refuses(
                CitationTable.TABLE,
                Map.of("source", Ref.to("report"), "accessed", UncertainDate.parse("2023"), "accessedWording", " "),
                "citation cannot be built: accessedWording is not possible: The wording is blank. "
                        + "Leave it out where the source's words are not known.");
    }

    @Test
    void aDateThatStandsAloneIsARequiredRow() {
        assertThat(Tables.TIMES).allMatch(table -> table.rows().get(0).required());
    }

    @Test
    void whatIsWrongWithAnAltitudeIsNotSaidOfTheLongitude() {
        refuses(
                LocationTable.TABLE,
                Map.of("latitude", 39.64, "longitude", 46.55, "altitude", Double.POSITIVE_INFINITY),
                "location cannot be built: altitude is out of range: Altitude Infinity is not a finite number: leave it out.");
        refuses(
                LocationTable.TABLE,
                Map.of("latitude", Double.NaN, "longitude", 46.55),
                "location cannot be built: latitude is out of range: Latitude NaN is not between -90 and 90 degrees: "
                        + "check the order of the coordinates.");
    }

    @Test
    void aNameIsRepeatedHoweverItIsEscaped() {
        assertThatThrownBy(() -> JsonText.parse("{\"a\":1,\"\\u0061\":2}"))
                .hasMessage("Not a JSON value: the name \"a\" stands twice in one object, at character 16.");
    }

    @Test
    void aHeaderTakesThePlaceOfWhatWasSetBefore() {
        DatasetHeader plain = DatasetHeader.builder().id("plain").build();
        assertThat(Dataset.builder().title("Old").header(plain).build().header())
                .isEqualTo(plain);
    }

    @Test
    void anUnknownEntryHasNoAttributesThatWouldBeLost() {
        assertThatThrownBy(() -> UnknownEntry.builder()
                        .id("sighting")
                        .type("acme:drone-sighting")
                        .name("A sighting")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("UnknownEntry sighting cannot be built: name cannot be kept: "
                        + "what is not known of it stands in unknownMembers.");
    }

    @Test
    void noAuthorIsBlank() {
        assertThatThrownBy(() -> Source.builder().id("report").addAuthors(" ").build())
                .hasMessage("Source report cannot be built: authors is blank: leave it out where nothing is known.");
    }

    @Test
    void aNameIsMadeOfWholeCharacters() {
        assertThatThrownBy(() -> UnknownMembers.none().with("\uD800", JsonText.of(1)))
                .hasMessage("Not a JSON value: half of a surrogate pair stands alone, at character 2.");
    }

    private static Object make(Table<?> table, Map<String, Object> members) {
        Slots slots = new Slots(table);
        members.forEach((name, value) -> slots.set(table.row(name), value));
        return table.make(slots);
    }

    private static void refuses(Table<?> table, Map<String, Object> members, String message) {
        assertThatThrownBy(() -> make(table, members))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
