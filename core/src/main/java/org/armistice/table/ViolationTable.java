package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;

/** The rows of a {@link Violation}. */
final class ViolationTable {

    static final Table<Violation> TABLE = Table.event("violation", Violation.class)
            .ref("of", Undertaking.class)
            .required()
            .refs("by", Actor.class)
            .refs("acts", Entry.class)
            .text("clause")
            .extensible(ViolationTable::make, ViolationTable::take);

    private ViolationTable() {}

    private static Violation make(Slots in) {
        return Violation.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .when(in.period())
                .datePrecision(in.optional())
                .modality(in.optional())
                .location(in.optional())
                .places(in.list())
                .topics(in.list())
                .of(in.one())
                .by(in.list())
                .acts(in.list())
                .clause(in.optional())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Violation from, Slots out) {
        out.putHead(from)
                .putEvent(from)
                .put(from.of())
                .put(from.by())
                .put(from.acts())
                .put(from.clause())
                .putTail(from);
    }
}
