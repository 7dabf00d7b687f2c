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
import org.armistice.model.Ref;
import org.armistice.model.Territory;

/** Finds territories that lie within themselves, and the shortest way on which each does. */
final class Loops {

    private final Map<Ref<Territory>, Territory> suspects = new LinkedHashMap<>();
    private final Set<Ref<Territory>> covered = new HashSet<>();
    private final Map<Ref<Territory>, List<Ref<Territory>>> loops = new HashMap<>();

    private Loops() {}

    /** Returns the loops by the territories with which they begin. */
    static Map<Ref<Territory>, List<Ref<Territory>>> among(List<Territory> territories) {
        Loops search = new Loops();
        search.suspect(territories);
        for (Ref<Territory> territory : search.suspects.keySet()) {
            if (!search.covered.contains(territory)) {
                search.follow(territory);
            }
        }
        return search.loops;
    }

    /** Keeps what lies in something that is kept and has something kept in it: no loop leads through anything else. */
    private void suspect(List<Territory> territories) {
        Map<Ref<Territory>, List<Ref<Territory>>> outer = new HashMap<>();
        Map<Ref<Territory>, List<Ref<Territory>>> inner = new HashMap<>();
        for (Territory territory : territories) {
            suspects.put(territory.ref(), territory);
            inner.put(territory.ref(), new ArrayList<>());
        }
        for (Territory territory : territories) {
            List<Ref<Territory>> known =
                    territory.within().stream().filter(suspects::containsKey).toList();
            outer.put(territory.ref(), known);
            known.forEach(around -> inner.get(around).add(territory.ref()));
        }
        peel(outer, inner);
        peel(inner, outer);
    }

    /** Drops, again and again, what leads to nothing that is left. */
    private void peel(
            Map<Ref<Territory>, List<Ref<Territory>>> ahead, Map<Ref<Territory>, List<Ref<Territory>>> behind) {
        Map<Ref<Territory>, Integer> left = new HashMap<>();
        Deque<Ref<Territory>> ends = new ArrayDeque<>();
        for (Ref<Territory> territory : suspects.keySet()) {
            int count = (int)
                    ahead.get(territory).stream().filter(suspects::containsKey).count();
            left.put(territory, count);
            if (count == 0) {
                ends.add(territory);
            }
        }
        while (!ends.isEmpty()) {
            Ref<Territory> end = ends.remove();
            suspects.remove(end);
            for (Ref<Territory> before : behind.get(end)) {
                if (suspects.containsKey(before) && left.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
    }

    private void follow(Ref<Territory> start) {
        Map<Ref<Territory>, Ref<Territory>> cameFrom = new HashMap<>();
        Deque<Ref<Territory>> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Ref<Territory> inner = next.remove();
            for (Ref<Territory> outer : suspects.get(inner).within()) {
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

    private void close(Ref<Territory> start, Ref<Territory> last, Map<Ref<Territory>, Ref<Territory>> cameFrom) {
        List<Ref<Territory>> loop = new ArrayList<>();
        for (Ref<Territory> step = last; !step.equals(start); step = cameFrom.get(step)) {
            loop.add(step);
        }
        loop.add(start);
        Collections.reverse(loop);
        covered.addAll(loop);
        loops.put(start, List.copyOf(loop));
    }
}
