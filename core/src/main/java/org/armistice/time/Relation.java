package org.armistice.time;

/**
 * What may be asked of two stretches of days: all that must hold between their first and last days.
 *
 * <p>The answer is certain if all completions agree on it. It rests on a qualified date, and is tentative, if it would
 * not be certain had the source left that date (and everything else that it qualifies) out.
 */
enum Relation {
    BEFORE(atMost(Days.LAST, Days.FIRST_OF_OTHER, -1)),
    AFTER(atMost(Days.LAST_OF_OTHER, Days.FIRST, -1)),
    /** Of two single days. */
    SAME(atMost(Days.FIRST, Days.FIRST_OF_OTHER, 0), atMost(Days.FIRST_OF_OTHER, Days.FIRST, 0)),
    OVERLAPS(atMost(Days.FIRST, Days.LAST_OF_OTHER, 0), atMost(Days.FIRST_OF_OTHER, Days.LAST, 0)),
    WITHIN(atMost(Days.FIRST_OF_OTHER, Days.FIRST, 0), atMost(Days.LAST, Days.LAST_OF_OTHER, 0)),
    /** The last day is the eve of the other's first. */
    MEETS(atMost(Days.FIRST_OF_OTHER, Days.LAST, 1), atMost(Days.LAST, Days.FIRST_OF_OTHER, -1));

    private final Constraint[] constraints;

    Relation(Constraint... constraints) {
        this.constraints = constraints;
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
            case Days.FIRST -> one.first();
            case Days.LAST -> one.last();
            case Days.FIRST_OF_OTHER -> other.first();
            default -> other.last();
        };
    }

    private static Stretch unqualified(Stretch stretch) {
        Stretch unqualified = stretch.unqualified();
        return unqualified == null ? stretch : unqualified;
    }

    private static Constraint atMost(int later, int earlier, long most) {
        return new Constraint(later, earlier, most);
    }

    /** The unknown days, by their numbers among {@link Completions}. */
    private static final class Days {
        static final int FIRST = 0;
        static final int LAST = 1;
        static final int FIRST_OF_OTHER = 2;
        static final int LAST_OF_OTHER = 3;
    }
}
