package org.armistice.index;

import java.util.List;
import java.util.Objects;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/**
 * What one actor said of one subject, ever or by a day: first, last, and whether it came to say something else.
 *
 * <p>It is one actor's: what it spoke, what was spoken for it, and what its organs say if it is a state. What was taken
 * back is among them, and so is the taking back. All lists are immutable.
 *
 * @param actor whose position it is
 * @param voices what it said, in the dataset's order, each with how surely it had been said
 * @param first what it said first or, where that is not known, what it may have said first
 * @param latest what it said last, or may have said last, of what it did not take back without doubt
 * @param changed whether it said that it is so, that it is not so, that it is doubtful: more than one of these; or took
 *     something back
 */
public record Position(
        Ref<? extends Actor> actor,
        List<Answer<Voice>> voices,
        List<Answer<Voice>> first,
        List<Answer<Voice>> latest,
        Truth changed) {

    /** Makes a position. */
    public Position {
        Objects.requireNonNull(actor, "actor");
        voices = List.copyOf(voices);
        first = List.copyOf(first);
        latest = List.copyOf(latest);
        Objects.requireNonNull(changed, "changed");
    }
}
