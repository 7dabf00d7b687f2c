package org.armistice.index;

import java.util.List;
import org.armistice.model.Conflict;
import org.armistice.model.PeacekeepingMission;

/**
 * What came of a ceasefire, so far as anybody recorded it; each list in the dataset's order and immutable.
 *
 * <p>Links are assertions and come with whoever makes them, denials included.
 *
 * @param endedConflicts the conflicts that it is recorded to have ended
 * @param missions the missions that have their mandate from it
 * @param successors the ceasefires that are said to renew it or to take its place
 * @param allegations the alleged violations of it, and their standing
 * @param breaches other entries that are said to do what it forbids
 * @param effects what it is said to have brought about
 */
public record Aftermath(
        List<Conflict> endedConflicts,
        List<PeacekeepingMission> missions,
        List<Arrow> successors,
        List<AllegedViolation> allegations,
        List<Arrow> breaches,
        List<Causation> effects) {

    /** Makes an aftermath. */
    public Aftermath {
        endedConflicts = List.copyOf(endedConflicts);
        missions = List.copyOf(missions);
        successors = List.copyOf(successors);
        allegations = List.copyOf(allegations);
        breaches = List.copyOf(breaches);
        effects = List.copyOf(effects);
    }
}
