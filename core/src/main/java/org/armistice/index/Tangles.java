package org.armistice.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the groups of nodes that all lead to each other, after Tarjan, and one shortest circle in each. Takes as many
 * steps as there are nodes and arrows, however deep they go.
 */
final class Tangles<N> {

    private final Map<N, ? extends Collection<N>> ahead;
    private final Map<N, Integer> entered = new HashMap<>();
    private final Map<N, Integer> lowest = new HashMap<>();
    private final Set<N> undecided = new HashSet<>();
    private final Deque<N> pending = new ArrayDeque<>();
    private final Deque<N> way = new ArrayDeque<>();
    private final Deque<Iterator<N>> choices = new ArrayDeque<>();
    private final List<Group<N>> found = new ArrayList<>();

    private Tangles(Map<N, ? extends Collection<N>> ahead) {
        this.ahead = ahead;
    }

    /** Returns a circle for each group, among nodes of which each is given with all that it leads to. */
    static <N> List<List<N>> among(Map<N, ? extends Collection<N>> ahead) {
        Tangles<N> tangles = new Tangles<>(ahead);
        tangles.search();
        return tangles.found.stream().map(tangles::circle).toList();
    }

    /** Returns the number of its group for each node that leads back to itself. */
    static <N> Map<N, Integer> groups(Map<N, ? extends Collection<N>> ahead) {
        Tangles<N> tangles = new Tangles<>(ahead);
        tangles.search();
        Map<N, Integer> groups = new HashMap<>();
        for (int i = 0; i < tangles.found.size(); i++) {
            for (N member : tangles.found.get(i).members()) {
                groups.put(member, i);
            }
        }
        return groups;
    }

    private void search() {
        for (N node : ahead.keySet()) {
            if (!entered.containsKey(node)) {
                search(node);
            }
        }
    }

    private void search(N start) {
        enter(start);
        while (!way.isEmpty()) {
            N node = way.element();
            if (!choices.element().hasNext()) {
                leave(node);
                continue;
            }
            N next = choices.element().next();
            if (!entered.containsKey(next)) {
                enter(next);
            } else if (undecided.contains(next)) {
                lowest.merge(node, entered.get(next), Math::min);
            }
        }
    }

    private void enter(N node) {
        lowest.put(node, entered.size());
        entered.put(node, entered.size());
        pending.push(node);
        undecided.add(node);
        way.push(node);
        choices.push(after(node).iterator());
    }

    private void leave(N node) {
        way.remove();
        choices.remove();
        if (!way.isEmpty()) {
            lowest.merge(way.element(), lowest.get(node), Math::min);
        }
        if (lowest.get(node).equals(entered.get(node))) {
            Set<N> group = new HashSet<>();
            N member;
            do {
                member = pending.remove();
                undecided.remove(member);
                group.add(member);
            } while (!member.equals(node));
            if (group.size() > 1 || after(node).contains(node)) {
                found.add(new Group<>(node, group));
            }
        }
    }

    private List<N> circle(Group<N> group) {
        N start = group.first();
        Map<N, N> cameFrom = new HashMap<>();
        Deque<N> next = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            N node = next.remove();
            for (N reached : after(node)) {
                if (group.members().contains(reached) && cameFrom.putIfAbsent(reached, node) == null) {
                    next.add(reached);
                }
            }
        }
        List<N> circle = new ArrayList<>();
        for (N step = cameFrom.get(start); !step.equals(start); step = cameFrom.get(step)) {
            circle.add(step);
        }
        circle.add(start);
        Collections.reverse(circle);
        return List.copyOf(circle);
    }

    private Collection<N> after(N node) {
        Collection<N> others = ahead.get(node);
        return others == null ? List.of() : others;
    }

    /** Nodes that all lead to each other, and the one that was found first. */
    private record Group<N>(N first, Set<N> members) {}
}
