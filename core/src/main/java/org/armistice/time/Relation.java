package org.armistice.time;

import static org.armistice.time.Unknowns.FIRST;
import static org.armistice.time.Unknowns.FIRST_OF_OTHER;
import static org.armistice.time.Unknowns.LAST;
import static org.armistice.time.Unknowns.LAST_OF_OTHER;

import java.util.Arrays;

/**
 * What may be asked of two stretches of days: all that must hold between their first and last days.
 *
 * <p>The answer is certain if all completions agree on it. It rests on a qualified date, and is tentative, if it would
 * not be certain had the source left out what it qualifies.
 */
final class Relation {

    static final Relation BEFORE = new Relation(Constraint.before(LAST, FIRST_OF_OTHER));
    static final Relation AFTER = BEFORE.inverse();
    static final Relation SHARES_A_DAY =
            new Relation(Constraint.notAfter(FIRST, LAST_OF_OTHER), Constraint.notAfter(FIRST_OF_OTHER, LAST));
    static final Relation WITHIN =
            new Relation(Constraint.notAfter(FIRST_OF_OTHER, FIRST), Constraint.notAfter(LAST, LAST_OF_OTHER));

    private final Constraint[] constraints;

    Relation(Constraint... constraints) {
        this.constraints = constraints;
    }

    /** The same relation, of the other to the one. */
    Relation inverse() {
        return new Relation(Arrays.stream(constraints).map(Constraint::swapped).toArray(Constraint[]::new));
    }

    Truth holds(Stretch one, Stretch other) {
        Truth answer = decide(one, other);
        if (answer == Truth.UNKNOWN || one.unqualified() == null && other.unqualified() == null) {
            return answer;
        }
        return decide(unqualified(one), unqualified(other)) == answer ? answer : answer.tentative();
    }

    private Truth decide(Stretch one, Stretch other) {
        Truth answer = byBounds(one, other);
        return answer == Truth.UNKNOWN ? byCompletions(one, other) : answer;
    }

    /** The quick way, which decides between known days and between any that are far enough apart. */
    private Truth byBounds(Stretch one, Stretch other) {
        Truth answer = Truth.TRUE;
        for (Constraint constraint : constraints) {
            answer = answer.and(
                    constraint.holds(days(constraint.later(), one, other), days(constraint.earlier(), one, other)));
        }
        return answer;
    }

    private Truth byCompletions(Stretch one, Stretch other) {
        if (!Completions.of(one, other).where(constraints).exist()) {
            return Truth.FALSE;
        }
        for (Constraint constraint : constraints) {
            if (Completions.of(one, other).where(constraint.negated()).exist()) {
                return Truth.UNKNOWN;
            }
        }
        return Truth.TRUE;
    }

    private static DaySet days(int unknown, Stretch one, Stretch other) {
        return switch (unknown) {
            case FIRST -> one.first();
            case LAST -> one.last();
            case FIRST_OF_OTHER -> other.first();
            default -> other.last();
        };
    }

    private static Stretch unqualified(Stretch stretch) {
        Stretch unqualified = stretch.unqualified();
        return unqualified == null ? stretch : unqualified;
    }
}
