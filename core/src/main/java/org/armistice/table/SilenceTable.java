package org.armistice.table;

import org.armistice.model.Silence;

/** The rows of a {@link Silence}. */
final class SilenceTable {

    static final Table<Silence> TABLE = Table.of("silence", Silence.class)
            .text("rule")
            .required()
            .text("reason")
            .required()
            .extensible(SilenceTable::make, SilenceTable::take);

    private SilenceTable() {}

    private static Silence make(Slots in) {
        return Silence.builder()
                .rule(in.one())
                .reason(in.one())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Silence from, Slots out) {
        out.put(from.rule()).put(from.reason()).putUnknown(from.unknownMembers());
    }
}
