package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Citation;
import org.armistice.model.Source;

/** The rows of a {@link Citation}. */
final class CitationTable {

    static final Table<Citation> TABLE = Table.of("citation", Citation.class)
            .ref("source", Source.class)
            .required()
            .ref("speaker", Actor.class)
            .text("locator")
            .date("accessed")
            .extensible(CitationTable::make, CitationTable::take);

    private CitationTable() {}

    private static Citation make(Slots in) {
        return Citation.builder()
                .source(in.one())
                .speaker(in.optional())
                .locator(in.optional())
                .accessed(in.date())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Citation from, Slots out) {
        out.put(from.source())
                .put(from.speaker())
                .put(from.locator())
                .putDate(from.accessed())
                .putUnknown(from.unknownMembers());
    }
}
