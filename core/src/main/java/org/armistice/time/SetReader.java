package org.armistice.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one day of several: {@code [1667,1668,1670..1672]}, {@code [..1984]}. */
final class SetReader {

    /** The most members that one set may list. */
    private static final int MOST_MEMBERS = 1_000;

    private final Passage set;
    private final List<DaySet> days = new ArrayList<>();
    private @Nullable DateQualifier qualifier;

    private SetReader(Passage set) {
        this.set = set;
    }

    static UncertainDate read(Passage set) {
        return new SetReader(set).read();
    }

    private UncertainDate read() {
        int close = set.find("]");
        if (close < 0) {
            throw set.refuse(set.to(), "The bracket that opens the set is never closed. Write ] at the end.");
        }
        if (close < set.to() - 1) {
            throw set.refuse(
                    close + 1, "After the bracket that closes a set stands nothing. Qualify its members instead.");
        }
        int start = set.from() + 1;
        for (int comma = set.find(",", start); comma >= 0; comma = set.find(",", start)) {
            add(set.part(start, comma));
            start = comma + 1;
        }
        add(set.part(start, close));
        return new WrittenDate(set.toString(), DaySet.union(days), qualifier);
    }

    private void add(Passage member) {
        if (days.size() == MOST_MEMBERS) {
            throw member.refuse("A set has at most " + MOST_MEMBERS + " members.");
        }
        int dots = member.find("..");
        days.add(dots < 0 ? limit(member).days() : range(member, dots));
    }

    private DaySet range(Passage member, int dots) {
        Passage from = member.part(member.from(), dots);
        Passage to = member.part(dots + 2, member.to());
        if (from.isEmpty() && to.isEmpty()) {
            throw member.refuse("Two dots alone say nothing. Write a date before or after them.");
        }
        long first = from.isEmpty() ? -DaySet.FURTHEST : limit(from).days().first();
        long last = to.isEmpty() ? DaySet.FURTHEST : limit(to).days().last();
        if (first > last) {
            throw member.refuse(member.quoted() + " ends before it starts. Write the earlier date first.");
        }
        return DaySet.between(first, last);
    }

    private UncertainDate limit(Passage date) {
        UncertainDate read = DateReader.readSingle(date);
        qualifier = DateQualifier.join(qualifier, read.mark());
        return read;
    }
}
