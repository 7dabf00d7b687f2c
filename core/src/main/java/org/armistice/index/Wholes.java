package org.armistice.index;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
        Deque<Ref<? extends Entry>> next = new ArrayDeque<>();
        Set<Ref<? extends Entry>> seen = new HashSet<>();
        wholes.asMap().forEach((part, around) -> {
            if (around.size() > 1 && seen.add(part)) {
                next.add(part);
            }
        });
        while (!next.isEmpty()) {
            Ref<? extends Entry> part = next.remove();
            for (Ref<? extends Entry> whole : wholes.get(part)) {
                towards.put(whole, part);
                if (seen.add(whole)) {
                    next.add(whole);
                }
            }
        }
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
        Set<Ref<? extends Entry>> seen = new HashSet<>();
        Deque<Ref<? extends Entry>> next = new ArrayDeque<>();
        next.add(part);
        while (!next.isEmpty()) {
            for (Ref<? extends Entry> whole : wholes.get(next.remove())) {
                if (entries.contains(whole) && !leadToEachOther(part, whole)) {
                    return true;
                }
                if (seen.add(whole)) {
                    next.add(whole);
                }
            }
        }
        return false;
    }

    /** Returns all that an entry is a part of, over any number of steps; itself too if it is a part of itself. */
    Set<Ref<? extends Entry>> around(Ref<? extends Entry> part) {
        return reach(part, wholes::get);
    }

    /** Hands over pairs of the given entries that share a part, or of which one is a part of the other. */
    void forOverlaps(
            Collection<Ref<? extends Entry>> entries, BiConsumer<Ref<? extends Entry>, Ref<? extends Entry>> action) {
        Map<Ref<? extends Entry>, Ref<? extends Entry>> first = new HashMap<>();
        entries.forEach(entry -> first.put(entry, entry));
        for (Ref<? extends Entry> entry : entries) {
            for (Ref<? extends Entry> whole : around(entry)) {
                if (first.containsKey(whole)) {
                    action.accept(whole, entry);
                }
            }
        }
        for (Ref<? extends Entry> entry : entries) {
            for (Ref<? extends Entry> part : reach(entry, towardsShared::get)) {
                Ref<? extends Entry> other = first.putIfAbsent(part, entry);
                if (other != null) {
                    action.accept(other, entry);
                }
            }
        }
    }

    private boolean leadToEachOther(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        return circles.containsKey(one) && circles.get(one).equals(circles.get(other));
    }

    private static Set<Ref<? extends Entry>> reach(
            Ref<? extends Entry> start,
            Function<Ref<? extends Entry>, ? extends Collection<Ref<? extends Entry>>> steps) {
        Set<Ref<? extends Entry>> found = new HashSet<>();
        Deque<Ref<? extends Entry>> next = new ArrayDeque<>();
        next.add(start);
        while (!next.isEmpty()) {
            for (Ref<? extends Entry> reached : steps.apply(next.remove())) {
                if (found.add(reached)) {
                    next.add(reached);
                }
            }
        }
        return found;
    }
}
