package org.armistice.time;

import static org.armistice.time.Unknowns.FIRST;
import static org.armistice.time.Unknowns.FIRST_OF_OTHER;
import static org.armistice.time.Unknowns.LAST;
import static org.armistice.time.Unknowns.LAST_OF_OTHER;

/**
 * How one stretch of days stands to another: the thirteen relations of Allen's interval algebra. Of any two known
 * stretches exactly one holds.
 *
 * <p>Days are whole, and the first and the last day of a stretch are in it. So one meets the other if its last day is
 * the eve of the other's first, and is before it only if there is a day between them; {@link UncertainTime#isBefore} is
 * true of both. A start that never was is the same for all, and so is an end that never comes.
 *
 * <p>From James F. Allen, "Maintaining Knowledge about Temporal Intervals" (1983).
 */
public enum AllenRelation {
    /** It ends before the eve of the other's start. */
    BEFORE(Constraint.atMost(LAST, FIRST_OF_OTHER, -2)),
    /** It ends on the eve of the other's start. */
    MEETS(Constraint.atMost(FIRST_OF_OTHER, LAST, 1), Constraint.before(LAST, FIRST_OF_OTHER)),
    /** It starts before the other and ends in it, before its end. */
    OVERLAPS(
            Constraint.before(FIRST, FIRST_OF_OTHER),
            Constraint.notAfter(FIRST_OF_OTHER, LAST),
            Constraint.before(LAST, LAST_OF_OTHER)),
    /** It starts before the other and ends with it. */
    FINISHED_BY(
            Constraint.before(FIRST, FIRST_OF_OTHER),
            Constraint.notAfter(LAST, LAST_OF_OTHER),
            Constraint.notAfter(LAST_OF_OTHER, LAST)),
    /** It starts before the other and ends after it. */
    CONTAINS(Constraint.before(FIRST, FIRST_OF_OTHER), Constraint.before(LAST_OF_OTHER, LAST)),
    /** It starts with the other and ends before it. */
    STARTS(
            Constraint.notAfter(FIRST, FIRST_OF_OTHER),
            Constraint.notAfter(FIRST_OF_OTHER, FIRST),
            Constraint.before(LAST, LAST_OF_OTHER)),
    /** It starts and ends with the other. */
    EQUALS(
            Constraint.notAfter(FIRST, FIRST_OF_OTHER),
            Constraint.notAfter(FIRST_OF_OTHER, FIRST),
            Constraint.notAfter(LAST, LAST_OF_OTHER),
            Constraint.notAfter(LAST_OF_OTHER, LAST)),
    /** It starts with the other and ends after it. */
    STARTED_BY(STARTS),
    /** It starts after the other and ends before it. */
    DURING(CONTAINS),
    /** It starts after the other and ends with it. */
    FINISHES(FINISHED_BY),
    /** It starts in the other, after its start, and ends after it. */
    OVERLAPPED_BY(OVERLAPS),
    /** It starts on the day after the other's end. */
    MET_BY(MEETS),
    /** It starts later than on the day after the other's end. */
    AFTER(BEFORE);

    private final Relation relation;

    AllenRelation(Constraint... constraints) {
        this.relation = new Relation(constraints);
    }

    AllenRelation(AllenRelation inverse) {
        this.relation = inverse.relation.inverse();
    }

    /** The relation in which the other stands to the one; {@link #EQUALS} is its own. */
    public AllenRelation inverse() {
        // The constants stand in an order that their inverses mirror.
        AllenRelation[] all = values();
        return all[all.length - 1 - ordinal()];
    }

    Relation relation() {
        return relation;
    }
}
