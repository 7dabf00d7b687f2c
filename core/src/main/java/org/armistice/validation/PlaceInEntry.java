package org.armistice.validation;

import java.util.Arrays;
import java.util.List;
import org.armistice.model.Entry;
import org.armistice.table.Row;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer as numbers: places in the order in which an entry is written are ordered as these are. A member that
 * has no row comes after those that have one.
 */
final class PlaceInEntry implements Comparable<PlaceInEntry> {

    private final int[] steps;
    private final String pointer;

    private PlaceInEntry(int[] steps, String pointer) {
        this.steps = steps;
        this.pointer = pointer;
    }

    static PlaceInEntry of(@Nullable Entry entry, String pointer) {
        if (pointer.isEmpty()) {
            return new PlaceInEntry(new int[0], pointer);
        }
        List<String> names = List.of(pointer.substring(1).split("/", -1));
        int[] steps = new int[names.size()];
        Table<?> table = entry == null ? null : Tables.of(entry);
        for (int i = 0; i < steps.length; i++) {
            int position = position(names.get(i));
            if (position >= 0) {
                steps[i] = position;
                continue;
            }
            int row = table == null ? -1 : table.row(names.get(i));
            steps[i] = row < 0 ? Integer.MAX_VALUE : row;
            table = row < 0 ? null : next(table, row);
        }
        return new PlaceInEntry(steps, pointer);
    }

    private static @Nullable Table<?> next(@Nullable Table<?> table, int row) {
        Row found = table == null ? null : table.rows().get(row);
        return found == null ? null : found.table();
    }

    /** The position in a list, or -1 for what is the name of a member. */
    private static int position(String name) {
        boolean isNumber = !name.isEmpty() && name.length() < 10 && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(name) : -1;
    }

    @Override
    public int compareTo(PlaceInEntry other) {
        int order = Arrays.compare(steps, other.steps);
        return order != 0 ? order : pointer.compareTo(other.pointer);
    }
}
