package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Place;
import org.armistice.model.Undertaking;
import org.armistice.model.Violation;
import org.armistice.vocabulary.DatePrecision;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Topic;

/** The rows of a {@link Violation}. */
final class ViolationTable {

    static final Table<Violation> TABLE = Table.entry("violation", Violation.class)
            .period("when")
            .term("datePrecision", DatePrecision.VOCABULARY)
            .term("modality", EventModality.VOCABULARY)
            .value("location", LocationTable.TABLE)
            .refs("places", Place.class)
            .terms("topics", Topic.VOCABULARY)
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
                .putPeriod(from.when())
                .put(from.datePrecision())
                .put(from.modality())
                .put(from.location())
                .put(from.places())
                .put(from.topics())
                .put(from.of())
                .put(from.by())
                .put(from.acts())
                .put(from.clause())
                .putTail(from);
    }
}
