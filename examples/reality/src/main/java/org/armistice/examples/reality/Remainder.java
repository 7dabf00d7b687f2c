package org.armistice.examples.reality;

import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;

/** What a row or record says and the model has no attribute for, under the prefix of its origin. */
final class Remainder {

    private final String prefix;
    private UnknownMembers members = UnknownMembers.none();

    Remainder(String prefix) {
        this.prefix = prefix;
    }

    Remainder keep(String name, JsonText value) {
        members = members.with(prefix + name, value);
        return this;
    }

    /** Keeps a cell that says something. */
    Remainder keep(GedRow row, String column) {
        return keepUnless(row, column, "");
    }

    /** Keeps a cell, be it empty, unless it is what follows from the rest of the row anyway. */
    Remainder keepUnless(GedRow row, String column, String follows) {
        String cell = row.cell(column);
        return cell.equals(follows) ? this : keep(column, JsonText.of(cell));
    }

    UnknownMembers members() {
        return members;
    }
}
