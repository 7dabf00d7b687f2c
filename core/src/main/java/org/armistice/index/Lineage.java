package org.armistice.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.armistice.index.graph.Loops;
import org.armistice.index.graph.Ways;
import org.armistice.model.Ref;
import org.armistice.model.State;

/**
 * All states that a state came of, or all that came of it, over any number of generations.
 *
 * <p>What is denied or left open is left out; of contradictory successions each counts. Two ways to one state, as where
 * two successors of a state merge again, are no circle. Where records do lead in a circle, each state is still found
 * once, and {@link #loops} tells the circle. Immutable.
 */
public final class Lineage {

    private final Ref<State> start;
    private final Map<Ref<State>, Integer> generations = new LinkedHashMap<>();
    private final Map<Ref<State>, Ref<State>> cameFrom = new LinkedHashMap<>();
    private final Map<Ref<State>, List<Ref<State>>> ahead = new LinkedHashMap<>();
    private final List<Descent> steps = new ArrayList<>();
    private final List<List<Ref<State>>> loops;

    private Lineage(Ref<State> start, Function<Ref<State>, List<Descent>> steps, Function<Descent, Ref<State>> other) {
        this.start = start;
        Deque<Ref<State>> next = new ArrayDeque<>(List.of(start));
        generations.put(start, 0);
        while (!next.isEmpty()) {
            Ref<State> state = next.remove();
            List<Descent> found = steps.apply(state).stream()
                    .filter(descent -> descent.succession().isAsserted())
                    .toList();
            this.steps.addAll(found);
            ahead.put(state, found.stream().map(other).distinct().toList());
            for (Ref<State> reached : ahead.get(state)) {
                if (generations.putIfAbsent(reached, generations.get(state) + 1) == null) {
                    cameFrom.put(reached, state);
                    next.add(reached);
                }
            }
        }
        this.loops = Loops.among(ahead).ofEachCircle();
    }

    static Lineage up(Ref<State> state, Function<Ref<State>, List<Descent>> predecessors) {
        return new Lineage(state, predecessors, Descent::predecessor);
    }

    static Lineage down(Ref<State> state, Function<Ref<State>, List<Descent>> successors) {
        return new Lineage(state, successors, Descent::successor);
    }

    /** Returns the state whose lineage it is. */
    public Ref<State> of() {
        return start;
    }

    /** Returns the states found, the nearest generation first. The state itself is not among them, even in a circle. */
    public List<Ref<State>> states() {
        return List.copyOf(cameFrom.keySet());
    }

    /**
     * Returns how many successions away a state is, on the shortest way; 0 for the state itself, empty if not found.
     */
    public OptionalInt generation(Ref<State> state) {
        return generations.containsKey(state) ? OptionalInt.of(generations.get(state)) : OptionalInt.empty();
    }

    /** Returns all successions between the states, the nearest generation first; immutable. */
    public List<Descent> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** Returns the shortest way from the state to one that was found, both included; empty if it was not found. */
    public List<Ref<State>> pathTo(Ref<State> state) {
        List<Ref<State>> path = new ArrayList<>();
        for (Ref<State> step = state; cameFrom.containsKey(step); step = cameFrom.get(step)) {
            path.add(step);
        }
        if (path.isEmpty()) {
            return List.of();
        }
        path.add(start);
        Collections.reverse(path);
        return List.copyOf(path);
    }

    /**
     * Returns all ways from the state to one that was found, both included, none of which passes a state twice. Their
     * number may double with each generation: they are made one by one as the stream asks for them, so limit it. Where
     * {@link #loops} there are, each step on a way takes as long as finding the lineage.
     */
    public Stream<List<Ref<State>>> pathsTo(Ref<State> state) {
        return cameFrom.containsKey(state) ? Ways.between(start, state, ahead, !loops.isEmpty()) : Stream.empty();
    }

    /**
     * Returns the circles in which the records lead, which no history allows: each begins with a state, of which each
     * leads to the next and the last to the first. Of states that all lead to each other, one shortest circle is told.
     */
    public List<List<Ref<State>>> loops() {
        return loops;
    }
}
