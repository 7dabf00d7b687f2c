package org.armistice.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Things in the order in which they came, as far as that is certain.
 *
 * <p>Everything in a group certainly came after everything in the groups before it. Within a group the order is not
 * certain throughout; there things stand in an order that contradicts nothing certain. Groups are as small as that
 * allows, so that a sequence in which everything is certain has one thing in each.
 *
 * @param groups the groups, none of them empty; immutable
 * @param <T> what is in order
 */
public record Sequence<T>(List<List<T>> groups) {

    /** Makes a sequence. */
    public Sequence {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Returns everything in it, group by group; immutable. */
    public List<T> all() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** Tells whether it is certain of any two things which came first. */
    public boolean isTotal() {
        return groups.stream().allMatch(group -> group.size() == 1);
    }

    /** Divides things in order; a cut has the number of the first behind it. */
    static <T> Sequence<T> of(List<T> inOrder, BitSet cuts) {
        List<List<T>> groups = new ArrayList<>();
        for (int begin = 0, end; begin < inOrder.size(); begin = end) {
            int cut = cuts.nextSetBit(begin + 1);
            end = cut < 0 ? inOrder.size() : cut;
            groups.add(inOrder.subList(begin, end));
        }
        return new Sequence<>(groups);
    }
}
