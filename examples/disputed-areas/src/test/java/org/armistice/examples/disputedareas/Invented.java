package org.armistice.examples.disputedareas;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.model.Territory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Areas that are nowhere, in the form of the file, and what is asserted of one, a line an assertion. */
final class Invented {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Invented() {}

    /** Returns an area of no type. */
    static Feature area(String code, String note) {
        return area(Map.of("BRK_A3", code, "NOTE_BRK", note));
    }

    static Feature area(Map<String, String> columns) {
        ObjectNode properties = JSON.createObjectNode();
        properties
                .put("BRK_A3", "X00")
                .put("BRK_NAME", "Fog Reef")
                .put("TYPE", "Overlay")
                .put("NOTE_BRK", "")
                .put("SOVEREIGNT", "Iceland");
        columns.forEach(properties::put);
        return new Feature(properties, JSON.createObjectNode().nullNode());
    }

    /** Returns areas as the file would have them, read alone. */
    static Area read(Feature area) {
        return read(List.of(area)).get(0);
    }

    static List<Area> read(List<Feature> areas) {
        return AreaConverter.areas(areas, NamedActors.among(areas));
    }

    /** Returns all that is asserted of a territory beside its names. */
    static List<String> asserted(Territory territory) {
        Stream<String> holdings = territory.holdings().stream()
                .map(holding -> holding.value().relation().token() + " "
                        + holding.value().holder().id()
                        + (holding.value().jointly() ? " jointly" : "")
                        + period(holding.period().map(Object::toString).orElse("")));
        Stream<String> transfers = territory.transfers().stream()
                .map(transfer -> transfer.value().change().token()
                        + transfer.value()
                                .previousHolder()
                                .map(holder -> " by " + holder.id())
                                .orElse("")
                        + transfer.value()
                                .newHolder()
                                .map(holder -> " to " + holder.id())
                                .orElse("")
                        + transfer.value().on().map(day -> " on " + day).orElse("")
                        + period(transfer.period().map(Object::toString).orElse("")));
        Stream<String> kinds = territory.kinds().stream()
                .map(kind -> "is a " + kind.value().token()
                        + period(kind.period().map(Object::toString).orElse("")));
        Stream<String> completeness = territory.holdingsCompleteness().stream().map(term -> "holdings " + term.token());
        return Stream.of(holdings, transfers, kinds, completeness)
                .flatMap(lines -> lines)
                .toList();
    }

    private static String period(String period) {
        return period.isEmpty() ? "" : " in " + period;
    }
}
