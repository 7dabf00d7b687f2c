package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Office;
import org.armistice.vocabulary.OfficeKind;

/** The rows of an {@link Office}. */
final class OfficeTable {

    static final Table<Office> TABLE = Table.of("office", Office.class)
            .term("kind", OfficeKind.VOCABULARY)
            .required()
            .ref("of", Actor.class)
            .required()
            .text("title")
            .flag("acting")
            .attributed(OfficeTable::make, OfficeTable::take);

    private OfficeTable() {}

    private static Office make(Slots in) {
        return Office.builder()
                .kind(in.one())
                .of(in.one())
                .title(in.optional())
                .acting(in.flag())
                .build();
    }

    private static void take(Office from, Slots out) {
        out.put(from.kind()).put(from.of()).put(from.title()).put(from.acting());
    }
}
