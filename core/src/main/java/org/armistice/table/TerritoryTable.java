package org.armistice.table;

import org.armistice.model.Territory;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.RecognitionStance;
import org.armistice.vocabulary.TerritoryExtent;
import org.armistice.vocabulary.TerritoryKind;

/** The rows of a {@link Territory}. */
final class TerritoryTable {

    static final Table<Territory> TABLE = Table.entry("territory", Territory.class)
            .value("location", LocationTable.TABLE)
            .refs("within", Territory.class)
            .attributedTerms("kinds", TerritoryKind.VOCABULARY)
            .term("extent", TerritoryExtent.VOCABULARY)
            .integer("adminLevel")
            .refs("capitals", Territory.class)
            .period("existence")
            .attributed("holdings", HoldingTable.TABLE)
            .term("holdingsCompleteness", Completeness.VOCABULARY)
            .attributed("transfers", TransferTable.TABLE)
            .attributedTerms("recognitions", RecognitionStance.VOCABULARY)
            .attributed("populations", EstimateTable.TABLE)
            .extensible(TerritoryTable::make, TerritoryTable::take);

    private TerritoryTable() {}

    private static Territory make(Slots in) {
        return Territory.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .location(in.optional())
                .within(in.list())
                .kinds(in.list())
                .extent(in.optional())
                .adminLevel(in.smallNumber())
                .capitals(in.list())
                .existence(in.period())
                .holdings(in.list())
                .holdingsCompleteness(in.optional())
                .transfers(in.list())
                .recognitions(in.list())
                .populations(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Territory from, Slots out) {
        out.putHead(from)
                .put(from.location())
                .put(from.within())
                .put(from.kinds())
                .put(from.extent())
                .put(from.adminLevel())
                .put(from.capitals())
                .putPeriod(from.existence())
                .put(from.holdings())
                .put(from.holdingsCompleteness())
                .put(from.transfers())
                .put(from.recognitions())
                .put(from.populations())
                .putTail(from);
    }
}
