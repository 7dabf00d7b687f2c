package org.armistice.time;

/**
 * That the later of two unknown days is at most so many days after the earlier one. "Later" and "earlier" only name the
 * two: the number may be negative.
 *
 * @param later an unknown day, by its number among {@link Completions}
 */
record Constraint(int later, int earlier, long most) {

    static Constraint atMost(int later, int earlier, long most) {
        return new Constraint(later, earlier, most);
    }

    static Constraint before(int one, int other) {
        return new Constraint(one, other, -1);
    }

    static Constraint notAfter(int one, int other) {
        return new Constraint(one, other, 0);
    }

    /** Days are whole, so that "not at most n" is "at least n + 1". */
    Constraint negated() {
        return new Constraint(earlier, later, -most - 1);
    }

    /** The same of two stretches that have changed places. */
    Constraint swapped() {
        return new Constraint(Unknowns.swapped(later), Unknowns.swapped(earlier), most);
    }

    /** Whether it holds of any two days of these sets, whatever else is required of them. */
    Truth holds(DaySet laterDays, DaySet earlierDays) {
        if (laterDays.last() - earlierDays.first() <= most) {
            return Truth.TRUE;
        }
        return laterDays.first() - earlierDays.last() > most ? Truth.FALSE : Truth.UNKNOWN;
    }
}
