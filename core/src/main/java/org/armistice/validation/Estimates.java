package org.armistice.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;

/** Finds the estimates in an entry of any kind, wherever its table has room for them. */
final class Estimates {

    private Estimates() {}

    /** Hands over each estimate behind the JSON pointer to it. */
    static void forEach(Entry entry, BiConsumer<String, Estimate> action) {
        walk(Tables.of(entry), entry, "", action);
    }

    private static <V> void walk(Table<V> table, Object value, String pointer, BiConsumer<String, Estimate> action) {
        Object content = value instanceof Attributed<?> attributed ? attributed.value() : value;
        if (content instanceof Estimate estimate) {
            action.accept(pointer, estimate);
            return;
        }
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (row.table() != null) {
                walkSlot(row.table(), slots.get(i), pointer + '/' + row.name(), action);
            }
        }
    }

    private static void walkSlot(
            Table<?> table, @Nullable Object slot, String pointer, BiConsumer<String, Estimate> action) {
        if (slot instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(table, list.get(i), pointer + '/' + i, action);
            }
        } else if (slot != null) {
            walk(table, slot, pointer, action);
        }
    }
}
