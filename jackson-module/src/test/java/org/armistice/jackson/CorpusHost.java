package org.armistice.jackson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.table.Tables;

/**
 * Where the values of a type stand in a dataset: the header itself, an entry itself, or the members that lead to a
 * value inside an entry.
 *
 * @param name what the type is called in the corpus
 * @param outermost the table of the entry or header
 * @param path the rows that lead from there to the value
 * @param table the table of the value
 */
record CorpusHost(String name, Table<?> outermost, List<Row> path, Table<?> table) {

    /** Returns the header, all entries and all values, each by the shortest way to it. */
    static List<CorpusHost> all() {
        Map<String, CorpusHost> found = new LinkedHashMap<>();
        List<CorpusHost> waiting = new ArrayList<>();
        waiting.add(new CorpusHost("dataset", Tables.HEADER, List.of(), Tables.HEADER));
        Tables.ENTRIES.forEach(table -> waiting.add(new CorpusHost(table.name(), table, List.of(), table)));
        for (int i = 0; i < waiting.size(); i++) {
            CorpusHost host = waiting.get(i);
            if (found.putIfAbsent(host.name, host) == null) {
                host.table.rows().stream().filter(row -> row.table() != null).forEach(row -> waiting.add(host.at(row)));
            }
        }
        return List.copyOf(found.values());
    }

    private CorpusHost at(Row row) {
        List<Row> longer = new ArrayList<>(path);
        longer.add(row);
        Table<?> inner = row.table();
        int value = inner.row("value");
        String called = inner.name().equals("attributed")
                ? "attributed-" + (inner.rows().get(value).kind() == Row.Kind.TERM ? "term" : "ref")
                : inner.name();
        return new CorpusHost(called, outermost, longer, inner);
    }

    boolean isHeader() {
        return outermost == Tables.HEADER && path.isEmpty();
    }

    boolean isEntry() {
        return outermost != Tables.HEADER && path.isEmpty();
    }

    /** Returns a document around values of the type, one entry for each. */
    Sketch document(List<Sketch> values) {
        if (outermost == Tables.HEADER) {
            return entries(
                    isHeader() ? values.get(0) : around(values.get(0), CorpusRows.required(outermost)),
                    List.of(Sketch.object().with("type", Sketch.text("state")).with("id", Sketch.text("x"))));
        }
        List<Sketch> entries = new ArrayList<>();
        for (Sketch value : values) {
            if (isEntry()) {
                entries.add(value);
            } else {
                TreeMap<Integer, Sketch> members = CorpusRows.required(outermost);
                members.put(outermost.row("id"), Sketch.text(values.size() == 1 ? "x" : "x" + entries.size()));
                entries.add(around(value, members));
            }
        }
        return entries(
                Sketch.object().with("armistice", Sketch.text("1.0")).with("id", Sketch.text("corpus")), entries);
    }

    private static Sketch entries(Sketch header, List<Sketch> entries) {
        return header.with("entries", Sketch.lines(entries));
    }

    private Sketch around(Sketch value, TreeMap<Integer, Sketch> members) {
        Sketch inner = value;
        for (int depth = path.size() - 1; depth >= 0; depth--) {
            Row row = path.get(depth);
            Table<?> table = depth == 0 ? outermost : path.get(depth - 1).table();
            TreeMap<Integer, Sketch> all = depth == 0 ? members : CorpusRows.required(table);
            all.put(table.row(row.name()), row.arity() == Row.Arity.ONE ? inner : Sketch.array(inner));
            inner = object(table, all);
        }
        return inner;
    }

    private Sketch object(Table<?> of, TreeMap<Integer, Sketch> members) {
        return of == outermost && outermost != Tables.HEADER
                ? CorpusRows.object(Sketch.object().with("type", Sketch.text(of.name())), of, members)
                : CorpusRows.object(Sketch.object(), of, members);
    }

    /** Returns a value of the type itself. */
    Sketch value(TreeMap<Integer, Sketch> members) {
        return object(table, members);
    }
}
