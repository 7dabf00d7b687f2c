package org.armistice.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.armistice.model.Entry;
import org.armistice.model.Ref;

/**
 * Finds entries from which a way leads back to themselves, such as territories that lie within themselves, and the
 * shortest way on which each does.
 *
 * @param <E> the kind of entry
 */
final class Loops<E extends Entry> {

    private final Function<E, Set<Ref<E>>> steps;
    private final Map<Ref<E>, E> suspects = new LinkedHashMap<>();
    private final Set<Ref<E>> covered = new HashSet<>();
    private final Map<Ref<E>, List<Ref<E>>> loops = new HashMap<>();

    private Loops(Function<E, Set<Ref<E>>> steps) {
        this.steps = steps;
    }

    /** Returns the loops by the entries with which they begin. */
    static <E extends Entry> Map<Ref<E>, List<Ref<E>>> among(List<E> entries, Function<E, Set<Ref<E>>> steps) {
        Loops<E> search = new Loops<>(steps);
        search.suspect(entries);
        for (Ref<E> entry : search.suspects.keySet()) {
            if (!search.covered.contains(entry)) {
                search.follow(entry);
            }
        }
        return search.loops;
    }

    /** Keeps what leads to something that is kept and is led to from it: no loop leads through anything else. */
    private void suspect(List<E> entries) {
        Map<Ref<E>, List<Ref<E>>> outer = new HashMap<>();
        Map<Ref<E>, List<Ref<E>>> inner = new HashMap<>();
        for (E entry : entries) {
            suspects.put(Ref.to(entry.id()), entry);
            inner.put(Ref.to(entry.id()), new ArrayList<>());
        }
        for (E entry : entries) {
            List<Ref<E>> known =
                    steps.apply(entry).stream().filter(suspects::containsKey).toList();
            outer.put(Ref.to(entry.id()), known);
            known.forEach(around -> inner.get(around).add(Ref.to(entry.id())));
        }
        peel(outer, inner);
        peel(inner, outer);
    }

    /** Drops, again and again, what leads to nothing that is left. */
    private void peel(Map<Ref<E>, List<Ref<E>>> ahead, Map<Ref<E>, List<Ref<E>>> behind) {
        Map<Ref<E>, Integer> left = new HashMap<>();
        Deque<Ref<E>> ends = new ArrayDeque<>();
        for (Ref<E> entry : suspects.keySet()) {
            int count = (int)
                    ahead.get(entry).stream().filter(suspects::containsKey).count();
            left.put(entry, count);
            if (count == 0) {
                ends.add(entry);
            }
        }
        while (!ends.isEmpty()) {
            Ref<E> end = ends.remove();
            suspects.remove(end);
            for (Ref<E> before : behind.get(end)) {
                if (suspects.containsKey(before) && left.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
    }

    private void follow(Ref<E> start) {
        Map<Ref<E>, Ref<E>> cameFrom = new HashMap<>();
        Deque<Ref<E>> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Ref<E> inner = next.remove();
            for (Ref<E> outer : steps.apply(suspects.get(inner))) {
                if (outer.equals(start)) {
                    close(start, inner, cameFrom);
                    return;
                }
                if (suspects.containsKey(outer) && cameFrom.putIfAbsent(outer, inner) == null) {
                    next.add(outer);
                }
            }
        }
    }

    private void close(Ref<E> start, Ref<E> last, Map<Ref<E>, Ref<E>> cameFrom) {
        List<Ref<E>> loop = new ArrayList<>();
        for (Ref<E> step = last; !step.equals(start); step = cameFrom.get(step)) {
            loop.add(step);
        }
        loop.add(start);
        Collections.reverse(loop);
        covered.addAll(loop);
        loops.put(start, List.copyOf(loop));
    }
}
