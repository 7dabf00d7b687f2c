package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Holding;
import org.armistice.vocabulary.TerritorialRelation;

/** The rows of a {@link Holding}. */
final class HoldingTable {

    static final Table<Holding> TABLE = Table.of("holding", Holding.class)
            .term("relation", TerritorialRelation.VOCABULARY)
            .required()
            .ref("holder", Actor.class)
            .required()
            .flag("jointly")
            .attributed(HoldingTable::make, HoldingTable::take);

    private HoldingTable() {}

    private static Holding make(Slots in) {
        return Holding.builder()
                .relation(in.one())
                .holder(in.one())
                .jointly(in.flag())
                .build();
    }

    private static void take(Holding from, Slots out) {
        out.put(from.relation()).put(from.holder()).put(from.jointly());
    }
}
