package org.armistice.table;

import org.armistice.model.Name;
import org.armistice.vocabulary.NameKind;

/** The rows of a {@link Name}. */
final class NameTable {

    static final Table<Name> TABLE = Table.of("name", Name.class)
            .text("text")
            .required()
            .text("language")
            .term("kind", NameKind.VOCABULARY)
            .attributed(NameTable::make, NameTable::take);

    private NameTable() {}

    private static Name make(Slots in) {
        return Name.builder()
                .text(in.one())
                .language(in.optional())
                .kind(in.optional())
                .build();
    }

    private static void take(Name from, Slots out) {
        out.put(from.text()).put(from.language()).put(from.kind());
    }
}
