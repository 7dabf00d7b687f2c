package org.armistice.jackson;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema as it follows from the tables: one walk over them, one definition for each type, vocabulary and kind of
 * value.
 *
 * <p>The schema for producers differs from the one for readers in three things: objects are closed but for members with
 * a prefix; a term or a type that is not known has a prefix; the version is this one.
 */
final class SchemaOfTables {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final boolean closed;
    private final Map<String, ObjectNode> types = new LinkedHashMap<>();
    private final Map<String, ObjectNode> references = new TreeMap<>();
    private final Map<String, ObjectNode> vocabularies = new TreeMap<>();
    private final Deque<Table<?>> toDo = new ArrayDeque<>();

    private SchemaOfTables(boolean closed) {
        this.closed = closed;
    }

    static String forReaders() {
        return SchemaText.of(new SchemaOfTables(false).schema());
    }

    static String forProducers() {
        return SchemaText.of(new SchemaOfTables(true).schema());
    }

    private ObjectNode schema() {
        ObjectNode schema = preamble();
        schema.setAll(ref(Tables.HEADER.name()));
        schema.putArray("required").add(DocumentReader.ENTRIES);
        header();
        entry();
        while (!toDo.isEmpty()) {
            Table<?> table = toDo.remove();
            types.put(nameOf(table), object(table, null));
        }
        ObjectNode definitions = schema.putObject("$defs");
        definitions.setAll(types);
        definitions.setAll(references);
        definitions.setAll(vocabularies);
        definitions.setAll(SchemaOfKinds.definitions(closed));
        leaveOutUnusedKinds(schema);
        return schema;
    }

    private ObjectNode preamble() {
        String version = DatasetHeader.CURRENT_FORMAT;
        String whose = closed
                ? "A dataset as it should be written: what is not of this version has a prefix, as in acme:score."
                : "A dataset as it can be read, with what a newer version or a partner put in.";
        return JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:armistice:dataset:" + version + (closed ? ":producer" : ":reader"))
                .put("title", "Armistice dataset " + version + (closed ? ", for producers" : ", for readers"))
                .put(
                        "description",
                        whose + " Line-delimited, its first line is #/$defs/header-line and each other #/$defs/entry.");
    }

    /** A kind of which every member is narrowed needs no definition. */
    private static void leaveOutUnusedKinds(ObjectNode schema) {
        Set<String> used =
                schema.findValues("$ref").stream().map(JsonNode::stringValue).collect(Collectors.toSet());
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        Stream.of(Row.Kind.values())
                .map(SchemaOfKinds::nameOf)
                .filter(kind -> !used.contains("#/$defs/" + kind))
                .forEach(definitions::remove);
    }

    /** The header, beside which the entries stand in one document, and which is alone on its line in the other form. */
    private void header() {
        ObjectNode dataset = object(Tables.HEADER, null);
        ((ObjectNode) dataset.get("properties")).set(DocumentReader.ENTRIES, array(ref("entry")));
        types.put(Tables.HEADER.name(), dataset);
        ObjectNode line = ref(Tables.HEADER.name());
        line.putObject("properties").put(DocumentReader.ENTRIES, false);
        types.put("header-line", line);
    }

    private void entry() {
        ObjectNode entry = JSON.objectNode().put("type", "object");
        entry.putArray("required").add(ValueReader.TYPE);
        types.put("entry", entry);
        ArrayNode choices = entry.putArray("allOf");
        ArrayNode known = JSON.arrayNode();
        for (Table<?> table : Tables.ENTRIES) {
            known.add(table.name());
            types.put(table.name(), object(table, table.name()));
            ObjectNode choice = choices.addObject();
            choice.set("if", typed(JSON.objectNode().put("const", table.name())));
            choice.set("then", ref(table.name()));
        }
        ObjectNode other = choices.addObject();
        other.set("if", typed(JSON.objectNode().set("enum", known)));
        other.set("else", ref("unknown-entry"));
        Table<?> unknown = Tables.named("unknown-entry");
        types.put(unknown.name(), object(unknown, null));
    }

