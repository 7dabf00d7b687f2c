package org.armistice.index;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armistice.index.order.Order;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.LinkType;

/**
 * The entries of a dataset in order of time, by their dates and by the order that is recorded.
 *
 * <p>One entry came after another if it began after the last day of that one; or if it follows it, by a link that the
 * source makes in its own voice and without reserve, whatever the days; or by several such steps. What follows another
 * did not begin before that began, and may well overlap it or share its only day. So a record also narrows down dates.
 * A ceasefire, an agreement and a commitment are placed by the day on which they were made.
 *
 * <p>An answer is certain if it is the same for all days that dates and records allow; of a set of days with gaps, as
 * in {@code [2005-05-03,2005-05-09]}, a record sees the first and the last only. It is tentative if it rests on a date
 * that the source calls uncertain. Where links contradict each other or certain dates, the links between those entries
 * tell nothing, and their order among each other is unknown. A doubted date that fits no record tells nothing either.
 *
 * <p>Laws: {@code isBefore(a, b) == isAfter(b, a)}; what is certainly after something is after all before that, unless
 * these are in contradiction. Made in O(n log n) for n entries and links.
 */
public final class Chronology {

    private final Order order;
    private final Map<String, Integer> places;

    private Chronology(Dataset dataset) {
        this.order = Order.of(dataset.entries());
        this.places = Maps.newHashMapWithExpectedSize(order.entries().size());
        order.entries().forEach(entry -> places.put(entry.id(), places.size()));
    }

    /** Returns the chronology of a dataset. */
    public static Chronology of(Dataset dataset) {
        return new Chronology(dataset);
    }

    /**
     * Returns the {@link #contradictions} of a dataset, for those who want no more than that. Nothing else than what
     * follows another or is followed can be in one, so that the rest is not put in order.
     */
    public static List<List<Entry>> contradictionsIn(Dataset dataset) {
        Set<String> linked = new HashSet<>();
        for (Entry entry : dataset.entries()) {
            for (Attributed<Link> link : entry.links()) {
                if (link.value().type() == LinkType.FOLLOWS) {
                    linked.add(entry.id());
                    linked.add(link.value().target().id());
                }
            }
        }
        List<Entry> entries = dataset.entries().stream()
                .filter(entry -> linked.contains(entry.id()))
                .toList();
        return Order.isContradictory(entries) ? contradictions(Order.of(entries)) : List.of();
    }

    /**
     * Returns the entries that have a time, or follow or are followed by another, in an order that contradicts nothing
     * certain; immutable. What is not certain goes by the first day on which an entry may have begun, then by the last,
     * then by the dataset.
     */
    public List<Entry> inOrder() {
        return order.entries().subList(0, order.placed());
    }

    /**
     * Returns the same entries in the smallest groups of which each certainly came after those before it. O(n log n).
     */
    public Sequence<Entry> groups() {
        return Sequence.of(inOrder(), order.cuts(), List.of());
    }

    /**
     * Returns some of the entries in the smallest groups of which each certainly came after those before it. Others may
     * be what orders them. Those that have neither time nor recorded order stand beside the groups.
     *
     * @throws IllegalArgumentException if one is not of the dataset
     */
    public <E extends Entry> Sequence<E> sequence(Collection<E> some) {
        SortedMap<Integer, E> byPlace = new TreeMap<>();
        some.forEach(entry -> byPlace.put(place(entry), entry));
        SortedMap<Integer, E> placed = byPlace.headMap(order.placed());
        int[] numbers = placed.keySet().stream().mapToInt(place -> place).toArray();
        return Sequence.of(
                List.copyOf(placed.values()),
                order.cuts(numbers),
                List.copyOf(byPlace.tailMap(order.placed()).values()));
    }

    /**
     * Returns what contradicts itself: entries that follow each other in a circle, or of which one follows what, going
     * by dates that nobody doubts, began later. Each list names all that are between such two, in the order of
     * {@link #inOrder}; no entry stands in two lists.
     */
    public List<List<Entry>> contradictions() {
        return contradictions(order);
    }

    private static List<List<Entry>> contradictions(Order order) {
        return order.contradictions().stream()
                .map(knot -> Arrays.stream(knot).mapToObj(order.entries()::get).toList())
                .toList();
    }

    /** Tells whether one entry came before another. */
    public Truth isBefore(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        return isAfter(other, one);
    }

    /**
     * Tells whether one entry came after another. Nothing comes after itself; of an entry without time or recorded
     * order, and of one that the dataset does not have, nothing is known.
     */
    public Truth isAfter(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        if (one.equals(other)) {
            return Truth.FALSE;
        }
        Integer later = places.get(one.id());
        Integer earlier = places.get(other.id());
        return later == null || earlier == null ? Truth.UNKNOWN : order.isAfter(later, earlier);
    }

    private int place(Entry entry) {
        Integer place = places.get(entry.id());
        if (place == null || !order.entries().get(place).equals(entry)) {
            throw new IllegalArgumentException("The dataset has no such entry as " + entry.id()
                    + ". Give entries of the dataset of which this is the chronology.");
        }
        return place;
    }
}
