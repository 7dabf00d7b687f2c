package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Participant;
import org.armistice.vocabulary.ThirdPartyRole;

/** The rows of a {@link Participant}. */
final class ParticipantTable {

    static final Table<Participant> TABLE = Table.of("participant", Participant.class)
            .ref("actor", Actor.class)
            .required()
            .ref("actsFor", Actor.class)
            .terms("roles", ThirdPartyRole.VOCABULARY)
            .extensible(ParticipantTable::make, ParticipantTable::take);

    private ParticipantTable() {}

    private static Participant make(Slots in) {
        return Participant.builder()
                .actor(in.one())
                .actsFor(in.optional())
                .roles(in.list())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Participant from, Slots out) {
        out.put(from.actor()).put(from.actsFor()).put(from.roles()).putUnknown(from.unknownMembers());
    }
}
