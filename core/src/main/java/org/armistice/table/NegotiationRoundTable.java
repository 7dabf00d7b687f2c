package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Mediation;
import org.armistice.model.NegotiationRound;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.MediationOutcome;
import org.armistice.vocabulary.NegotiationLevel;
import org.armistice.vocabulary.Schedule;

/** The rows of a {@link NegotiationRound}. */
final class NegotiationRoundTable {

    static final Table<NegotiationRound> TABLE = Table.event("negotiation-round", NegotiationRound.class)
            .ref("mediation", Mediation.class)
            .refs("hosts", Actor.class)
            .term("level", NegotiationLevel.VOCABULARY)
            .values("participants", ParticipantTable.TABLE)
            .term("participantsCompleteness", Completeness.VOCABULARY)
            .term("schedule", Schedule.VOCABULARY)
            .attributedTerms("outcomes", MediationOutcome.VOCABULARY)
            .extensible(NegotiationRoundTable::make, NegotiationRoundTable::take);

    private NegotiationRoundTable() {}

    private static NegotiationRound make(Slots in) {
        return NegotiationRound.builder()
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
                .mediation(in.optional())
                .hosts(in.list())
                .level(in.optional())
                .participants(in.list())
                .participantsCompleteness(in.optional())
                .schedule(in.optional())
                .outcomes(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(NegotiationRound from, Slots out) {
        out.putHead(from)
                .putEvent(from)
                .put(from.mediation())
                .put(from.hosts())
                .put(from.level())
                .put(from.participants())
                .put(from.participantsCompleteness())
                .put(from.schedule())
                .put(from.outcomes())
                .putTail(from);
    }
}
