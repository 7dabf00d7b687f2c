package org.armistice.table;

import org.armistice.model.Conflict;
import org.armistice.model.Place;
import org.armistice.model.Undertaking;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.ConflictOutcome;
import org.armistice.vocabulary.ConflictType;

/** The rows of a {@link Conflict}. */
final class ConflictTable {

    static final Table<Conflict> TABLE = Table.entry("conflict", Conflict.class)
            .term("conflictType", ConflictType.VOCABULARY)
            .values("sides", ConflictSideTable.TABLE)
            .attributed("stakes", StakeTable.TABLE)
            .term("stakesCompleteness", Completeness.VOCABULARY)
            .refs("area", Place.class)
            .period("period")
            .attributedTerms("outcomes", ConflictOutcome.VOCABULARY)
            .refs("endedBy", Undertaking.class)
            .attributed("tolls", EstimateTable.TABLE)
            .extensible(ConflictTable::make, ConflictTable::take);

    private ConflictTable() {}

    private static Conflict make(Slots in) {
        return Conflict.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .conflictType(in.optional())
                .sides(in.list())
                .stakes(in.list())
                .stakesCompleteness(in.optional())
                .area(in.list())
                .period(in.period())
                .outcomes(in.list())
                .endedBy(in.list())
                .tolls(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Conflict from, Slots out) {
        out.putHead(from)
                .put(from.conflictType())
                .put(from.sides())
                .put(from.stakes())
                .put(from.stakesCompleteness())
                .put(from.area())
                .putPeriod(from.period())
                .put(from.outcomes())
                .put(from.endedBy())
                .put(from.tolls())
                .putTail(from);
    }
}
