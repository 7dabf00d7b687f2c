package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Mediator;
import org.armistice.vocabulary.MediationStrategy;
import org.armistice.vocabulary.ThirdPartyRole;

/** The rows of a {@link Mediator}. */
final class MediatorTable {

    static final Table<Mediator> TABLE = Table.of("mediator", Mediator.class)
            .ref("actor", Actor.class)
            .required()
            .terms("roles", ThirdPartyRole.VOCABULARY)
            .terms("strategies", MediationStrategy.VOCABULARY)
            .period("period")
            .values("citations", CitationTable.TABLE)
            .extensible(MediatorTable::make, MediatorTable::take);

    private MediatorTable() {}

    private static Mediator make(Slots in) {
        return Mediator.builder()
                .actor(in.one())
                .roles(in.list())
                .strategies(in.list())
                .period(in.period())
                .citations(in.list())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Mediator from, Slots out) {
        out.put(from.actor())
                .put(from.roles())
                .put(from.strategies())
                .putPeriod(from.period())
                .put(from.citations())
                .putUnknown(from.unknownMembers());
    }
}
