package org.armistice.table;

import org.armistice.model.Actor;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Territory;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.CheckpointStaffing;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.MovementObstacle;

/** The rows of a {@link Checkpoint}. */
final class CheckpointTable {

    static final Table<Checkpoint> TABLE = Table.entry("checkpoint", Checkpoint.class)
            .value("location", LocationTable.TABLE)
            .refs("within", Territory.class)
            .refs("corridors", Corridor.class)
            .attributedTerms("kinds", CheckpointKind.VOCABULARY)
            .attributedRefs("operators", Actor.class)
            .date("established")
            .date("removed")
            .attributedTerms("statuses", CheckpointStatus.VOCABULARY)
            .attributedTerms("staffing", CheckpointStaffing.VOCABULARY)
            .terms("obstacles", MovementObstacle.VOCABULARY)
            .attributed("passages", PassageRuleTable.TABLE)
            .extensible(CheckpointTable::make, CheckpointTable::take);

    private CheckpointTable() {}

    private static Checkpoint make(Slots in) {
        return Checkpoint.builder()
                .id(in.one())
                .name(in.optional())
                .names(in.list())
                .codes(in.list())
                .location(in.optional())
                .within(in.list())
                .corridors(in.list())
                .kinds(in.list())
                .operators(in.list())
                .established(in.date())
                .removed(in.date())
                .statuses(in.list())
                .staffing(in.list())
                .obstacles(in.list())
                .passages(in.list())
                .links(in.list())
                .citations(in.list())
                .recorded(in.date())
                .note(in.optional())
                .unknownMembers(in.unknown())
                .build();
    }

    private static void take(Checkpoint from, Slots out) {
        out.putHead(from)
                .put(from.location())
                .put(from.within())
                .put(from.corridors())
                .put(from.kinds())
                .put(from.operators())
                .putDate(from.established())
                .putDate(from.removed())
                .put(from.statuses())
                .put(from.staffing())
                .put(from.obstacles())
                .put(from.passages())
                .putTail(from);
    }
}
