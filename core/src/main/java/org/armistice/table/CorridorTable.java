package org.armistice.table;

import org.armistice.model.Corridor;
import org.armistice.model.Entry;
import org.armistice.model.Territory;
import org.armistice.vocabulary.RouteAvailability;
import org.armistice.vocabulary.TransportMode;

/** The rows of a {@link Corridor}. */
final class CorridorTable {

    static final Table<Corridor> TABLE = Table.entry("corridor", Corridor.class)
            .value("location", LocationTable.TABLE)
            .refs("within", Territory.class)
            .refs("connects", Entry.class)
            .terms("modes", TransportMode.VOCABULARY)
            .period("existence")
            .attributed("holdings", HoldingTable.TABLE)
            .attributedTerms("availabilities", RouteAvailability.VOCABULARY)
            .attributed("passages", PassageRuleTable.TABLE)
            .extensible(CorridorTable::make, CorridorTable::take);

    private CorridorTable() {}

    private static Corridor make(Slots in) {
        return Corridor.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .location(in.optional())
                .within(in.list())
                .connects(in.list())
                .modes(in.list())
                .existence(in.period())
                .holdings(in.list())
                .availabilities(in.list())
                .passages(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Corridor from, Slots out) {
        out.putHead(from)
                .put(from.location())
                .put(from.within())
                .put(from.connects())
                .put(from.modes())
                .putPeriod(from.existence())
                .put(from.holdings())
                .put(from.availabilities())
                .put(from.passages())
                .putTail(from);
    }
}
