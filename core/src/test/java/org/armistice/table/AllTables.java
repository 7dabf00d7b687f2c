package org.armistice.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every table there is: those that are listed and those that rows lead to. */
final class AllTables {

    private AllTables() {}

    /** Returns the tables of entries, values and the header, each of which has a type of its own. */
    static List<Table<?>> listed() {
        List<Table<?>> tables = new ArrayList<>(Tables.ENTRIES);
        tables.addAll(Tables.VALUES);
        tables.add(Tables.HEADER);
        return tables;
    }

    /** Returns these, those of attributed values, of dates that stand alone, and of a type that nobody knows. */
    static Set<Table<?>> reachable() {
        Set<Table<?>> found = new LinkedHashSet<>();
        listed().forEach(table -> collect(table, found));
        found.addAll(Tables.TIMES);
        found.add(Tables.named("acme:drone-sighting"));
        return found;
    }

    /** Returns values with their tables. */
    static Arbitrary<Sample<?>> samples() {
        List<Arbitrary<Sample<?>>> samples = new ArrayList<>();
        reachable().forEach(table -> samples.add(samples(table)));
        return Arbitraries.oneOf(samples);
    }

    private static <V> Arbitrary<Sample<?>> samples(Table<V> table) {
        return TableArbitraries.of(table).map(value -> new Sample<>(table, value));
    }

    private static void collect(Table<?> table, Set<Table<?>> found) {
        if (found.add(table)) {
            table.rows().stream().filter(row -> row.table() != null).forEach(row -> collect(row.table(), found));
        }
    }

    /** A value and its table. */
    record Sample<V>(Table<V> table, V value) {

        Slots taken() {
            return table.take(value);
        }

        @Override
        public String toString() {
            return table + " " + value;
        }
    }
}
