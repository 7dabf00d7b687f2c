package org.armistice.table;

import org.armistice.model.Development;
import org.armistice.vocabulary.EventMode;
import org.armistice.vocabulary.EventType;

/** The rows of a {@link Development}. */
final class DevelopmentTable {

    static final Table<Development> TABLE = Table.event("development", Development.class)
            .term("eventType", EventType.VOCABULARY)
            .required()
            .term("mode", EventMode.VOCABULARY)
            .values("initiators", InvolvementTable.TABLE)
            .values("recipients", InvolvementTable.TABLE)
            .attributed("tolls", EstimateTable.TABLE)
            .text("gist")
            .extensible(DevelopmentTable::make, DevelopmentTable::take);

    private DevelopmentTable() {}

    private static Development make(Slots in) {
        return Development.builder()
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
                .eventType(in.one())
                .mode(in.optional())
                .initiators(in.list())
                .recipients(in.list())
                .tolls(in.list())
                .gist(in.optional())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Development from, Slots out) {
        out.putHead(from)
                .putEvent(from)
                .put(from.eventType())
                .put(from.mode())
                .put(from.initiators())
                .put(from.recipients())
                .put(from.tolls())
                .put(from.gist())
                .putTail(from);
    }
}
