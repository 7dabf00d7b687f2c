package org.armistice.jackson;

import java.util.List;
import java.util.function.UnaryOperator;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;

/** Entries under other ids: what the rows of the tables say is an id or a reference is renamed, and nothing else. */
final class Renamed {

    private final UnaryOperator<String> ids;

    private Renamed(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    static List<Entry> all(List<Entry> entries, UnaryOperator<String> ids) {
        Renamed renamed = new Renamed(ids);
        return entries.stream().map(renamed::entry).toList();
    }

    private Entry entry(Entry entry) {
        return (Entry) value(Tables.of(entry), entry);
    }

    private <V> Object value(Table<V> table, Object value) {
        Slots slots = table.take(table.type().cast(value));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            Object slot = slots.get(i);
            if (slot instanceof List<?> list && row.arity() != Row.Arity.ONE) {
                slots.set(i, list.stream().map(one -> one(row, one)).toList());
            } else if (slot != null) {
                slots.set(i, one(row, slot));
            }
        }
        return table.make(slots);
    }

    private Object one(Row row, Object value) {
        if (row.table() != null) {
            return value(row.table(), value);
        }
        return switch (row.kind()) {
            case ID -> ids.apply((String) value);
            case REF -> Ref.to(ids.apply(((Ref<?>) value).id()));
            default -> value;
        };
    }
}
