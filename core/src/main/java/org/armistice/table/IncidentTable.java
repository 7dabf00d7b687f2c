package org.armistice.table;

import org.armistice.model.Conflict;
import org.armistice.model.Incident;
import org.armistice.vocabulary.ReportingClarity;
import org.armistice.vocabulary.ViolenceType;

/** The rows of an {@link Incident}. */
final class IncidentTable {

    static final Table<Incident> TABLE = Table.event("incident", Incident.class)
            .term("violence", ViolenceType.VOCABULARY)
            .refs("conflicts", Conflict.class)
            .values("sides", ConflictSideTable.TABLE)
            .term("clarity", ReportingClarity.VOCABULARY)
            .attributed("tolls", EstimateTable.TABLE)
            .extensible(IncidentTable::make, IncidentTable::take);

    private IncidentTable() {}

    private static Incident make(Slots in) {
        return Incident.builder()
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
                .violence(in.optional())
                .conflicts(in.list())
                .sides(in.list())
                .clarity(in.optional())
                .tolls(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Incident from, Slots out) {
        out.putHead(from)
                .putEvent(from)
                .put(from.violence())
                .put(from.conflicts())
                .put(from.sides())
                .put(from.clarity())
                .put(from.tolls())
                .putTail(from);
    }
}
