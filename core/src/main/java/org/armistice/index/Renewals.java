package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Ref;
import org.armistice.time.UncertainPeriod;

/** Which ceasefires renew which, and the rows that this makes. */
final class Renewals {

    private final Map<Ref<?>, Lifetime> lifetimes;
    private final Map<Ref<?>, Integer> places = new HashMap<>();
    private final ImmutableListMultimap<Ref<?>, Arrow> byHolder;
    private final ImmutableListMultimap<Ref<?>, Arrow> byTarget;

    /** Takes the asserted renewals between ceasefires, all of which have a lifetime, in the dataset's order. */
    Renewals(Map<Ref<?>, Lifetime> lifetimes, Collection<Arrow> renewals) {
        this.lifetimes = lifetimes;
        lifetimes.keySet().forEach(ceasefire -> places.put(ceasefire, places.size()));
        ImmutableListMultimap.Builder<Ref<?>, Arrow> byHolder = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Arrow> byTarget = ImmutableListMultimap.builder();
        for (Arrow renewal : renewals) {
            byHolder.put(renewal.from(), renewal);
            byTarget.put(renewal.to(), renewal);
        }
        this.byHolder = byHolder.build();
        this.byTarget = byTarget.build();
    }

    /** Returns the row in which a ceasefire stands. Linear in all that hang together with it. */
    RenewalRow rowOf(Ref<?> ceasefire) {
        Set<Ref<?>> joined = joined(ceasefire);
        List<Ref<?>> inOrder = inOrder(joined);
        RenewalRow.Form form = RenewalRow.Form.ROW;
        if (inOrder.size() < joined.size()) {
            form = RenewalRow.Form.CIRCULAR;
            inOrder = joined.stream().sorted(Comparator.comparing(places::get)).toList();
        } else if (joined.stream()
                .anyMatch(one -> renewed(one).size() > 1 || renewing(one).size() > 1)) {
            form = RenewalRow.Form.BRANCHED;
        }
        List<Lifetime> row = inOrder.stream().map(this::lifetime).toList();
        return new RenewalRow(
                form,
                row.stream().map(Lifetime::ceasefire).toList(),
                inOrder.stream().flatMap(this::renewalsBy).toList(),
                form == RenewalRow.Form.ROW ? span(row) : Optional.empty());
    }

    private static Optional<UncertainPeriod> span(List<Lifetime> row) {
        return Lifetime.between(row.get(0).first(), row.get(row.size() - 1).last());
    }

    private Stream<Renewal> renewalsBy(Ref<?> after) {
        return Multimaps.index(byHolder.get(after), Arrow::to).asMap().entrySet().stream()
                .map(renewed ->
                        Renewal.of(lifetime(renewed.getKey()), lifetime(after), List.copyOf(renewed.getValue())));
    }

    private Set<Ref<?>> joined(Ref<?> start) {
        return ImmutableSet.copyOf(Traverser.<Ref<?>>forGraph(one -> Sets.union(renewed(one), renewing(one)))
                .breadthFirst(start));
    }

    /** Returns those that no circle leads to, each after those that it renews. */
    private List<Ref<?>> inOrder(Set<Ref<?>> joined) {
        Map<Ref<?>, Integer> missing = new HashMap<>();
        PriorityQueue<Ref<?>> next = new PriorityQueue<>(Comparator.comparing(places::get));
        for (Ref<?> one : joined) {
            missing.put(one, renewed(one).size());
            if (renewed(one).isEmpty()) {
                next.add(one);
            }
        }
        List<Ref<?>> inOrder = new ArrayList<>();
        while (!next.isEmpty()) {
            Ref<?> one = next.remove();
            inOrder.add(one);
            for (Ref<?> later : renewing(one)) {
                if (missing.merge(later, -1, Integer::sum) == 0) {
                    next.add(later);
                }
            }
        }
        return inOrder;
    }

    private Set<Ref<?>> renewed(Ref<?> ceasefire) {
        Set<Ref<?>> renewed = new LinkedHashSet<>();
        byHolder.get(ceasefire).forEach(arrow -> renewed.add(arrow.to()));
        return renewed;
    }

    private Set<Ref<?>> renewing(Ref<?> ceasefire) {
        Set<Ref<?>> renewing = new LinkedHashSet<>();
        byTarget.get(ceasefire).forEach(arrow -> renewing.add(arrow.from()));
        return renewing;
    }

    private Lifetime lifetime(Ref<?> ceasefire) {
        return Objects.requireNonNull(lifetimes.get(ceasefire));
    }
}
