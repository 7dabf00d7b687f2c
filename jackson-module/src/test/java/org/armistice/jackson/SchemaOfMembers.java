package org.armistice.jackson;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.armistice.model.DatasetHeader;
import org.armistice.place.ShapeType;
import org.armistice.table.Row;
import org.armistice.table.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the rows do not say: which members may hold less than their kind allows, and which need or exclude each other.
 * That this is all of it, neither more nor less, is for {@link SchemaLawsTest} to find.
 */
final class SchemaOfMembers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaOfMembers() {}

    /** Returns the schema of a member that may not hold all that its row allows. */
    static Optional<JsonNode> alone(Table<?> table, Row row, boolean closed) {
        return Optional.ofNullable(
                switch (table.name() + '.' + row.name()) {
                    case "dataset.armistice" ->
                        closed
                                ? JSON.objectNode().put("const", DatasetHeader.CURRENT_FORMAT)
                                : SchemaOfTables.ref("version");
                    case "dataset.id" -> SchemaOfTables.ref("id");
                    case "estimate.low", "estimate.best", "estimate.high" -> SchemaOfTables.ref("count");
                    case "location.latitude" -> SchemaOfTables.ref("latitude");
                    case "location.longitude" -> SchemaOfTables.ref("longitude");
                    case "shape.type" -> JSON.objectNode().set("enum", shapes(Arrays.asList(ShapeType.values())));
                    case "shape.coordinates" -> JSON.objectNode().put("type", "array");
                    case "territory.adminLevel" ->
                        JSON.objectNode()
                                .put("type", "integer")
                                .put("minimum", 1)
                                .put("maximum", Integer.MAX_VALUE);
                    default -> isWording(table, row) ? SchemaOfTables.ref("wording") : null;
                });
    }

    /** Returns what a table says of several members together, as keywords beside its properties. */
    static ObjectNode together(Table<?> table) {
        ObjectNode keywords = JSON.objectNode();
        ObjectNode needs = needs(table);
        if (!needs.isEmpty()) {
            keywords.set("dependentRequired", needs);
        }
        if (table.row("accordingTo") >= 0 && table.row("viewpoint") >= 0) {
            keywords.putObject("dependentSchemas")
                    .putObject("accordingTo")
                    .putObject("properties")
                    .put("viewpoint", false);
        }
        if (table.name().equals("shape")) {
            keywords.set("allOf", depths());
        }
        return keywords;
    }

    private static ObjectNode needs(Table<?> table) {
        ObjectNode needs = JSON.objectNode();
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.DATE || row.kind() == Row.Kind.PERIOD) {
                need(needs, table, row.name() + Table.DURATION, row.name());
                need(needs, table, row.name() + Table.WORDING, row.name());
                need(needs, table, row.name() + Table.SAID, row.name() + Table.WORDING);
            }
        }
        need(needs, table, "latitude", "longitude");
        need(needs, table, "longitude", "latitude");
        need(needs, table, "altitude", "latitude");
        return needs;
    }

    private static void need(ObjectNode needs, Table<?> table, String member, String other) {
        if (table.row(member) >= 0) {
            needs.putArray(member).add(other);
        }
    }

    private static boolean isWording(Table<?> table, Row row) {
        if (!row.name().endsWith(Table.WORDING)) {
            return false;
        }
        int of = table.row(row.name().substring(0, row.name().length() - Table.WORDING.length()));
        return of >= 0
                && List.of(Row.Kind.DATE, Row.Kind.PERIOD)
                        .contains(table.rows().get(of).kind());
    }

    /** As many arrays stand around a position as the type of the shape has. */
    private static ArrayNode depths() {
        ArrayNode choices = JSON.arrayNode();
        Map<Integer, List<ShapeType>> byDepth =
                new TreeMap<>(Arrays.stream(ShapeType.values()).collect(Collectors.groupingBy(ShapeType::depth)));
        byDepth.forEach((depth, shapes) -> {
            ObjectNode choice = choices.addObject();
            choice.putObject("if").putObject("properties").putObject("type").set("enum", shapes(shapes));
            choice.putObject("then")
                    .putObject("properties")
                    .set("coordinates", SchemaOfTables.ref(SchemaOfKinds.coordinates(depth)));
        });
        return choices;
    }

    private static ArrayNode shapes(List<ShapeType> types) {
        ArrayNode names = JSON.arrayNode();
        types.stream().map(ShapeType::geoJsonName).forEach(names::add);
        return names;
    }
}
