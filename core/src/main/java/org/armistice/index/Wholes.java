package org.armistice.index;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.armistice.index.graph.Loops;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Link;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.vocabulary.LinkType;

/**
 * Which entries are parts of which, as an incident is of a war or a district of a province; so that none counts twice.
 */
final class Wholes {

    private final ImmutableSetMultimap<Ref<? extends Entry>, Ref<? extends Entry>> wholes;
    private final Map<Ref<? extends Entry>, Integer> circles;
    /** From wholes down to those parts that belong to several of them. */
    private final ImmutableSetMultimap<Ref<? extends Entry>, Ref<? extends Entry>> towardsShared;

    private Wholes(ImmutableSetMultimap<Ref<? extends Entry>, Ref<? extends Entry>> wholes) {
        this.wholes = wholes;
        this.circles = Loops.among(wholes.asMap()).circles();
        SetMultimap<Ref<? extends Entry>, Ref<? extends Entry>> towards = HashMultimap.create();
        Traverser.<Ref<? extends Entry>>forGraph(wholes::get)
                .breadthFirst(Maps.filterValues(wholes.asMap(), around -> around.size() > 1)
                        .keySet())
                .forEach(part -> wholes.get(part).forEach(whole -> towards.put(whole, part)));
        this.towardsShared = ImmutableSetMultimap.copyOf(towards);
    }

    static Wholes in(Dataset dataset) {
        ImmutableSetMultimap.Builder<Ref<? extends Entry>, Ref<? extends Entry>> wholes =
                ImmutableSetMultimap.builder();
        for (Entry entry : dataset.entries()) {
            if (entry instanceof Incident incident) {
                wholes.putAll(entry.ref(), incident.conflicts());
            } else if (entry instanceof Place place) {
                wholes.putAll(entry.ref(), place.within());
            }
            for (Attributed<Link> link : entry.links()) {
                if (link.isAsserted() && link.value().type() == LinkType.PART_OF) {
                    wholes.put(entry.ref(), link.value().target());
                }
            }
        }
        return new Wholes(wholes.build());
    }

    /** Tells whether an entry is a part of one of the given ones, and that not of it in turn. */
    boolean isWithin(Ref<? extends Entry> part, Set<Ref<? extends Entry>> entries) {
        return around(part).anyMatch(whole -> entries.contains(whole) && !leadToEachOther(part, whole));
    }

    /** Returns all that an entry is a part of, over any number of steps; itself too if it is a part of itself. */
    Stream<Ref<? extends Entry>> around(Ref<? extends Entry> part) {
        return reach(part, wholes);
    }

    /** Hands over pairs of the given entries that share a part, or of which one is a part of the other. */
    void forOverlaps(
            Collection<Ref<? extends Entry>> entries, BiConsumer<Ref<? extends Entry>, Ref<? extends Entry>> action) {
        Map<Ref<? extends Entry>, Ref<? extends Entry>> first = new HashMap<>();
        entries.forEach(entry -> first.put(entry, entry));
        for (Ref<? extends Entry> entry : entries) {
            around(entry).filter(first::containsKey).forEach(whole -> action.accept(whole, entry));
        }
        for (Ref<? extends Entry> entry : entries) {
            reach(entry, towardsShared).forEach(part -> {
                Ref<? extends Entry> other = first.putIfAbsent(part, entry);
                if (other != null) {
                    action.accept(other, entry);
                }
            });
        }
    }

    private boolean leadToEachOther(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        return circles.containsKey(one) && circles.get(one).equals(circles.get(other));
    }

    private static Stream<Ref<? extends Entry>> reach(
            Ref<? extends Entry> start, ImmutableSetMultimap<Ref<? extends Entry>, Ref<? extends Entry>> steps) {
        return Streams.stream(
                Traverser.<Ref<? extends Entry>>forGraph(steps::get).breadthFirst(steps.get(start)));
    }
}
