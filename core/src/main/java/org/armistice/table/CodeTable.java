package org.armistice.table;

import org.armistice.model.Code;
import org.armistice.vocabulary.CodeScheme;

/** The rows of a {@link Code}. */
final class CodeTable {

    static final Table<Code> TABLE = Table.of("code", Code.class)
            .term("scheme", CodeScheme.VOCABULARY)
            .required()
            .text("value")
            .required()
            .period("assigned")
            .extensible(CodeTable::make, CodeTable::take);

    private CodeTable() {}

    private static Code make(Slots in) {
        return Code.builder()
                .scheme(in.one())
                .value(in.one())
                .assigned(in.period())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Code from, Slots out) {
        out.put(from.scheme()).put(from.value()).putPeriod(from.assigned()).putUnknown(from.unknownMembers());
    }
}
