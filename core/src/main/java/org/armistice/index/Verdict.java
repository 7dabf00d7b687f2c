package org.armistice.index;

import java.util.Set;
import org.armistice.model.PassageRule;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.Passage;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Traffic;

/** What a rule or a status means for a traveller to whom it applies. */
enum Verdict {
    OPEN,
    RESTRICTED,
    CLOSED,
    /** It says nothing about passing, or nothing that this version knows. */
    NONE;

    /** Those that say something about passing. */
    static final Set<Verdict> PASSING = Set.of(OPEN, RESTRICTED, CLOSED);

    static Verdict of(PassageRule rule, Traveller traveller) {
        if (!(rule.passage() instanceof Passage known)) {
            return NONE;
        }
        if (rule.hours().isPresent()) {
            return RESTRICTED;
        }
        return switch (known) {
            case YES -> OPEN;
            case NO -> CLOSED;
            case HUMANITARIAN_ONLY ->
                traveller.traffic().filter(traffic -> traffic == Traffic.AID).isPresent() ? OPEN : RESTRICTED;
            case DESTINATION, PRIVATE, PERMIT -> RESTRICTED;
        };
    }

    static Verdict of(Term<CheckpointStatus> status) {
        if (status instanceof CheckpointStatus known) {
            return switch (known) {
                case USUALLY_OPEN -> OPEN;
                case USUALLY_CLOSED -> CLOSED;
                case PLANNED, SUSPENDED, REMOVED -> NONE;
            };
        }
        return NONE;
    }
}
