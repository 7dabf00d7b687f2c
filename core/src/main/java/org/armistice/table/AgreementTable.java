package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Conflict;
import org.armistice.model.Source;
import org.armistice.vocabulary.AgreementStage;
import org.armistice.vocabulary.AgreementStatus;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.Topic;

/** The rows of an {@link Agreement}. */
final class AgreementTable {

    static final Table<Agreement> TABLE = Table.entry("agreement", Agreement.class)
            .refs("parties", Actor.class)
            .term("partiesCompleteness", Completeness.VOCABULARY)
            .term("stage", AgreementStage.VOCABULARY)
            .term("status", AgreementStatus.VOCABULARY)
            .term("modality", EventModality.VOCABULARY)
            .values("mediators", MediatorTable.TABLE)
            .term("mediatorsCompleteness", Completeness.VOCABULARY)
            .refs("conflicts", Conflict.class)
            .date("signed")
            .period("period")
            .refs("texts", Source.class)
            .terms("topics", Topic.VOCABULARY)
            .extensible(AgreementTable::make, AgreementTable::take);

    private AgreementTable() {}

    private static Agreement make(Slots in) {
        return Agreement.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .parties(in.list())
                .partiesCompleteness(in.optional())
                .stage(in.optional())
                .status(in.optional())
                .modality(in.optional())
                .mediators(in.list())
                .mediatorsCompleteness(in.optional())
                .conflicts(in.list())
                .signed(in.date())
                .period(in.period())
                .texts(in.list())
                .topics(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Agreement from, Slots out) {
        out.putHead(from)
                .put(from.parties())
                .put(from.partiesCompleteness())
                .put(from.stage())
                .put(from.status())
                .put(from.modality())
                .put(from.mediators())
                .put(from.mediatorsCompleteness())
                .put(from.conflicts())
                .putDate(from.signed())
                .putPeriod(from.period())
                .put(from.texts())
                .put(from.topics())
                .putTail(from);
    }
}
