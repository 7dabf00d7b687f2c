package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.ConflictSide;

/** The rows of a {@link ConflictSide}. */
final class ConflictSideTable {

    static final Table<ConflictSide> TABLE = Table.of("conflict-side", ConflictSide.class)
            .refs("actors", Actor.class)
            .required()
            .refs("supporters", Actor.class)
            .extensible(ConflictSideTable::make, ConflictSideTable::take);

    private ConflictSideTable() {}

    private static ConflictSide make(Slots in) {
        return ConflictSide.builder()
                .actors(in.list())
                .supporters(in.list())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(ConflictSide from, Slots out) {
        out.put(from.actors()).put(from.supporters()).putUnknown(from.unknownMembers());
    }
}
