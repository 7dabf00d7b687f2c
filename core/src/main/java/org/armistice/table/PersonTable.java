package org.armistice.table;

import org.armistice.model.Person;
import org.armistice.model.State;

/** The rows of a {@link Person}. */
final class PersonTable {

    static final Table<Person> TABLE = Table.entry("person", Person.class)
            .attributed("offices", OfficeTable.TABLE)
            .refs("nationalities", State.class)
            .period("existence")
            .extensible(PersonTable::make, PersonTable::take);

    private PersonTable() {}

    private static Person make(Slots in) {
        return Person.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .offices(in.list())
                .nationalities(in.list())
                .existence(in.period())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Person from, Slots out) {
        out.putHead(from)
                .put(from.offices())
                .put(from.nationalities())
                .putPeriod(from.existence())
                .putTail(from);
    }
}
