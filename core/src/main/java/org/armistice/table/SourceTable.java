package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Source;
import org.armistice.vocabulary.SourceKind;

/** The rows of a {@link Source}. */
final class SourceTable {

    static final Table<Source> TABLE = Table.entry("source", Source.class)
            .term("sourceKind", SourceKind.VOCABULARY)
            .ref("publisher", Actor.class)
            .text("outlet")
            .texts("authors")
            .date("published")
            .text("language")
            .text("url")
            .text("licence")
            .extensible(SourceTable::make, SourceTable::take);

    private SourceTable() {}

    private static Source make(Slots in) {
        return Source.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .sourceKind(in.optional())
                .publisher(in.optional())
                .outlet(in.optional())
                .authors(in.list())
                .published(in.date())
                .language(in.optional())
                .url(in.optional())
                .licence(in.optional())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Source from, Slots out) {
        out.putHead(from)
                .put(from.sourceKind())
                .put(from.publisher())
                .put(from.outlet())
                .put(from.authors())
                .putDate(from.published())
                .put(from.language())
                .put(from.url())
                .put(from.licence())
                .putTail(from);
    }
}
