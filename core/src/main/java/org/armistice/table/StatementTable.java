package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Entry;
import org.armistice.model.Statement;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Stance;

/** The rows of a {@link Statement}. */
final class StatementTable {

    static final Table<Statement> TABLE = Table.event("statement", Statement.class)
            .ref("speaker", Actor.class)
            .ref("spokenFor", Actor.class)
            .term("stance", Stance.VOCABULARY)
            .required()
            .refs("about", Entry.class)
            .refs("answers", Statement.class)
            .term("certainty", Certainty.VOCABULARY)
            .text("gist")
            .extensible(StatementTable::make, StatementTable::take);

    private StatementTable() {}

    private static Statement make(Slots in) {
        return Statement.builder()
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
                .speaker(in.optional())
                .spokenFor(in.optional())
                .stance(in.one())
                .about(in.list())
                .answers(in.list())
                .certainty(in.optional())
                .gist(in.optional())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Statement from, Slots out) {
        out.putHead(from)
                .putEvent(from)
                .put(from.speaker())
                .put(from.spokenFor())
                .put(from.stance())
                .put(from.about())
                .put(from.answers())
                .put(from.certainty())
                .put(from.gist())
                .putTail(from);
    }
}
