package org.armistice.validation;

import java.util.function.Consumer;
import org.armistice.model.Checkpoint;

/** A checkpoint MUST stand on a corridor or lie in a territory: a point on the map does not say whose way it blocks. */
final class CheckpointWithoutPlace extends StandardRule<Checkpoint> {

    CheckpointWithoutPlace() {
        super(
                Severity.ERROR,
                "Checkpoint.NoPlace",
                Checkpoint.class,
                Needs.ENTRY,
                "A checkpoint MUST stand on a corridor or lie in a territory.");
    }

    @Override
    void inspect(Checkpoint checkpoint, Facts facts, Consumer<Finding> findings) {
        if (checkpoint.corridors().isEmpty() && checkpoint.within().isEmpty()) {
            findings.accept(finding(checkpoint, "")
                    .message("Stands on no corridor and lies in no territory.")
                    .hint("Name the corridor in `corridors` or the territory in `within`."));
        }
    }
}
