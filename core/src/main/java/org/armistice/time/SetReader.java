package org.armistice.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the members between the brackets of a set: {@code [1667,1668,1670..1672]}, {@code [..1984]}, of which one is
 * meant, and {@code {1960,1961-12}}, of which all are.
 */
final class SetReader {

    /** The most members that one set may list. */
    private static final int MOST_MEMBERS = 1_000;
    /** The most blocks of days that several members may have together, with or without what they qualify. */
    private static final int MOST_BLOCKS = 10_000;

    private SetReader() {}

    /** One day of several. */
    static UncertainDate readOneOf(Passage set) {
        List<SetMember> members = members(set, "]");
        Qualifiers qualifiers = members.stream().map(SetMember::qualifiers).reduce(Qualifiers.NONE, Qualifiers::and);
        return new WrittenDate(
                set.toString(),
                union(set, members.stream().map(SetMember::days).toList()),
                qualifiers.areNone()
                        ? null
                        : union(
                                set,
                                members.stream().map(SetMember::unqualifiedDays).toList()),
                qualifiers);
    }

    private static DaySet union(Passage set, List<DaySet> days) {
        if (days.size() > 1 && days.stream().mapToInt(DaySet::mostBlocks).sum() > MOST_BLOCKS) {
            throw set.refuse("The days of a set lie in at most " + MOST_BLOCKS
                    + " blocks. List fewer members with unspecified digits.");
        }
        return DaySet.union(days);
    }

    /** All members of a set. */
    static UncertainDays readAllOf(Passage set) {
        if (!set.startsWith("{")) {
            throw set.refuse("Several days that are all meant stand in braces, as in {1960,1961-12}.");
        }
        return new UncertainDays(
                set.toString(), members(set, "}").stream().map(SetMember::time).toList());
    }

    static List<SetMember> members(Passage set, String closing) {
        for (int i = set.from() + 1; i < set.to(); i++) {
            if (set.at(i) == '[' || set.at(i) == '{') {
                throw set.refuse(i, "A set has no set inside it. List its members side by side.");
            }
        }
        int close = set.find(closing);
        if (close < 0) {
            throw set.refuse(
                    set.to(), "The bracket that opens the set is never closed. Write " + closing + " at the end.");
        }
        if (close < set.to() - 1) {
            throw set.refuse(
                    close + 1, "After the bracket that closes a set stands nothing. Qualify its members instead.");
        }
        List<SetMember> members = new ArrayList<>();
        int start = set.from() + 1;
        for (int comma = set.find(",", start); comma >= 0; comma = set.find(",", start)) {
            add(members, set.part(start, comma));
            start = comma + 1;
        }
        add(members, set.part(start, close));
        return members;
    }

    private static void add(List<SetMember> members, Passage member) {
        if (members.size() == MOST_MEMBERS) {
            throw member.refuse("A set has at most " + MOST_MEMBERS + " members.");
        }
        members.add(SetMember.read(member));
    }
}
