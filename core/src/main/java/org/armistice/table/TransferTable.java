package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Transfer;
import org.armistice.vocabulary.TerritorialChange;

/** The rows of a {@link Transfer}. */
final class TransferTable {

    static final Table<Transfer> TABLE = Table.of("transfer", Transfer.class)
            .term("change", TerritorialChange.VOCABULARY)
            .required()
            .ref("previousHolder", Actor.class)
            .ref("newHolder", Actor.class)
            .date("on")
            .attributed(TransferTable::make, TransferTable::take);

    private TransferTable() {}

    private static Transfer make(Slots in) {
        return Transfer.builder()
                .change(in.one())
                .previousHolder(in.optional())
                .newHolder(in.optional())
                .on(in.date())
                .build();
    }

    private static void take(Transfer from, Slots out) {
        out.put(from.change()).put(from.previousHolder()).put(from.newHolder()).putDate(from.on());
    }
}
