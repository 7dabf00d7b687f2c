package org.armistice.examples.disputedareas;

import static org.armistice.examples.disputedareas.Invented.area;
import static org.armistice.examples.disputedareas.Invented.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armistice.examples.disputedareas.Area.Outcome;
import org.armistice.extension.JsonText;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Name;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.place.Point;
import org.armistice.place.Shape;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What columns say of places that are nowhere. */
class ColumnsTest {

    @Test
    void namesAndCodesAreTakenAndTheRestIsKept() {
        Territory territory = read(area(Map.of(
                        "NAME_ALT", "Mist Reef, Haar Reef",
                        "FORMAL_EN", "Reef of Fog",
                        "ISO_A2", "ZZ-ZZ",
                        "ISO_A3", "ZZZ",
                        "ISO_N3", "-99",
                        "FORMAL_FR", "")))
                .territory();

        assertThat(territory.name()).contains("Fog Reef");
        assertThat(territory.names())
                .containsExactly(
                        name("Mist Reef", NameKind.ALTERNATIVE, null, "NAME_ALT"),
                        name("Haar Reef", NameKind.ALTERNATIVE, null, "NAME_ALT"),
                        name("Reef of Fog", NameKind.OFFICIAL, "en", "FORMAL_EN"));
        assertThat(territory.codes())
                .containsExactly(
                        Code.of(CodeScheme.VOCABULARY.term("naturalearth:brk-a3"), "X00"),
                        Code.of(CodeScheme.ISO_3166_1_ALPHA_3, "ZZZ"));
        assertThat(territory.unknownMembers().asMap())
                .containsOnly(
                        Map.entry("naturalearth:TYPE", JsonText.of("Overlay")),
                        Map.entry("naturalearth:SOVEREIGNT", JsonText.of("Iceland")),
                        Map.entry("naturalearth:ISO_A2", JsonText.of("ZZ-ZZ")),
                        Map.entry("naturalearth:ISO_N3", JsonText.of("-99")));
        assertThat(territory.citations())
                .containsExactly(Citation.of(Ref.to("natural-earth")).at("X00"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sovereign country, is a country, PARTLY_READ",
        "Dependency, is a dependency, PARTLY_READ",
        "Disputed, is a disputed-area, PARTLY_READ",
        "Breakaway, is a breakaway-area, PARTLY_READ",
        "Indeterminate, '', NOT_READ",
        "Lease, '', NOT_READ",
        "Geo unit, '', NOT_READ"
    })
    void aTypeIsAKindWhereItSaysTheSame(String type, String expected, Outcome outcome) {
        Area read = read(area(Map.of("TYPE", type)));

        assertThat(String.join(", ", Invented.asserted(read.territory()))).isEqualTo(expected);
        assertThat(read.outcome()).isEqualTo(outcome);
    }

    @Test
    void theGeometryIsTheShape() {
        JsonNode document = JsonMapper.shared().readTree("""
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"BRK_A3": "X00", "BRK_NAME": "Fog Reef", "TYPE": "", "NOTE_BRK": null, "SOVEREIGNT": ""},
                 "geometry": {"type": "Polygon", "coordinates": [[[170.5, -1], [171, -1], [171, 2.25], [170.5, -1]]]}}]}
                """);

        assertThat(read(Feature.of(document).get(0))
                        .territory()
                        .location()
                        .orElseThrow()
                        .shape())
                .contains(Shape.polygon(List.of(
                        List.of(Point.of(-1, 170.5), Point.of(-1, 171), Point.of(2.25, 171), Point.of(-1, 170.5)))));
    }

    @Test
    void aGeometryThatIsNoShapeIsRefusedByTheCodeOfItsArea() {
        Feature feature = new Feature(
                area(Map.of()).properties(),
                JsonMapper.shared().readTree("{\"type\": \"Polygon\", \"coordinates\": [[[170.5, -91]]]}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(feature))
                .withMessage(
                        "The geometry of X00 cannot be read: Latitude -91.0 is not between -90 and 90 degrees: check the"
                                + " order of the coordinates. Write longitude first, then latitude."
                                + " (member.value at /coordinates/0/0)");
    }

    @Test
    void aFileThatLacksWhatIsReadIsRefused() {
        JsonNode none = JsonMapper.shared().readTree("{\"type\": \"Topology\"}");
        JsonNode other = JsonMapper.shared().readTree("{\"features\": [{\"properties\": {\"BRK_A3\": 7}}]}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feature.of(none))
                .withMessage("This JSON has no array \"features\". Give Natural Earth's disputed areas as GeoJSON.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Feature.of(other))
                .withMessage("Feature 1 has no text in the column \"BRK_A3\". Give Natural Earth's disputed areas,"
                        + " which have it.");
    }

    @ParameterizedTest
    @CsvSource({"areas_2014.geojson, 2014", "areas.geojson, ", "areas_v2.geojson, ", "2014_areas.json, "})
    void theSourceIsOfTheYearThatItsFileIsNamedAfter(String file, String year) {
        assertThat(NaturalEarth.source(Path.of("folder_1999.d", file)).published())
                .isEqualTo(Optional.ofNullable(year).map(UncertainDate::date));
    }

    private static Attributed<Name> name(String text, NameKind kind, String language, String column) {
        Name name = Name.builder()
                .text(text)
                .kind(kind)
                .language(Optional.ofNullable(language))
                .build();
        return Attributed.of(name).citing(Citation.of(Ref.to("natural-earth")).at("X00, " + column));
    }
}
