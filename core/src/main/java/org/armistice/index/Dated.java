package org.armistice.index;

import org.armistice.table.Row;
import org.armistice.table.Row.Kind;
import org.armistice.table.Slots;
import org.armistice.table.Table;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.jspecify.annotations.Nullable;

/** The members of a value that say when something happens: of all that it dates, only that can be foreseen. */
final class Dated {

    private Dated() {}

    /** Tells whether a member says when something is or was; not when it was said, or recorded. */
    static boolean isWhen(Table<?> table, Row row) {
        return switch (row.kind()) {
            case PERIOD -> true;
            case DATE -> !row.name().equals("recorded") && !isSaid(table, row);
            default -> false;
        };
    }

    private static boolean isSaid(Table<?> table, Row row) {
        return row.name().endsWith(Table.SAID)
                && table.row(row.name().substring(0, row.name().length() - Table.SAID.length())) >= 0;
    }

    /** Tells whether a value is about days that are not certainly past or present on a day. */
    static boolean mayBeLater(Table<?> table, Slots slots, UncertainDate day) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (isWhen(table, table.rows().get(i)) && mayBeLater(slots.get(i), day)) {
                return true;
            }
        }
        return false;
    }

    /** An end that is open or unknown is not dated: who says so need not know the future. */
    static boolean mayBeLater(@Nullable Object when, UncertainDate day) {
        return when instanceof UncertainPeriod period
                ? mayBeLater(period.start(), day) || mayBeLater(period.end(), day)
                : when instanceof UncertainDate date && date.isAfter(day) != Truth.FALSE;
    }

    private static boolean mayBeLater(Endpoint end, UncertainDate day) {
        return end.date().filter(date -> mayBeLater(date, day)).isPresent();
    }

    /** Empties the slot of a date or period and those of its duration and wording. */
    static void clear(Table<?> table, Row row, Slots slots) {
        slots.set(table.row(row.name()), null);
        slots.set(table.row(row.name() + Table.WORDING), null);
        slots.set(table.row(row.name() + Table.SAID), null);
        if (row.kind() == Kind.PERIOD) {
            slots.set(table.row(row.name() + Table.DURATION), null);
        }
    }
}
