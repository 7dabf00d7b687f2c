package org.armistice.table;

import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.vocabulary.StateSuccession;

/** The rows of a {@link Succession}. */
final class SuccessionTable {

    static final Table<Succession> TABLE = Table.of("succession", Succession.class)
            .term("relation", StateSuccession.VOCABULARY)
            .required()
            .ref("state", State.class)
            .required()
            .date("on")
            .attributed(SuccessionTable::make, SuccessionTable::take);

    private SuccessionTable() {}

    private static Succession make(Slots in) {
        return Succession.builder()
                .relation(in.one())
                .state(in.one())
                .on(in.date())
                .build();
    }

    private static void take(Succession from, Slots out) {
        out.put(from.relation()).put(from.state()).putDate(from.on());
    }
}
