package org.armistice.index.graph;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Walks all ways between two nodes, one by one, none of which passes a node twice.
 *
 * <p>It never steps to where the goal can no longer be reached, so that the next way is never far. Only where there are
 * circles has that to be worked out anew for each step.
 */
public final class Ways<N> extends Spliterators.AbstractSpliterator<List<N>> {

    private static final int EACH_ONCE = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;

    private final N goal;
    private final Map<N, List<N>> ahead;
    private final Map<N, List<N>> behind = new HashMap<>();
    private final boolean hasCircles;
    private final Set<N> path = new LinkedHashSet<>();
    private final Deque<N> ends = new ArrayDeque<>();
    private final Deque<Iterator<N>> choices = new ArrayDeque<>();
    private final Set<N> leading;

    private Ways(N start, N goal, Map<N, List<N>> ahead, boolean hasCircles) {
        super(Long.MAX_VALUE, EACH_ONCE);
        this.goal = goal;
        this.ahead = ahead;
        this.hasCircles = hasCircles;
        ahead.forEach((node, others) -> others.forEach(other ->
                behind.computeIfAbsent(other, none -> new ArrayList<>()).add(node)));
        this.leading = leadingToGoal();
        step(start);
    }

    public static <N> Stream<List<N>> between(N start, N goal, Map<N, List<N>> ahead, boolean hasCircles) {
        return StreamSupport.stream(() -> new Ways<>(start, goal, ahead, hasCircles), EACH_ONCE, false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super List<N>> action) {
        while (!choices.isEmpty()) {
            if (!choices.element().hasNext()) {
                choices.remove();
                path.remove(ends.remove());
                continue;
            }
            N next = choices.element().next();
            if (next.equals(goal)) {
                List<N> found = new ArrayList<>(path);
                found.add(goal);
                action.accept(List.copyOf(found));
                return true;
            }
            step(next);
        }
        return false;
    }

    private void step(N node) {
        path.add(node);
        ends.push(node);
        Set<N> open = hasCircles ? leadingToGoal() : leading;
        choices.push(ahead.get(node).stream()
                .filter(next -> open.contains(next) && !path.contains(next))
                .toList()
                .iterator());
    }

    /** Returns what leads to the goal without passing what is on the way. */
    private Set<N> leadingToGoal() {
        Traverser<N> backwards = Traverser.forGraph(node -> behind.getOrDefault(node, List.of()).stream()
                .filter(before -> !path.contains(before))
                .toList());
        return ImmutableSet.copyOf(backwards.breadthFirst(goal));
    }
}
