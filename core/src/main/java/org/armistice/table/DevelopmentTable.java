package org.armistice.table;

import org.armistice.model.Development;
import org.armistice.model.Place;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.EventMode;
import org.armistice.vocabulary.EventType;
import org.armistice.vocabulary.Topic;

/** The rows of a {@link Development}. */
final class DevelopmentTable {

    static final Table<Development> TABLE = Table.entry("development", Development.class)
            .period("when")
            .term("datePrecision", DatePrecision.VOCABULARY)
            .term("modality", EventModality.VOCABULARY)
            .value("location", LocationTable.TABLE)
            .refs("places", Place.class)
            .terms("topics", Topic.VOCABULARY)
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
                .putPeriod(from.when())
                .put(from.datePrecision())
                .put(from.modality())
                .put(from.location())
                .put(from.places())
                .put(from.topics())
                .put(from.eventType())
                .put(from.mode())
                .put(from.initiators())
                .put(from.recipients())
                .put(from.tolls())
                .put(from.gist())
                .putTail(from);
    }
}
