package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Involvement;
import org.armistice.vocabulary.Sector;

/** The rows of an {@link Involvement}. */
final class InvolvementTable {

    static final Table<Involvement> TABLE = Table.of("involvement", Involvement.class)
            .ref("actor", Actor.class)
            .terms("sectors", Sector.VOCABULARY)
            .text("wording")
            .extensible(InvolvementTable::make, InvolvementTable::take);

    private InvolvementTable() {}

    private static Involvement make(Slots in) {
        return Involvement.builder()
                .actor(in.optional())
                .sectors(in.list())
                .wording(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Involvement from, Slots out) {
        out.put(from.actor()).put(from.sectors()).put(from.wording()).putUnknown(from.unknownMembers());
    }
}
