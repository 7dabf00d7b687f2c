package org.armistice.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Things in the order in which they came, as far as that is certain.
 *
 * <p>Everything in a group certainly came after everything in the groups before it. Within a group the order is not
 * certain throughout; there things stand in an order that contradicts nothing certain. Groups are as small as that
 * allows, so that a sequence in which everything is certain has one thing in each. What has neither a time nor a
 * recorded order stands beside the groups: it may have come at any place among them.
 *
 * @param groups the groups, none of them empty; immutable
 * @param unplaced what has neither a time nor a recorded order, in the dataset's order; immutable
 * @param <T> what is in order
 */
public record Sequence<T>(List<List<T>> groups, List<T> unplaced) {

    /** Makes a sequence. */
    public Sequence {
        groups = groups.stream().map(List::copyOf).toList();
        unplaced = List.copyOf(unplaced);
    }

    /** Returns everything in it, group by group, and then what has no place; immutable. */
    public List<T> all() {
        return Stream.concat(groups.stream().flatMap(List::stream), unplaced.stream())
                .toList();
    }

    /** Tells whether it is certain of any two things which came first. */
    public boolean isTotal() {
        return groups.stream().allMatch(group -> group.size() == 1)
                && (unplaced.isEmpty() || groups.isEmpty() && unplaced.size() == 1);
    }

    /** Divides things in order, with those without a place beside them; a cut has the number of the first behind it. */
    static <T> Sequence<T> of(List<T> inOrder, BitSet cuts, List<T> unplaced) {
        List<List<T>> groups = new ArrayList<>();
        for (int begin = 0, end; begin < inOrder.size(); begin = end) {
            int cut = cuts.nextSetBit(begin + 1);
            end = cut < 0 ? inOrder.size() : cut;
            groups.add(inOrder.subList(begin, end));
        }
        return new Sequence<>(groups, unplaced);
    }
}
