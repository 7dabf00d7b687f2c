package org.armistice.table;

import org.armistice.model.State;
import org.armistice.vocabulary.StateRecognition;

/** The rows of a {@link State}. */
final class StateTable {

    static final Table<State> TABLE = Table.entry("state", State.class)
            .period("existence")
            .attributed("successions", SuccessionTable.TABLE)
            .attributedTerms("recognitions", StateRecognition.VOCABULARY)
            .extensible(StateTable::make, StateTable::take);

    private StateTable() {}

    private static State make(Slots in) {
        return State.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .existence(in.period())
                .successions(in.list())
                .recognitions(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(State from, Slots out) {
        out.putHead(from)
                .putPeriod(from.existence())
                .put(from.successions())
                .put(from.recognitions())
                .putTail(from);
    }
}