    private static ObjectNode typed(JsonNode type) {
        ObjectNode condition = JSON.objectNode();
        condition.putArray("required").add(ValueReader.TYPE);
        condition.putObject("properties").set(ValueReader.TYPE, type);
        return condition;
    }

    /** The object of a table; with a member that says its type, if it is an entry. */
    private ObjectNode object(Table<?> table, @Nullable String type) {
        ObjectNode object = JSON.objectNode()
                .put("title", Strings.capital(nameOf(table).replace('-', ' ')))
                .put("type", "object");
        ArrayNode required = JSON.arrayNode();
        ObjectNode properties = JSON.objectNode();
        if (type != null || table.isOpen()) {
            required.add(ValueReader.TYPE);
            properties.set(
                    ValueReader.TYPE,
                    table.isOpen() ? ref("other-type") : JSON.objectNode().put("const", type));
        }
        for (Row row : table.rows()) {
            if (row.required()) {
                required.add(row.name());
            }
            properties.set(row.name(), member(table, row));
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        object.set("properties", properties);
        if (closed && !table.isOpen()) {
            object.putObject("patternProperties").put(SchemaOfKinds.PREFIXED, true);
            object.put("additionalProperties", false);
        }
        object.setAll(SchemaOfMembers.together(table));
        return object;
    }

    private JsonNode member(Table<?> table, Row row) {
        return SchemaOfMembers.alone(table, row, closed).orElseGet(() -> switch (row.arity()) {
            case ONE -> one(row);
            case LIST -> some(one(row));
            case SET -> some(one(row)).put("uniqueItems", true);
        });
    }

    private ObjectNode one(Row row) {
        return switch (row.kind()) {
            case TERM -> ref(define(row.vocabulary()));
            case REF -> ref(define(row.target()));
            case VALUE -> ref(define(row.table()));
            default -> ref(SchemaOfKinds.nameOf(row.kind()));
        };
    }

    private String define(Table<?> table) {
        String name = nameOf(table);
        if (!types.containsKey(name)
                && toDo.stream().noneMatch(other -> nameOf(other).equals(name))) {
            toDo.add(table);
        }
        return name;
    }

    /** A term or reference in an attribution is called after what it is. */
    private static String nameOf(Table<?> table) {
        Row first = table.rows().get(0);
        boolean single = table.name().equals("attributed");
        return !single
                ? table.name()
                : "attributed-"
                        + (first.vocabulary() != null
                                ? first.vocabulary().name()
                                : first.target().getSimpleName());
    }

    private String define(Vocabulary<?> vocabulary) {
        vocabularies.computeIfAbsent(vocabulary.name(), name -> {
            ObjectNode term = JSON.objectNode().put("title", name);
            ArrayNode choices = term.putArray("anyOf");
            ArrayNode known = choices.addObject().putArray("enum");
            vocabulary.known().stream().map(Term::token).forEach(known::add);
            choices.add(ref("other-term"));
            return term;
        });
        return vocabulary.name();
    }

    /** Defines references to a kind or group of entries; who stands there can be said, but not checked. */
    private String define(Class<? extends Entry> target) {
        String name = "ref-to-" + target.getSimpleName();
        references.computeIfAbsent(name, unused -> {
            String types = Tables.ENTRIES.stream()
                    .filter(table -> target.isAssignableFrom(table.type()))
                    .map(Table::name)
                    .collect(Collectors.joining(", "));
            return ref("id").put("description", "The id of an entry" + (target == Entry.class ? "" : ": " + types));
        });
        return name;
    }

    static ObjectNode ref(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode array = JSON.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    /** An array that is not empty. */
    static ObjectNode some(ObjectNode items) {
        return array(items).put("minItems", 1);
    }
}
