package org.armistice.index;

import java.util.Optional;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * What is known of a ceasefire about one day.
 *
 * <p>Being in force is not being kept. Where neither an end nor a term is recorded, {@code ended} is
 * {@link Truth#UNKNOWN} from the day on which it began, and people are told: not known to have ended, as of
 * {@code latestKnowledge}.
 *
 * @param begun whether it had taken effect by that day
 * @param ended whether it had ended before that day: on record, or because its term had run out
 * @param inForce whether it had begun and not ended
 * @param latestKnowledge when the latest source that it cites was published; empty if no source has a date. Of
 *     uncertain dates the one that begins last counts as the latest
 */
public record CeasefireStanding(Truth begun, Truth ended, Truth inForce, Optional<UncertainDate> latestKnowledge) {

    static final CeasefireStanding UNKNOWN =
            new CeasefireStanding(Truth.UNKNOWN, Truth.UNKNOWN, Truth.UNKNOWN, Optional.empty());
}
