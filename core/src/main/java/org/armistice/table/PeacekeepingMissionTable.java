package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Place;
import org.armistice.model.Undertaking;
import org.armistice.vocabulary.MandateTask;

/** The rows of a {@link PeacekeepingMission}. */
final class PeacekeepingMissionTable {

    static final Table<PeacekeepingMission> TABLE = Table.entry("peacekeeping-mission", PeacekeepingMission.class)
            .attributedRefs("troopProviders", Actor.class)
            .ref("ledBy", Actor.class)
            .refs("mandatedBy", Undertaking.class)
            .terms("tasks", MandateTask.VOCABULARY)
            .refs("area", Place.class)
            .period("period")
            .attributed("strengths", EstimateTable.TABLE)
            .extensible(PeacekeepingMissionTable::make, PeacekeepingMissionTable::take);

    private PeacekeepingMissionTable() {}

    private static PeacekeepingMission make(Slots in) {
        return PeacekeepingMission.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .troopProviders(in.list())
                .ledBy(in.optional())
                .mandatedBy(in.list())
                .tasks(in.list())
                .area(in.list())
                .period(in.period())
                .strengths(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(PeacekeepingMission from, Slots out) {
        out.putHead(from)
                .put(from.troopProviders())
                .put(from.ledBy())
                .put(from.mandatedBy())
                .put(from.tasks())
                .put(from.area())
                .putPeriod(from.period())
                .put(from.strengths())
                .putTail(from);
    }
}
