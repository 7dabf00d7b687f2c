package org.armistice.table;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Entry;
import org.armistice.model.Ref;

/**
 * A reference where it stands in an entry.
 *
 * @param pointer where, as a JSON pointer within the entry
 * @param ref the reference
 * @param target the kind or group of entry that is meant there
 */
public record Reference(String pointer, Ref<?> ref, Class<? extends Entry> target) {

    /** Returns all references of an entry in the order of its rows. */
    public static List<Reference> of(Entry entry) {
        List<Reference> found = new ArrayList<>();
        collect(Tables.of(entry), entry, "", found);
        return found;
    }

    private static <V> void collect(Table<V> table, Object value, String pointer, List<Reference> found) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot instanceof List<?> list && row.arity() != Row.Arity.ONE) {
                for (int n = 0; n < list.size(); n++) {
                    collect(row, list.get(n), pointer + '/' + row.name() + '/' + n, found);
                }
            } else if (slot != null) {
                collect(row, slot, pointer + '/' + row.name(), found);
            }
        }
    }

    private static void collect(Row row, Object value, String pointer, List<Reference> found) {
        if (row.target() != null) {
            found.add(new Reference(pointer, (Ref<?>) value, row.target()));
        } else if (row.table() != null) {
            collect(row.table(), value, pointer, found);
        }
    }
}
