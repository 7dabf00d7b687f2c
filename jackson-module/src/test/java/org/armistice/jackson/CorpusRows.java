package org.armistice.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.vocabulary.Term;

/**
 * What the format says of a member by the kind of its row: which values may stand there, which may not, and what is to
 * be said of those. It is written from the documentation of the format and never asks a reader.
 *
 * <p>What a row does not say stands in two places: {@link #special} for values of single members, {@link #needs} for
 * members that do not stand alone.
 */
final class CorpusRows {

    private CorpusRows() {}

    /** Returns what is to be tried in the place of a member. */
    static List<Trial> trials(Table<?> table, Row row) {
        List<Trial> ones = ones(table, row);
        if (row.arity() == Row.Arity.ONE) {
            return ones;
        }
        List<Trial> trials = new ArrayList<>();
        ones.forEach(one -> trials.add(one.inArray()));
        Sketch first = good(table, row);
        Sketch second = good(table, row);
        Sketch twice = Sketch.array(first, second);
        trials.add(
                row.arity() == Row.Arity.LIST
                        ? Trial.right("a value twice", twice)
                        : new Trial("a value twice", twice, "ERROR member.duplicate-value", second, false));
        Sketch alone = good(table, row);
        trials.add(new Trial("a value without array", alone, "ERROR member.type", alone, false));
        trials.add(Trial.wrong("member.empty", "[]"));
        trials.add(Trial.wrong("member.type", "null"));
        return trials;
    }

    private static List<Trial> ones(Table<?> table, Row row) {
        return special(table.name() + '.' + row.name()).orElseGet(() -> ones(row));
    }

    private static List<Trial> ones(Row row) {
        return switch (row.kind()) {
            case TEXT ->
                List.of(
                        Trial.right("\"Лачин \\\"gate\\\" \\\\ 🕊\""),
                        Trial.right("\"\\u0416 \\/ \\ud83d\\udd4a\""),
                        Trial.misplaced("\"\""),
                        Trial.misplaced("\" \""),
                        Trial.wrong("json.lone-surrogate", "\"\\ud83d\""),
                        Trial.wrong("member.type", "7"),
                        Trial.wrong("member.type", "{}"),
                        Trial.wrong("member.type", "null"));
            case ID -> ids();
            case DATE ->
                List.of(
                        Trial.right("\"2020-11-10\""),
                        Trial.right("\"199X~\""),
                        Trial.wrong("member.value", "\"2019-02-29\""),
                        Trial.wrong("member.value", "\"10.11.2020\""),
                        Trial.wrong("member.value", "\"\""),
                        Trial.wrong("member.type", "2020"),
                        Trial.wrong("member.type", "null"));
            case PERIOD ->
                List.of(
                        Trial.right("\"1991/..\""),
                        Trial.right("\"/1994-05?\""),
                        Trial.wrong("member.value", "\"2020/2019\""),
                        Trial.wrong("member.value", "\"1991-\""),
                        Trial.wrong("member.type", "1991"),
                        Trial.wrong("member.type", "null"));
            case DURATION ->
                List.of(
                        Trial.right("\"P5Y\""),
                        Trial.misplaced("\"P90Y\""),
                        Trial.wrong("member.value", "\"5 years\""),
                        Trial.wrong("member.type", "5"),
                        Trial.wrong("member.type", "null"));
            case TERM ->
                List.of(
                        Trial.right(known(row, 0).toString()),
                        Trial.reported("WARNING term.unknown", "\"newly-found\""),
                        Trial.reported("NOTE term.unknown", "\"acme:drone-gate\""),
                        Trial.wrong("member.value", "\"two words\""),
                        Trial.wrong("member.value", "\"\""),
                        Trial.wrong("member.type", "1"),
                        Trial.wrong("member.type", "null"));
            case REF ->
                List.of(
                        Trial.right("\"ucdp:299\""),
                        Trial.wrong("member.value", "\"two words\""),
                        Trial.wrong("member.type", "299"),
                        Trial.wrong("member.type", "null"));
            case INTEGER ->
                List.of(
                        Trial.right("0"),
                        Trial.right("9223372036854775807"),
                        Trial.misplaced("-1"),
                        Trial.wrong("member.value", "9223372036854775808"),
                        Trial.wrong("member.type", "1.5"),
                        Trial.wrong("member.type", "1e2"),
                        Trial.wrong("member.type", "\"12\""),
                        Trial.wrong("member.type", "null"));
            case DECIMAL -> decimals();
            case FLAG ->
                List.of(
                        Trial.right("true"),
                        Trial.right("false"),
                        Trial.wrong("member.type", "\"true\""),
                        Trial.wrong("member.type", "1"),
                        Trial.wrong("member.type", "null"));
            case VALUE ->
                List.of(
                        Trial.right("an object", minimal(row.table())),
                        Trial.wrong("member.type", row.arity() == Row.Arity.ONE ? "[]" : "[1]"),
                        Trial.wrong("member.type", "\"x\""),
                        Trial.wrong("member.type", "null"));
            case COORDINATES ->
                List.of(
                        Trial.right("[[2.5,1.25],[-180,90,-10.5]]"),
                        Trial.misplaced("[2.5,1.25]"),
                        Trial.misplaced("[[[2.5,1.25]]]"),
                        Trial.wrong("member.value", "[]"),
                        second("member.value", "[2.5,1.25]", "[3]"),
                        second("member.value", "[2.5,1.25]", "[3,2,1,0]"),
                        second("member.value", "[2.5,1.25]", "[181,0]"),
                        second("member.type", "[2.5,1.25]", "null"),
                        second("member.shape", "[2.5,1.25]", "[[3,2]]"),
                        Trial.wrong("member.type", "\"2.5 1.25\""),
                        Trial.wrong("member.type", "null"));
        };
    }

