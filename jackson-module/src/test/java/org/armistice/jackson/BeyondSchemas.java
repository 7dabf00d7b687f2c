package org.armistice.jackson;

import java.util.List;
import java.util.Set;
import org.armistice.table.Row;
import org.armistice.table.Row.Kind;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that the reader refuses and no schema can.
 *
 * @param code the reader's code for it
 * @param kinds of what kinds of members it is said, going by the pointer; none if it is said of no member
 * @param why why a schema cannot say it
 * @param example a document that breaks this and nothing else
 */
record BeyondSchemas(String code, Set<Kind> kinds, String why, String example) {

    /** The whole list. What else the reader refuses, the schemas refuse. */
    static final List<BeyondSchemas> ALL = List.of(
            new BeyondSchemas(
                    "member.value",
                    Set.of(Kind.DATE, Kind.PERIOD, Kind.DURATION),
                    "The calendar: a day exists, an end is not before its start, a length is a day at least.",
                    source("\"published\":\"2023-02-29\"")),
            new BeyondSchemas(
                    "member.shape",
                    Set.of(Kind.DURATION),
                    "Arithmetic: a stated duration fits between the ends of its period.",
                    "{\"type\":\"state\",\"id\":\"s\",\"existence\":\"1991/1992\",\"existenceDuration\":\"P9Y\"}"),
            new BeyondSchemas(
                    "member.value",
                    Set.of(Kind.DECIMAL, Kind.COORDINATES),
                    "How a number is written: with no more digits than a double holds.",
                    corridor("{\"latitude\":0.12345678901234567,\"longitude\":0}")),
            new BeyondSchemas(
                    "member.type",
                    Set.of(Kind.INTEGER),
                    "How a number is written: to a schema, 3.0 is an integer.",
                    "{\"type\":\"territory\",\"id\":\"t\",\"adminLevel\":3.0}"),
            new BeyondSchemas(
                    "member.shape",
                    Set.of(Kind.TEXT),
                    "In what a text is measured: a schema counts characters, the library units of UTF-16.",
                    source("\"url\":\"" + "\uD83D\uDD4A".repeat(10_001) + "\"")),
            new BeyondSchemas(
                    "entry.duplicate-id",
                    Set.of(),
                    "What stands in other places: an id is that of one entry.",
                    source("\"name\":\"A\"") + "," + source("\"name\":\"B\"")),
            new BeyondSchemas(
                    "json.duplicate-member",
                    Set.of(),
                    "The text of the JSON: to a schema, an object has a name once.",
                    source("\"name\":\"A\",\"name\":\"B\"")),
            new BeyondSchemas(
                    "json.lone-surrogate",
                    Set.of(),
                    "The text of the JSON: an escape may be half of a character.",
                    source("\"name\":\"\\ud83d\"")),
            new BeyondSchemas(
                    "limit.depth",
                    Set.of(),
                    "Limits, which every reader has of its own.",
                    source("\"acme:x\":" + "[".repeat(70) + "]".repeat(70))));

    /** Tells whether a problem that the reader has with a document is this one. */
    boolean is(ReadProblem problem, JsonNode document) {
        if (!problem.code().equals(code) || kinds.isEmpty()) {
            return problem.code().equals(code);
        }
        Kind kind = kindAt(problem.pointer(), document);
        return kind != null && kinds.contains(kind) && isOf(kind, document.at(problem.pointer()));
    }

    /** Tells whether a value may be a right one of its kind, for all that a schema can say. */
    private static boolean isOf(Kind kind, JsonNode value) {
        return switch (kind) {
            case INTEGER, DECIMAL, COORDINATES -> value.isNumber();
            case TEXT ->
                value.isArray()
                        ? value.valueStream().anyMatch(one -> isOf(kind, one))
                        : value.asString("").length() > 20_000;
            default -> value.isString();
        };
    }

    /** Returns the kind of the member that a pointer leads to, or into; null for one that has no row. */
    private static @Nullable Kind kindAt(String pointer, JsonNode document) {
        String[] steps = pointer.split("/", -1);
        boolean inEntry = steps.length > 3 && steps[1].equals(DocumentReader.ENTRIES);
        if (inEntry && steps[3].equals(ValueReader.TYPE)) {
            return Kind.TEXT;
        }
        Table<?> table = inEntry
                ? Tables.named(document.at("/entries/" + steps[2] + "/type").asString(""))
                : Tables.HEADER;
        Row row = null;
        for (int next = inEntry ? 3 : 1; next < steps.length; next++) {
            boolean isWithin = row != null && (row.table() == null || steps[next].matches("[0-9]+"));
            if (!isWithin) {
                table = row == null ? table : row.table();
                int known = table.row(steps[next]);
                if (known < 0) {
                    return null;
                }
                row = table.rows().get(known);
            }
        }
        return row == null ? null : row.kind();
    }

    /** Returns the example as a whole document. */
    String document() {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[" + example + "]}";
    }

    private static String source(String members) {
        return "{\"type\":\"source\",\"id\":\"s\"," + members + "}";
    }

    private static String corridor(String location) {
        return "{\"type\":\"corridor\",\"id\":\"c\",\"location\":" + location + "}";
    }

    @Override
    public String toString() {
        return code + " of " + kinds;
    }
}
