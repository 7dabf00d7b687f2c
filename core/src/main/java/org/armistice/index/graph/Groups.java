package org.armistice.index.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things that belong together directly or through others. */
public final class Groups<N> {

    private final Map<N, N> leaders = new LinkedHashMap<>();

    public Groups(Collection<? extends N> nodes) {
        nodes.forEach(node -> leaders.put(node, node));
    }

    public void unite(N one, N other) {
        leaders.put(leader(one), leader(other));
    }

    public void unite(Collection<N> together) {
        @Nullable N first = null;
        for (N one : together) {
            first = first == null ? one : first;
            unite(first, one);
        }
    }

    public N leader(N node) {
        N step = node;
        while (!leaders.get(step).equals(step)) {
            // Halves the way for the next one who asks.
            leaders.put(step, leaders.get(leaders.get(step)));
            step = leaders.get(step);
        }
        return step;
    }

    /** Returns the groups by their leaders, each in the order in which its members were given. */
    public Map<N, List<N>> byLeader() {
        Map<N, List<N>> groups = new LinkedHashMap<>();
        leaders.keySet()
                .forEach(node -> groups.computeIfAbsent(leader(node), none -> new ArrayList<>())
                        .add(node));
        return groups;
    }
}
