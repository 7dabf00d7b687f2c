package org.armistice.index.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things from which a way leads back to themselves, such as territories that lie within themselves, and a shortest
 * chain on which each does.
 *
 * @param <T> what leads to what
 */
public final class Loops<T> {

    private final List<T> things;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final int[][] ahead;
    private final Circles circles;

    private Loops(Map<T, ? extends Collection<T>> ahead) {
        this.things = List.copyOf(ahead.keySet());
        things.forEach(thing -> numbers.put(thing, numbers.size()));
        this.ahead = ahead.values().stream()
                .map(others -> others.stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        this.circles = Circles.among(this.ahead.length, thing -> this.ahead[thing]);
    }

    /** Finds them among things of which each is given with all that it leads to; what is not given leads nowhere. */
    public static <T> Loops<T> among(Map<T, ? extends Collection<T>> ahead) {
        return new Loops<>(ahead);
    }

    /** Returns the number of its circle for each that leads back to itself; all that lead to each other have one. */
    public Map<T, Integer> circles() {
        Map<T, Integer> found = new HashMap<>();
        numbers.forEach((thing, number) -> {
            if (circles.contain(number)) {
                found.put(thing, circles.of(number));
            }
        });
        return found;
    }

    /** Returns one chain for each circle. */
    public List<List<T>> ofEachCircle() {
        List<List<T>> chains = new ArrayList<>();
        int[] order = circles.order();
        for (int i = 0; i < order.length; i++) {
            boolean isMetFirst = i + 1 == order.length || !circles.join(order[i], order[i + 1]);
            if (isMetFirst && circles.contain(order[i])) {
                chains.add(told(chain(order[i])));
            }
        }
        return List.copyOf(chains);
    }

    /** Returns chains by what they begin with, so many that all that leads back to itself is on one. */
    public Map<T, List<T>> throughAll() {
        Map<T, List<T>> chains = new LinkedHashMap<>();
        Set<Integer> covered = new HashSet<>();
        for (int start = 0; start < things.size(); start++) {
            if (circles.contain(start) && !covered.contains(start)) {
                List<Integer> chain = chain(start);
                covered.addAll(chain);
                chains.put(things.get(start), told(chain));
            }
        }
        return Collections.unmodifiableMap(chains);
    }

    /** Returns a shortest chain that begins with something on a circle; the last leads to the first. */
    private List<Integer> chain(int start) {
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            int at = next.remove();
            for (int reached : ahead[at]) {
                if (circles.join(reached, start) && cameFrom.putIfAbsent(reached, at) == null) {
                    next.add(reached);
                }
            }
        }
        List<Integer> chain = new ArrayList<>();
        for (int step = cameFrom.get(start); step != start; step = cameFrom.get(step)) {
            chain.add(step);
        }
        chain.add(start);
        Collections.reverse(chain);
        return chain;
    }

    private List<T> told(List<Integer> chain) {
        return chain.stream().map(things::get).toList();
    }
}
