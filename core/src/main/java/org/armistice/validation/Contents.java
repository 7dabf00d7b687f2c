package org.armistice.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;

/** Finds the values of one sort in an entry of any kind, wherever its table has room for them. */
final class Contents {

    private Contents() {}

    /** Hands over each value behind the JSON pointer to it. */
    static <T> void forEach(Entry entry, Class<T> sort, BiConsumer<String, T> action) {
        walk(Tables.of(entry), entry, "", sort, action);
    }

    private static <V, T> void walk(
            Table<V> table, Object value, String pointer, Class<T> sort, BiConsumer<String, T> action) {
        Object content = value instanceof Attributed<?> attributed ? attributed.value() : value;
        if (sort.isInstance(content)) {
            action.accept(pointer, sort.cast(content));
            return;
        }
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (row.table() != null) {
                walkSlot(row.table(), slots.get(i), pointer + '/' + row.name(), sort, action);
            }
        }
    }

    private static <T> void walkSlot(
            Table<?> table, @Nullable Object slot, String pointer, Class<T> sort, BiConsumer<String, T> action) {
        if (slot instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(table, list.get(i), pointer + '/' + i, sort, action);
            }
        } else if (slot != null) {
            walk(table, slot, pointer, sort, action);
        }
    }
}
