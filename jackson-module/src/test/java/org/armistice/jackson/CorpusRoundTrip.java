package org.armistice.jackson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.armistice.table.Row;
import org.armistice.table.Table;

/**
 * A value with every member set, written as nobody would, and what is to be written when it has been read: members in
 * the order of the format, sets sorted, what is not known behind them in the order in which it came.
 */
final class CorpusRoundTrip {

    private record Unknown(String name, String in, String out) {}

    private record Noted(Sketch value, String what) {}

    private static final List<Unknown> UNKNOWN = List.of(
            new Unknown("acme:zeta", "{ \"b\" : [ 1.50 , -0 ] , \"a\" : null }", "{\"b\":[1.50,-0],\"a\":null}"),
            new Unknown("acme:alpha", "[ ]", "[]"),
            new Unknown("acme:huge", "1e400", "1e400"),
            new Unknown("acme:long", "12345678901234567890.10", "12345678901234567890.10"),
            new Unknown("acme:text", "\"\\u0041\\/\\uD83D\\uDD4A \\\" \\\\\"", "\"A/🕊 \\\" \\\\\""));

    private final Table<?> table;
    private final List<Noted> noted = new ArrayList<>();

    private CorpusRoundTrip(Table<?> table) {
        this.table = table;
    }

    /**
     * Returns the case of a type.
     *
     * @param perspective the member that says whose assertion it is, of the two that do not stand together
     */
    static CorpusCase of(CorpusHost host, String perspective) {
        return new CorpusRoundTrip(host.table()).through(host, perspective);
    }

    private CorpusCase through(CorpusHost host, String perspective) {
        TreeMap<Integer, Sketch> out = new TreeMap<>();
        List<Integer> order = new ArrayList<>();
        Sketch in = Sketch.object();
        for (Unknown one : UNKNOWN) {
            Sketch value = Sketch.token(one.in);
            noted.add(new Noted(value, "NOTE member.unknown"));
            in.with(one.name, value);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            String name = table.rows().get(i).name();
            if (name.equals(perspective) || !name.equals("accordingTo") && !name.equals("viewpoint")) {
                out.put(i, value(table.rows().get(i), true));
                order.add(i);
            }
        }
        Collections.reverse(order);
        for (int i : order) {
            in.with(table.rows().get(i).name(), value(table.rows().get(i), false));
        }
        if (host.isEntry()) {
            in.with("type", Sketch.text(table.name()));
        }
        Sketch written = host.value(out);
        UNKNOWN.forEach(one -> written.with(one.name, Sketch.token(one.out)));
        Sketch.Drawn document = host.document(List.of(in)).draw();
        return CorpusCase.of(
                perspective.equals("viewpoint") ? "every member, from a viewpoint" : "every member",
                document.text(),
                noted.stream()
                        .map(note -> CorpusPages.problem(note.what(), document.of(note.value()), ""))
                        .toList(),
                host.document(List.of(written)) + "\n");
    }

    private Sketch value(Row row, boolean out) {
        if (row.arity() == Row.Arity.ONE) {
            return one(row, out);
        }
        List<Sketch> values = new ArrayList<>(several(row));
        if (row.arity() == Row.Arity.SET) {
            Comparator<Sketch> sorted = Comparator.comparing(Sketch::toString);
            values.sort(out ? sorted : sorted.reversed());
        }
        if (row.kind() == Row.Kind.TERM && !out) {
            values.stream()
                    .filter(value -> value.toString().startsWith("\"acme:"))
                    .forEach(value -> noted.add(new Noted(value, "NOTE term.unknown")));
        }
        return Sketch.array(values);
    }

    private List<Sketch> several(Row row) {
        return switch (row.kind()) {
            case TERM -> List.of(CorpusRows.known(row, 0), Sketch.text("acme:b"), Sketch.text("acme:a"));
            case REF -> List.of(Sketch.text("b"), Sketch.text("a"), Sketch.text("c:b"), Sketch.text("B"));
            default -> List.of(CorpusRows.good(table, row), CorpusRows.good(table, row));
        };
    }

    private Sketch one(Row row, boolean out) {
        String member = table.name() + '.' + row.name();
        if (member.equals("dataset.armistice") || member.equals("dataset.id") || member.equals("shape.type")) {
            return CorpusRows.good(table, row);
        }
        return switch (row.kind()) {
            case TEXT -> Sketch.token(out ? "\"A / Лачин 🕊\"" : "\"\\u0041 \\/ Лачин \\ud83d\\udd4a\"");
            case DECIMAL -> Sketch.token(out ? "12.5" : "1.250e1");
            case COORDINATES -> Sketch.token(out ? "[[2.5,1],[3,2,0]]" : "[ [2.50,1.0], [3e0,2, 0.0] ]");
            default -> CorpusRows.companion(table, row);
        };
    }
}
