package org.armistice.index;

import java.util.Optional;
import org.armistice.model.Checkpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * What is known of a checkpoint about one day.
 *
 * <p>It is about the place being there, not about whether it was manned or let people pass. Where no removal is
 * recorded, {@code removed} is {@link Truth#UNKNOWN} from the day on which it was established: a source may speak of a
 * checkpoint long after that was taken down. People are told: not known to have been removed, as of
 * {@code latestKnowledge}.
 *
 * @param established whether it had been established by that day
 * @param removed whether it had been removed before that day
 * @param standing whether it had been established and not removed
 * @param latestKnowledge when the latest source that it cites was published; empty if no source has a date. Of
 *     uncertain dates the one that begins last counts as the latest
 */
public record CheckpointStanding(
        Truth established, Truth removed, Truth standing, Optional<UncertainDate> latestKnowledge) {

    static final CheckpointStanding UNKNOWN =
            new CheckpointStanding(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Optional.empty());

    static CheckpointStanding of(Checkpoint checkpoint, UncertainDate day, Optional<UncertainDate> latestKnowledge) {
        Truth established =
                checkpoint.established().map(date -> date.isAfter(day).not()).orElse(Truth.UNKNOWN);
        Truth removed =
                checkpoint.removed().map(date -> date.isBefore(day)).orElseGet(() -> established.and(Truth.UNKNOWN));
        return new CheckpointStanding(established, removed, established.and(removed.not()), latestKnowledge);
    }
}
