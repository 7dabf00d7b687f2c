package org.armistice.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.jspecify.annotations.Nullable;

/** One value while its members are being read. */
final class Filling<V> {

    final Table<V> table;
    final long offset;
    final String pointer;
    private final Slots slots;
    private final boolean[] seen;
    private @Nullable Map<String, JsonText> unknown;
    private int expected;

    Filling(Table<V> table, long offset, String pointer) {
        this.table = table;
        this.offset = offset;
        this.pointer = pointer;
        this.slots = new Slots(table);
        this.seen = new boolean[table.rows().size()];
    }

    /**
     * Returns the row of that name, or -1. Members nearly always come in the table's order, so the next is looked at
     * first.
     */
    int row(String name) {
        int row = expected < seen.length && table.rows().get(expected).name().equals(name) ? expected : table.row(name);
        if (row >= 0) {
            expected = row + 1;
        }
        return row;
    }

    /** Notes that a row has come; false if it had come before. */
    boolean see(int row) {
        boolean first = !seen[row];
        seen[row] = true;
        return first;
    }

    boolean isMissing(int row) {
        return table.rows().get(row).required() && !seen[row];
    }

    Row row(int row) {
        return table.rows().get(row);
    }

    void set(int row, @Nullable Object value) {
        slots.set(row, value);
    }

    @Nullable Object get(int row) {
        return slots.get(row);
    }

    /** Keeps a member that has no row; false if one of that name had come before. */
    boolean keep(String name, JsonText value) {
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        }
        return unknown.putIfAbsent(name, value) == null;
    }

    V make() {
        if (unknown != null) {
            slots.putUnknown(UnknownMembers.of(unknown));
        }
        return table.make(slots);
    }
}
