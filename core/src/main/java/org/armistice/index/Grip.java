package org.armistice.index;

import org.armistice.time.Truth;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** What sort of hold a relation is, and whether two actors can have theirs side by side. */
enum Grip {
    /** That it is theirs, as they or others say. */
    RIGHT,
    /** Power on the ground. */
    POWER,
    /** Running it from day to day, which may be left to others than those who have the power. */
    ADMINISTRATION,
    /** A relation that this version does not know. */
    OTHER;

    static Grip of(Term<TerritorialRelation> relation) {
        if (relation instanceof TerritorialRelation known) {
            return switch (known) {
                case CLAIMS, RECOGNISED_AS_PART_OF -> RIGHT;
                case CONTROLS, OCCUPIES -> POWER;
                case ADMINISTERS -> ADMINISTRATION;
            };
        }
        return OTHER;
    }

    /** Whether one actor's hold contests another's, where either is said to have it alone. */
    Truth contests(Grip other) {
        if (this == OTHER || other == OTHER) {
            return Truth.UNKNOWN;
        }
        return Truth.of(this == other || this == RIGHT || other == RIGHT);
    }
}
