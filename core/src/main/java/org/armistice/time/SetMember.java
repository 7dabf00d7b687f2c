package org.armistice.time;

import org.jspecify.annotations.Nullable;

/**
 * A member of a set: a date, or all from one to another, {@code 1670..1672}, where one of the two may be left out.
 *
 * @param from null if there is none, or if it is a single date
 * @param to null if there is none; a single date
 */
record SetMember(@Nullable UncertainDate from, @Nullable UncertainDate to, boolean isRange) {

    static SetMember read(Passage member) {
        int dots = member.find("..");
        if (dots < 0) {
            return new SetMember(null, DateReader.readSingle(member), false);
        }
        Passage from = member.part(member.from(), dots);
        Passage to = member.part(dots + 2, member.to());
        if (from.isEmpty() && to.isEmpty()) {
            throw member.refuse("Two dots alone say nothing. Write a date before or after them.");
        }
        SetMember range = new SetMember(limit(from), limit(to), true);
        if (range.first(false) > range.last(false)) {
            throw member.refuse(member.quoted() + " ends before it starts. Write the earlier date first.");
        }
        return range;
    }

    private static @Nullable UncertainDate limit(Passage date) {
        return date.isEmpty() ? null : DateReader.readSingle(date);
    }

    DaySet days() {
        return days(false);
    }

    /** The days had the source left out what it qualifies; the same where nothing is qualified. */
    DaySet unqualifiedDays() {
        return days(true);
    }

    Qualifiers qualifiers() {
        Qualifiers ofFrom = from == null ? Qualifiers.NONE : from.qualifiers();
        return to == null ? ofFrom : ofFrom.and(to.qualifiers());
    }

    /** The date, or the period from the one to the other. */
    UncertainTime time() {
        if (!isRange && to != null) {
            return to;
        }
        return UncertainPeriod.of(
                from == null ? Endpoint.OPEN : Endpoint.at(from), to == null ? Endpoint.OPEN : Endpoint.at(to));
    }

    private DaySet days(boolean unqualified) {
        return !isRange && to != null ? days(to, unqualified) : DaySet.between(first(unqualified), last(unqualified));
    }

    private long first(boolean unqualified) {
        return from == null ? -DaySet.FURTHEST : days(from, unqualified).first();
    }

    private long last(boolean unqualified) {
        return to == null ? DaySet.FURTHEST : days(to, unqualified).last();
    }

    private static DaySet days(UncertainDate date, boolean unqualified) {
        DaySet unqualifiedDays = unqualified ? date.unqualifiedDays() : null;
        return unqualifiedDays == null ? date.days() : unqualifiedDays;
    }
}
