package org.armistice.jackson;

import java.util.Locale;
import org.armistice.table.Row;
import org.armistice.vocabulary.Vocabulary;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definitions of values that are no objects, by their kind.
 *
 * <p>Patterns match in time linear in the text: where a group repeats, nothing in it repeats without a bound. They are
 * of the part of ECMA-262 that every engine has. Those of dates, periods and durations let through what only the
 * calendar knows to be wrong.
 */
final class SchemaOfKinds {

    /** The name of a member that has a prefix. */
    static final String PREFIXED = "^[^:]+:";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A character that is not blank to {@link String#isBlank}. */
    private static final String SOME =
            "[^\\t-\\r\\u001c-\\u001f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private static final String ID = "^[A-Za-z0-9](?:[A-Za-z0-9._~-]|:[A-Za-z0-9]){0,127}$";
    private static final String WORD = "[A-Za-z0-9](?:[._-]?[A-Za-z0-9]){0,99}";

    private static final String QUALIFIER = "[?~%]?";
    private static final String YEAR = QUALIFIER + "-?[0-9X]{2,4}" + QUALIFIER;
    private static final String MONTH = "-" + QUALIFIER + "[0-4X][0-9X]" + QUALIFIER;
    private static final String DAY = "-" + QUALIFIER + "[0-3X][0-9X]" + QUALIFIER;
    private static final String CALENDAR = YEAR + "(?:" + MONTH + ")?(?:" + DAY + ")?";
    private static final String LONG_YEAR = QUALIFIER
            + "(?:Y-?[1-9][0-9]{0,15}(?:E[1-9][0-9]*)?(?:S[1-9][0-9]*)?|-?[1-9][0-9]{3}S[1-9][0-9]*)" + QUALIFIER;
    private static final String SET = "\\[[0-9XYES?~%.,-]+\\]";
    private static final String TIME =
            "-?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?";
    private static final String DAYS = CALENDAR + "|" + LONG_YEAR + "|" + SET;
    private static final String END = "(?:\\.\\.|" + DAYS + ")?";
    private static final String LENGTH = "P(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}W)?(?:[0-9]{1,9}D)?";

    private SchemaOfKinds() {}

    static ObjectNode definitions(boolean closed) {
        ObjectNode definitions = JSON.objectNode();
        definitions.set("text", text(SOME).put("maxLength", 20_000));
        definitions.set("wording", text(SOME));
        definitions.set("id", text(ID).put("maxLength", 128));
        definitions.set("date", text("^(?:" + DAYS + "|" + TIME + ")$"));
        definitions
                .putObject("period")
                .putArray("anyOf")
                .add(SchemaOfTables.ref("date"))
                .add(text("^" + END + "/" + END + "$"));
        definitions.set(
                "duration",
                text("^(?:" + LENGTH + "|\\[(?:" + LENGTH + ")?\\.\\.(?:" + LENGTH + ")?\\])" + QUALIFIER + "$")
                        .put("minLength", 3));
        definitions.set(
                "integer",
                JSON.objectNode()
                        .put("type", "integer")
                        .put("minimum", Long.MIN_VALUE)
                        .put("maximum", Long.MAX_VALUE));
        definitions.set(
                "count",
                JSON.objectNode().put("type", "integer").put("minimum", 0).put("maximum", Long.MAX_VALUE));
        definitions.set("decimal", JSON.objectNode().put("type", "number"));
        definitions.set("latitude", degrees(90));
        definitions.set("longitude", degrees(180));
        definitions.set("flag", JSON.objectNode().put("type", "boolean"));
        definitions.set("position", position());
        String inner = "position";
        for (int depth = 1; depth <= 3; depth++) {
            definitions.set(coordinates(depth), SchemaOfTables.some(SchemaOfTables.ref(inner)));
            inner = coordinates(depth);
        }
        if (!closed) {
            definitions.set("version", text("^1\\.(?:0|[1-9][0-9]{0,5})$"));
        }
        definitions.set("other-term", otherTerm(closed));
        definitions.set("other-type", closed ? text(PREFIXED).put("maxLength", 20_000) : SchemaOfTables.ref("text"));
        return definitions;
    }

    static String nameOf(Row.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static String coordinates(int depth) {
        return "coordinates-" + depth + "-deep";
    }

    private static ObjectNode otherTerm(boolean closed) {
        String prefix = "[A-Za-z0-9]{1,98}:";
        return text("^" + (closed ? prefix : "(?:" + prefix + ")?") + WORD + "$")
                .put("maxLength", Vocabulary.LONGEST_TOKEN);
    }

    private static ObjectNode position() {
        ObjectNode position = SchemaOfTables.some(SchemaOfTables.ref("decimal"))
                .put("minItems", 2)
                .put("maxItems", 3);
        position.putArray("prefixItems").add(SchemaOfTables.ref("longitude")).add(SchemaOfTables.ref("latitude"));
        return position;
    }

    private static ObjectNode degrees(int limit) {
        return JSON.objectNode().put("type", "number").put("minimum", -limit).put("maximum", limit);
    }

    private static ObjectNode text(String pattern) {
        return JSON.objectNode().put("type", "string").put("pattern", pattern);
    }
}
