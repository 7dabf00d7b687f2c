package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Entry;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;

/** Everything that stands in an entry, at whatever depth, found by way of the tables. */
final class Members {

    /**
     * One value.
     *
     * @param pointer where, as a JSON pointer within the entry
     * @param row the member that it is, or is one of
     * @param value as it stands in a slot
     */
    record Member(String pointer, Row row, Object value) {}

    private final List<Member> found = new ArrayList<>();

    private Members() {}

    /** Returns the members of an entry in the order of its rows, a value before what is in it. */
    static List<Member> of(Entry entry) {
        Members members = new Members();
        members.collect(Tables.of(entry), entry, "");
        return members.found;
    }

    private <V> void collect(Table<V> table, Object value, String pointer) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot instanceof List<?> list && row.arity() != Row.Arity.ONE) {
                for (int n = 0; n < list.size(); n++) {
                    collect(row, list.get(n), pointer + '/' + row.name() + '/' + n);
                }
            } else if (slot != null) {
                collect(row, slot, pointer + '/' + row.name());
            }
        }
    }

    private void collect(Row row, Object value, String pointer) {
        found.add(new Member(pointer, row, value));
        if (row.table() != null) {
            collect(row.table(), value, pointer);
        }
    }
}
