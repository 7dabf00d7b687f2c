package org.armistice.table;

import org.armistice.model.UnknownEntry;
import org.armistice.table.Row.Arity;
import org.armistice.table.Row.Kind;

/** The single row of an {@link UnknownEntry}: all that is known of a type that nobody here knows. */
final class UnknownEntryTable {

    private UnknownEntryTable() {}

    static Table<UnknownEntry> of(String type) {
        return Table.of(type, UnknownEntry.class)
                .add(Row.of("id", Kind.ID, Arity.ONE))
                .required()
                .open(in -> make(type, in), UnknownEntryTable::take);
    }

    private static UnknownEntry make(String type, Slots in) {
        return UnknownEntry.builder()
                .type(type)
                .id(in.one())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(UnknownEntry from, Slots out) {
        out.put(from.id()).putUnknown(from.unknownMembers());
    }
}