    /** Narrows members that may not hold all that their row allows. */
    private static Optional<List<Trial>> special(String member) {
        return Optional.ofNullable(
                switch (member) {
                    case "dataset.id" -> ids();
                    case "dataset.armistice" ->
                        List.of(
                                Trial.right("\"1.0\""),
                                Trial.right("\"1.7\""),
                                refusedVersion("\"2.0\""),
                                refusedVersion("\"0.9\""),
                                refusedVersion("\"1\""),
                                Trial.wrong("member.type", "1.0"),
                                Trial.wrong("member.type", "null"));
                    case "territory.adminLevel" ->
                        List.of(
                                Trial.right("1"),
                                Trial.right("2147483647"),
                                Trial.misplaced("0"),
                                Trial.misplaced("2147483648"),
                                Trial.wrong("member.value", "9223372036854775808"),
                                Trial.wrong("member.type", "1.0"),
                                Trial.wrong("member.type", "null"));
                    case "location.latitude" -> degrees("90");
                    case "location.longitude" -> degrees("180");
                    case "shape.type" ->
                        List.of(
                                Trial.right("\"LineString\""),
                                Trial.misplaced("\"Point\""),
                                Trial.misplaced("\"linestring\""),
                                Trial.wrong("member.type", "1"),
                                Trial.wrong("member.type", "null"));
                    default -> null;
                });
    }

    private static List<Trial> ids() {
        return List.of(
                Trial.right("\"A:b_c.d~e-1\""),
                Trial.misplaced("\"two words\""),
                Trial.misplaced("\"\""),
                Trial.misplaced("\"_x\""),
                Trial.misplaced("\"Лачин\""),
                Trial.wrong("member.type", "7"),
                Trial.wrong("member.type", "null"));
    }

    private static Trial refusedVersion(String json) {
        Sketch value = Sketch.token(json);
        return new Trial(json, value, "ERROR format.version", value, true);
    }

    private static List<Trial> decimals() {
        return List.of(
                Trial.right("12.5"),
                Trial.right("-0.25"),
                Trial.right("7"),
                Trial.right("1.5e1"),
                Trial.wrong("member.value", "1e400"),
                Trial.wrong("member.value", "0.12345678901234567890"),
                Trial.wrong("member.type", "\"12.5\""),
                Trial.wrong("member.type", "null"));
    }

    private static List<Trial> degrees(String most) {
        List<Trial> trials = new ArrayList<>(decimals());
        trials.add(Trial.right(most));
        trials.add(Trial.right("-" + most));
        trials.add(Trial.misplaced(most + ".5"));
        trials.add(Trial.misplaced("-" + most + ".5"));
        return trials;
    }

    /** The second element of an array is wrong. */
    private static Trial second(String code, String first, String second) {
        Sketch wrong = Sketch.token(second);
        Sketch both = Sketch.array(Sketch.token(first), wrong);
        return new Trial(both.toString(), both, "ERROR " + code, wrong, false);
    }

    /** Returns a known term of a row, or the last one there is. */
    static Sketch known(Row row, int index) {
        List<? extends Term<?>> known = row.vocabulary().known();
        return Sketch.text(known.get(Math.min(index, known.size() - 1)).token());
    }

    /** Returns a value that may stand there, alone or as an element. */
    static Sketch good(Table<?> table, Row row) {
        return ones(table, row).stream()
                .filter(trial -> trial.said() == null)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Returns a value that may stand there as a whole. */
    static Sketch goodWhole(Table<?> table, Row row) {
        Sketch one = good(table, row);
        return row.arity() == Row.Arity.ONE ? one : Sketch.array(one);
    }

    /** Returns the members without which a value has no shape, by the indexes of their rows. */
    static TreeMap<Integer, Sketch> required(Table<?> table) {
        TreeMap<Integer, Sketch> members = new TreeMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).required()) {
                members.put(i, goodWhole(table, table.rows().get(i)));
            }
        }
        return members;
    }

    /** Returns the smallest value of a type that stands inside others. */
    static Sketch minimal(Table<?> table) {
        return object(Sketch.object(), table, required(table));
    }

    /** Adds members to an object, in the order of their rows. */
    static Sketch object(Sketch object, Table<?> table, TreeMap<Integer, Sketch> members) {
        members.forEach((index, value) -> object.with(table.rows().get(index).name(), value));
        return object;
    }

    /** Returns the names of the members without which one may not stand; the row does not say that. */
    static List<String> needs(Table<?> table, Row row) {
        List<String> others = switch (table.name() + '.' + row.name()) {
            case "location.latitude" -> List.of("longitude");
            case "location.longitude" -> List.of("latitude");
            case "location.altitude" -> List.of("latitude", "longitude");
            default -> Collections.emptyList();
        };
        for (String suffix : List.of(Table.DURATION, Table.WORDING, Table.SAID)) {
            String name = row.name();
            String stem = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
            if (!stem.equals(name) && table.row(stem) >= 0) {
                return suffix.equals(Table.SAID) ? List.of(stem, stem + Table.WORDING) : List.of(stem);
            }
        }
        return others;
    }

    /** Returns a value for a member beside one that needs it: a period is to have room for a duration. */
    static Sketch companion(Table<?> table, Row row) {
        return row.kind() == Row.Kind.PERIOD ? Sketch.text("2020-11/2025-11") : goodWhole(table, row);
    }
}
