package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Conflict;
import org.armistice.model.Mediation;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.MediationState;
import org.armistice.vocabulary.Topic;

/** The rows of a {@link Mediation}. */
final class MediationTable {

    static final Table<Mediation> TABLE = Table.entry("mediation", Mediation.class)
            .refs("parties", Actor.class)
            .term("partiesCompleteness", Completeness.VOCABULARY)
            .refs("conflicts", Conflict.class)
            .values("mediators", MediatorTable.TABLE)
            .term("mediatorsCompleteness", Completeness.VOCABULARY)
            .values("venues", LocationTable.TABLE)
            .period("period")
            .attributedTerms("states", MediationState.VOCABULARY)
            .attributedTerms("outcomes", MediationOutcome.VOCABULARY)
            .terms("topics", Topic.VOCABULARY)
            .extensible(MediationTable::make, MediationTable::take);

    private MediationTable() {}

    private static Mediation make(Slots in) {
        return Mediation.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .parties(in.list())
                .partiesCompleteness(in.optional())
                .conflicts(in.list())
                .mediators(in.list())
                .mediatorsCompleteness(in.optional())
                .venues(in.list())
                .period(in.period())
                .states(in.list())
                .outcomes(in.list())
                .topics(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Mediation from, Slots out) {
        out.putHead(from)
                .put(from.parties())
                .put(from.partiesCompleteness())
                .put(from.conflicts())
                .put(from.mediators())
                .put(from.mediatorsCompleteness())
                .put(from.venues())
                .putPeriod(from.period())
                .put(from.states())
                .put(from.outcomes())
                .put(from.topics())
                .putTail(from);
    }
}
