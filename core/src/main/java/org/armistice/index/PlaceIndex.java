package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Territory;

/**
 * What lies where, and what connects what. Geography alone, at no particular time: whether a checkpoint stood on a day
 * is asked of {@link ExistenceIndex}, whose the ground is of {@link ControlIndex}.
 */
public final class PlaceIndex {

    private final List<Place> places;
    private final ImmutableListMultimap<Ref<?>, Corridor> byEnd;
    private final ImmutableListMultimap<Ref<?>, Checkpoint> byCorridor;
    private final ImmutableListMultimap<Ref<?>, Place> bySurroundings;
    private final Map<Ref<Territory>, List<Ref<Territory>>> loops;

    private PlaceIndex(Dataset dataset) {
        this.places = dataset.entries(Place.class);
        ImmutableListMultimap.Builder<Ref<?>, Corridor> byEnd = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Checkpoint> byCorridor = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Place> bySurroundings = ImmutableListMultimap.builder();
        for (Place place : places) {
            place.within().forEach(territory -> bySurroundings.put(territory, place));
            if (place instanceof Corridor corridor) {
                corridor.connects().forEach(end -> byEnd.put(end, corridor));
            } else if (place instanceof Checkpoint checkpoint) {
                checkpoint.corridors().forEach(corridor -> byCorridor.put(corridor, checkpoint));
            }
        }
        this.byEnd = byEnd.build();
        this.byCorridor = byCorridor.build();
        this.bySurroundings = bySurroundings.build();
        this.loops = Loops.among(dataset.entries(Territory.class), Territory::within);
    }

    /** Returns the index of a dataset. */
    public static PlaceIndex of(Dataset dataset) {
        return new PlaceIndex(dataset);
    }

    /** Returns the corridors that connect two different entries, whatever else they connect; in the dataset's order. */
    public List<Corridor> corridorsBetween(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        return one.equals(other)
                ? List.of()
                : byEnd.get(one).stream()
                        .filter(corridor -> corridor.connects().contains(other))
                        .toList();
    }

    /** Returns the corridors that connect an entry to anything, in the dataset's order. */
    public List<Corridor> corridorsOf(Ref<? extends Entry> end) {
        return byEnd.get(end);
    }

    /** Returns the checkpoints that stand on a corridor, at whatever time; in the dataset's order. */
    public List<Checkpoint> checkpointsOn(Ref<Corridor> corridor) {
        return byCorridor.get(corridor);
    }

    /**
     * Returns the checkpoints that lie in a territory, or in one that lies in it, at whatever time; in the dataset's
     * order.
     */
    public List<Checkpoint> checkpointsIn(Ref<Territory> territory) {
        return within(territory).stream()
                .filter(Checkpoint.class::isInstance)
                .map(Checkpoint.class::cast)
                .toList();
    }

    /**
     * Returns the places that lie in a territory, or in one that lies in it, and so on; in the dataset's order. A
     * territory is not listed as lying in itself, even where the dataset says so.
     */
    public List<Place> within(Ref<Territory> territory) {
        Set<Ref<?>> found = new HashSet<>();
        Deque<Ref<?>> next = new ArrayDeque<>(List.of(territory));
        while (!next.isEmpty()) {
            for (Place place : bySurroundings.get(next.remove())) {
                if (found.add(place.ref()) && place instanceof Territory) {
                    next.add(place.ref());
                }
            }
        }
        found.remove(territory);
        return found.isEmpty()
                ? List.of()
                : places.stream().filter(place -> found.contains(place.ref())).toList();
    }

    /**
     * Returns a chain of territories that begins with the given one, of which each lies in the next and the last in the
     * first, which no geography allows. A chain is told once, from one of its territories: for the others this is
     * empty, as it is for a territory without fault. Each territory that lies within itself is in some chain.
     */
    public List<Ref<Territory>> loopFrom(Ref<Territory> territory) {
        return loops.getOrDefault(territory, List.of());
    }
}
