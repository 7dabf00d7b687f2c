package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Organization;
import org.armistice.model.State;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.OrganizationKind;

/** The rows of an {@link Organization}. */
final class OrganizationTable {

    static final Table<Organization> TABLE = Table.entry("organization", Organization.class)
            .attributedTerms("kinds", OrganizationKind.VOCABULARY)
            .ref("state", State.class)
            .attributedRefs("members", Actor.class)
            .term("membersCompleteness", Completeness.VOCABULARY)
            .period("existence")
            .extensible(OrganizationTable::make, OrganizationTable::take);

    private OrganizationTable() {}

    private static Organization make(Slots in) {
        return Organization.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .kinds(in.list())
                .state(in.optional())
                .members(in.list())
                .membersCompleteness(in.optional())
                .existence(in.period())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Organization from, Slots out) {
        out.putHead(from)
                .put(from.kinds())
                .put(from.state())
                .put(from.members())
                .put(from.membersCompleteness())
                .putPeriod(from.existence())
                .putTail(from);
    }
}
