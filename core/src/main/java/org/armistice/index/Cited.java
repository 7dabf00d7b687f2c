package org.armistice.index;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Citation;
import org.armistice.model.Entry;
import org.armistice.table.Row;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.table.Tables;

/**
 * The citations of an entry and of the values in it, whatever its kind. A value cites for itself; one that does not
 * rests on what its entry cites.
 */
final class Cited {

    private static final String CITATIONS = "citations";

    private Cited() {}

    /** Returns all citations of an entry, first its values'. */
    static List<Citation> citations(Entry entry) {
        List<Citation> found = new ArrayList<>();
        Table<Entry> table = Tables.of(entry);
        Slots slots = table.take(entry);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (slots.get(i) instanceof List<?> values
                    && row.table() != null
                    && row.table().row(CITATIONS) >= 0) {
                values.forEach(value -> found.addAll(citations(row.table(), take(row.table(), value))));
            }
        }
        found.addAll(entry.citations());
        return found;
    }

    /** Returns the citations of a value that was taken apart; none if values of its type never cite. */
    @SuppressWarnings("unchecked")
    static List<Citation> citations(Table<?> table, Slots slots) {
        int row = table.row(CITATIONS);
        Object citations = row < 0 ? null : slots.get(row);
        return citations == null ? List.of() : (List<Citation>) citations;
    }

    /** Puts citations in place of those of a value that was taken apart. */
    static void setCitations(Table<?> table, Slots slots, List<Citation> citations) {
        slots.set(table.row(CITATIONS), citations.isEmpty() ? null : citations);
    }

    static boolean areCitations(Row row) {
        return row.name().equals(CITATIONS);
    }

    static <V> Slots take(Table<V> table, Object value) {
        return table.take(table.type().cast(value));
    }
}
