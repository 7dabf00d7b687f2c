package org.armistice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Place;
import org.armistice.model.Ref;

/**
 * Who runs a checkpoint SHOULD, according to somebody, have held the ground on which it stands, or what that lies in.
 * Peacekeepers do not, and others may by leave of who does; it is asked only where it is recorded who held each of the
 * territories and corridors of the checkpoint.
 */
final class OperatorWithoutGround extends StandardRule<Checkpoint> {

    OperatorWithoutGround() {
        super(
                Severity.NOTE,
                "Checkpoint.OperatorWithoutGround",
                Checkpoint.class,
                Needs.DATASET,
                "Who runs a checkpoint SHOULD have held the ground on which it stands, according to somebody.");
    }

    @Override
    void inspect(Checkpoint checkpoint, Facts facts, Consumer<Finding> findings) {
        List<Ref<? extends Place>> grounds = new ArrayList<>(checkpoint.within());
        grounds.addAll(checkpoint.corridors());
        grounds.removeIf(ground -> facts.find(ground, Place.class).isEmpty());
        if (grounds.isEmpty() || !grounds.stream().allMatch(facts.grounds()::areRecorded)) {
            return;
        }
        for (int i = 0; i < checkpoint.operators().size(); i++) {
            Attributed<Ref<? extends Actor>> operator = checkpoint.operators().get(i);
            if (operator.isCertain()
                    && grounds.stream().noneMatch(ground -> facts.grounds().isHeldBy(ground, operator.value()))) {
                findings.accept(finding(checkpoint, "/operators/" + i + "/value")
                        .message("Is run by %s, of which nobody says that it held %s."
                                .formatted(operator.value(), grounds.get(0)))
                        .hint("Record who says that it held the place, or correct the operator."));
            }
        }
    }
}
