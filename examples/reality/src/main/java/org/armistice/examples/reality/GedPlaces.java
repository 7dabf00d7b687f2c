package org.armistice.examples.reality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.model.Attributed;
import org.armistice.model.Code;
import org.armistice.model.Location;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.model.TerritoryBuilder;
import org.armistice.place.Point;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.PlacePrecision;
import org.armistice.vocabulary.TerritoryKind;

/** Where a row's event is: the location itself, and the territories around it, each within the one before. */
final class GedPlaces {

    private GedPlaces() {}

    static Location location(GedRow row) {
        Point point = Point.of(row.decimal("latitude"), row.decimal("longitude"));
        return Location.builder()
                .point(point)
                .precision(row.term("where_prec", PlacePrecision.VOCABULARY))
                .wording(row.text("where_description"))
                .unknownMembers(new Remainder(GedConverter.PREFIX)
                        .keep(row, "where_coordinates")
                        .keepUnless(row, "latitude", plain(point.latitude()))
                        .keepUnless(row, "longitude", plain(point.longitude()))
                        .keepUnless(row, "geom_wkt", wellKnownText(point))
                        .members())
                .build();
    }

    /** Returns the country, then its first-level and second-level division as far as the row names them. */
    static List<Territory> divisions(GedRow row) {
        String countryId = row.cell("country_id");
        List<Territory> divisions = new ArrayList<>();
        divisions.add(territory("ucdp:country:" + countryId, row.cell("country"), TerritoryKind.COUNTRY)
                .addCodes(Code.of(CodeScheme.GLEDITSCH_WARD, countryId))
                .unknownMembers(
                        new Remainder(GedConverter.PREFIX).keep(row, "region").members())
                .build());
        Optional<String> first = row.text("adm_1");
        Optional<String> second = row.text("adm_2");
        first.ifPresent(name -> divisions.add(
                division("ucdp:adm-1:" + countryId + "." + spelled(name), name, TerritoryKind.REGION, divisions)));
        second.ifPresent(name -> divisions.add(division(
                "ucdp:adm-2:" + countryId + "." + spelled(first.orElse("")) + "." + spelled(name),
                name,
                TerritoryKind.COUNTY,
                divisions)));
        return divisions;
    }

    static Territory gridCell(GedRow row) {
        String number = row.cell("priogrid_gid");
        return Territory.builder()
                .id("prio-grid:" + number)
                .name("PRIO-GRID cell " + number)
                .addCodes(Code.of(CodeScheme.PRIO_GRID, number))
                .addCitations(GedConverter.GED.cite())
                .build();
    }

    /** Returns a number as the file writes it: 25 and not 25.0. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    static String wellKnownText(Point point) {
        return "POINT (%s %s)".formatted(plain(point.longitude()), plain(point.latitude()));
    }

    private static Territory division(String id, String name, TerritoryKind kind, List<Territory> within) {
        Ref<Territory> larger = within.get(within.size() - 1).ref();
        return territory(id, name, kind).addWithin(larger).build();
    }

    private static TerritoryBuilder territory(String id, String name, TerritoryKind kind) {
        return Territory.builder()
                .id(id)
                .name(name)
                .addKinds(Attributed.of(kind))
                .addCitations(GedConverter.GED.cite());
    }

    /** Returns a name in the letters of an id, so that different names have different ids. */
    private static String spelled(String name) {
        return name.codePoints().mapToObj(GedPlaces::spelled).collect(Collectors.joining());
    }

    private static String spelled(int letter) {
        if (letter == ' ') {
            return "-";
        }
        boolean isPlain = letter < 128 && Character.isLetterOrDigit(letter);
        return isPlain ? Character.toString(letter) : "_" + Integer.toHexString(letter) + "_";
    }
}
