package org.armistice.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Things in the order in which they came, as far as that is certain.
 *
 * <p>Everything in a group certainly came after everything in the groups before it. Within a group the order is not
 * certain throughout; there things stand in the dataset's order. Groups are as small as that allows, so that a sequence
 * in which everything is certain has one thing in each.
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

    /** Puts things in order. Where a relation goes in circles, what is on one stands in one group. */
    static <T> Sequence<T> of(List<T> things, BiPredicate<T, T> isAfter) {
        List<List<T>> groups = new ArrayList<>();
        for (T thing : things) {
            place(thing, groups, isAfter);
        }
        return new Sequence<>(inDatasetOrder(groups, things));
    }

    /** Puts a thing between the groups that it is after and those that are after it, and joins those in between. */
    private static <T> void place(T thing, List<List<T>> groups, BiPredicate<T, T> isAfter) {
        int first = 0;
        while (first < groups.size() && groups.get(first).stream().allMatch(other -> isAfter.test(thing, other))) {
            first++;
        }
        int last = groups.size();
        while (last > first && groups.get(last - 1).stream().allMatch(other -> isAfter.test(other, thing))) {
            last--;
        }
        List<T> joined = new ArrayList<>();
        List<List<T>> between = groups.subList(first, last);
        between.forEach(joined::addAll);
        between.clear();
        joined.add(thing);
        groups.add(first, joined);
    }

    private static <T> List<List<T>> inDatasetOrder(List<List<T>> groups, List<T> things) {
        List<List<T>> sorted = new ArrayList<>();
        for (List<T> group : groups) {
            sorted.add(
                    group.size() == 1
                            ? group
                            : things.stream().filter(group::contains).toList());
        }
        return sorted;
    }
}
