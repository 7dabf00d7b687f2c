package org.armistice.table;

import org.armistice.model.Entry;
import org.armistice.model.Stake;
import org.armistice.vocabulary.Incompatibility;

/** The rows of a {@link Stake}. */
final class StakeTable {

    static final Table<Stake> TABLE = Table.of("stake", Stake.class)
            .ref("over", Entry.class)
            .required()
            .term("incompatibility", Incompatibility.VOCABULARY)
            .flag("main")
            .attributed(StakeTable::make, StakeTable::take);

    private StakeTable() {}

    private static Stake make(Slots in) {
        return Stake.builder()
                .over(in.one())
                .incompatibility(in.optional())
                .main(in.flag())
                .build();
    }

    private static void take(Stake from, Slots out) {
        out.put(from.over()).put(from.incompatibility()).put(from.main());
    }
}
