package org.armistice.jackson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.vocabulary.Vocabulary;

/** The cases of the corpus that follow from the rows of the tables. */
final class CorpusPages {

    private final CorpusHost host;
    private final Table<?> table;
    private final List<CorpusCase> cases = new ArrayList<>();

    private CorpusPages(CorpusHost host) {
        this.host = host;
        this.table = host.table();
    }

    /** Returns cases for every member of a type and for the type as a whole. */
    static List<CorpusCase> of(CorpusHost host) {
        CorpusPages pages = new CorpusPages(host);
        host.table().rows().forEach(pages::member);
        pages.whole();
        return pages.cases;
    }

    private void member(Row row) {
        for (Trial trial : CorpusRows.trials(table, row)) {
            TreeMap<Integer, Sketch> members = around(row);
            members.put(table.row(row.name()), trial.value());
            Sketch value = host.value(members);
            add(row.name() + ": " + trial.how(), value, row.name(), trial);
        }
        if (row.required()) {
            TreeMap<Integer, Sketch> members = around(row);
            members.remove(table.row(row.name()));
            Sketch value = host.value(members);
            add(
                    row.name() + " is missing",
                    value,
                    row.name(),
                    new Trial("", value, "ERROR member.missing", value, true));
        }
        List<String> needs = CorpusRows.needs(table, row);
        if (!needs.isEmpty()) {
            TreeMap<Integer, Sketch> members = CorpusRows.required(table);
            members.put(table.row(row.name()), CorpusRows.goodWhole(table, row));
            Sketch value = host.value(members);
            String alone = row.name() + " stands without " + needs.get(needs.size() - 1);
            add(alone, value, row.name(), new Trial("", value, "ERROR member.shape", value, true));
        }
    }

    private Sketch companion(String name) {
        return CorpusRows.companion(table, table.rows().get(table.row(name)));
    }

    /** Returns the members that stand around a member: those that are required and those that it needs. */
    private TreeMap<Integer, Sketch> around(Row row) {
        TreeMap<Integer, Sketch> members = CorpusRows.required(table);
        CorpusRows.needs(table, row).forEach(other -> members.put(table.row(other), companion(other)));
        return members;
    }

    /** Adds what is not about one member. */
    private void whole() {
        extended("acme:score", "NOTE");
        extended("severity", "WARNING");
        extended(misspelt(), "WARNING");
        TreeMap<Integer, Sketch> members = CorpusRows.required(table);
        Row first = table.rows().get(members.isEmpty() ? table.rows().size() - 1 : members.firstKey());
        Sketch again = CorpusRows.goodWhole(table, first);
        CorpusRows.needs(table, first).forEach(other -> members.put(table.row(other), companion(other)));
        members.put(table.row(first.name()), CorpusRows.goodWhole(table, first));
        add(
                first.name() + " stands twice",
                host.value(members).with(first.name(), again),
                "",
                new Trial("", again, "ERROR json.duplicate-member", again, false));
        if (table.row("viewpoint") >= 0) {
            TreeMap<Integer, Sketch> two = CorpusRows.required(table);
            two.put(table.row("accordingTo"), companion("accordingTo"));
            two.put(table.row("viewpoint"), companion("viewpoint"));
            Sketch value = host.value(two);
            add(
                    "viewpoint stands beside accordingTo",
                    value,
                    "viewpoint",
                    new Trial("", value, "ERROR member.shape", value, true));
        }
        cases.add(CorpusRoundTrip.of(host, "accordingTo"));
        if (table.row("viewpoint") >= 0) {
            cases.add(CorpusRoundTrip.of(host, "viewpoint"));
        }
    }

    private String misspelt() {
        String name = table.rows().get(table.rows().size() - 1).name();
        return name.substring(0, name.length() - 1);
    }

    private void extended(String name, String severity) {
        Sketch extension = Sketch.token("{\"a\":[1.50,null]}");
        add(
                "unknown " + name,
                host.value(CorpusRows.required(table)).with(name, extension),
                "",
                new Trial("", extension, severity + " member.unknown", extension, false));
    }

    private void add(String name, Sketch value, String member, Trial trial) {
        Sketch.Drawn drawn = host.document(List.of(value)).draw();
        List<String> said = new ArrayList<>();
        if (trial.said() != null) {
            Sketch.Place at = drawn.of(trial.isAround() ? value : trial.at());
            said.add(problem(trial.said(), at, trial.isAround() ? "/" + member : ""));
        }
        cases.add(CorpusCase.of(name, drawn.text(), said, null));
    }

    static String problem(String said, Sketch.Place at, String below) {
        return "%s %d:%d %s%s"
                .formatted(said, at.line(), at.column(), at.pointer(), below)
                .strip();
    }

    /** Returns a case for each vocabulary with all of its terms, one entry for each. */
    static List<CorpusCase> vocabularies() {
        Map<Vocabulary<?>, CorpusCase> cases = new LinkedHashMap<>();
        for (CorpusHost host : CorpusHost.all()) {
            for (Row row : host.table().rows()) {
                if (row.vocabulary() != null && !cases.containsKey(row.vocabulary())) {
                    cases.put(row.vocabulary(), allTerms(host, row));
                }
            }
        }
        return cases.values().stream()
                .sorted(Comparator.comparing(CorpusCase::name))
                .toList();
    }

    private static CorpusCase allTerms(CorpusHost host, Row row) {
        List<Sketch> values = new ArrayList<>();
        for (int i = 0; i < row.vocabulary().known().size(); i++) {
            TreeMap<Integer, Sketch> members = CorpusRows.required(host.table());
            Sketch term = CorpusRows.known(row, i);
            members.put(host.table().row(row.name()), row.arity() == Row.Arity.ONE ? term : Sketch.array(term));
            if (host.isEntry()) {
                members.put(host.table().row("id"), Sketch.text("x" + i));
            }
            values.add(host.value(members));
        }
        return CorpusCase.of(
                "%s: %s of %s".formatted(row.vocabulary().name(), row.name(), host.name()),
                host.document(values).toString(),
                List.of(),
                null);
    }
}
