package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Commitment;
import org.armistice.model.Entry;
import org.armistice.vocabulary.CommitmentForm;
import org.armistice.vocabulary.CommitmentStatus;
import org.armistice.vocabulary.Pledge;

/** The rows of a {@link Commitment}. */
final class CommitmentTable {

    static final Table<Commitment> TABLE = Table.entry("commitment", Commitment.class)
            .term("pledge", Pledge.VOCABULARY)
            .required()
            .refs("promisedBy", Actor.class)
            .required()
            .refs("promisedTo", Actor.class)
            .refs("about", Entry.class)
            .term("form", CommitmentForm.VOCABULARY)
            .refs("conditions", Entry.class)
            .date("declared")
            .period("period")
            .date("fulfilled")
            .date("withdrawn")
            .attributedTerms("statuses", CommitmentStatus.VOCABULARY)
            .extensible(CommitmentTable::make, CommitmentTable::take);

    private CommitmentTable() {}

    private static Commitment make(Slots in) {
        return Commitment.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .pledge(in.one())
                .promisedBy(in.list())
                .promisedTo(in.list())
                .about(in.list())
                .form(in.optional())
                .conditions(in.list())
                .declared(in.date())
                .period(in.period())
                .fulfilled(in.date())
                .withdrawn(in.date())
                .statuses(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Commitment from, Slots out) {
        out.putHead(from)
                .put(from.pledge())
                .put(from.promisedBy())
                .put(from.promisedTo())
                .put(from.about())
                .put(from.form())
                .put(from.conditions())
                .putDate(from.declared())
                .putPeriod(from.period())
                .putDate(from.fulfilled())
                .putDate(from.withdrawn())
                .put(from.statuses())
                .putTail(from);
    }
}
