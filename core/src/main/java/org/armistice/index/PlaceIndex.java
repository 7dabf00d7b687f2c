package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.armistice.index.graph.Loops;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.time.Truth;

/**
 * What lies where, and what connects what. Geography alone, at no particular time: whether a checkpoint stood on a day
 * is asked of {@link ExistenceIndex}, whose the ground is of {@link ControlIndex}.
 */
public final class PlaceIndex {

    private final List<Place> places;
    private final ImmutableMap<Ref<?>, Integer> positions;
    private final ImmutableListMultimap<Ref<?>, Corridor> byEnd;
    private final ImmutableListMultimap<Ref<?>, Checkpoint> byCorridor;
    private final ImmutableListMultimap<Ref<?>, Place> bySurroundings;
    private final Map<Ref<Territory>, List<Ref<Territory>>> loops;

    private PlaceIndex(Dataset dataset) {
        this.places = dataset.entries(Place.class);
        ImmutableListMultimap.Builder<Ref<?>, Corridor> byEnd = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Checkpoint> byCorridor = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Place> bySurroundings = ImmutableListMultimap.builder();
        ImmutableMap.Builder<Ref<?>, Integer> positions = ImmutableMap.builder();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            positions.put(place.ref(), i);
            place.within().forEach(territory -> bySurroundings.put(territory, place));
            if (place instanceof Corridor corridor) {
                corridor.connects().forEach(end -> byEnd.put(end, corridor));
            } else if (place instanceof Checkpoint checkpoint) {
                checkpoint.corridors().forEach(corridor -> byCorridor.put(corridor, checkpoint));
            }
        }
        this.positions = positions.build();
        this.byEnd = byEnd.build();
        this.byCorridor = byCorridor.build();
        this.bySurroundings = bySurroundings.build();
        Map<Ref<Territory>, Set<Ref<Territory>>> surroundings = new LinkedHashMap<>();
        dataset.entries(Territory.class).forEach(territory -> surroundings.put(territory.ref(), territory.within()));
        this.loops = Loops.among(surroundings).throughAll();
    }

    /** Returns the index of a dataset. */
    public static PlaceIndex of(Dataset dataset) {
        return new PlaceIndex(dataset);
    }

    /** Returns the corridors that connect two different entries, whatever else they connect; in the dataset's order. */
    public List<Corridor> corridorsBetween(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        if (byEnd.get(one).size() > byEnd.get(other).size()) {
            return corridorsBetween(other, one);
        }
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
     * order. One that is only recorded to stand on a corridor is found by {@link #checkpointsOn}: the corridor may run
     * on beyond the territory.
     */
    public List<Checkpoint> checkpointsIn(Ref<Territory> territory) {
        return within(territory, Checkpoint.class);
    }

    /**
     * Returns the checkpoints of a place: itself, those that stand on a corridor, or those that lie in a territory; in
     * the dataset's order. Of one that is not recorded to lie in the territory, but stands on a corridor that does, it
     * is {@link Truth#UNKNOWN} whether it is there: the corridor may run on.
     */
    public List<Answer<Checkpoint>> checkpoints(Ref<? extends Place> place) {
        SortedMap<Integer, Truth> found = new TreeMap<>();
        for (Place start : find(place).stream().toList()) {
            standingOn(start).forEach(checkpoint -> found.put(position(checkpoint), Truth.TRUE));
            for (Place inside : insideOf(start)) {
                Truth there = inside instanceof Checkpoint ? Truth.TRUE : Truth.UNKNOWN;
                standingOn(inside).forEach(checkpoint -> found.merge(position(checkpoint), there, Truth::or));
            }
        }
        return answers(found, Checkpoint.class);
    }

    /** Returns the corridors that lie in a territory, or in one that lies in it; in the dataset's order. */
    public List<Corridor> corridorsIn(Ref<Territory> territory) {
        return within(territory, Corridor.class);
    }

    /**
     * Returns the places that lie in a territory, or in one that lies in it, and so on; in the dataset's order. A
     * territory is not listed as lying in itself, even where the dataset says so.
     */
    public List<Place> within(Ref<Territory> territory) {
        return reached(territory, bySurroundings::get);
    }

    /**
     * Returns the territories that a place lies in, those that these lie in, and so on; in the dataset's order. A
     * territory is not listed as lying in itself, even where the dataset says so.
     */
    public List<Territory> around(Ref<? extends Place> place) {
        return only(Territory.class, reached(place, this::wholes));
    }

    /**
     * Returns what a place lies in or stands on: the territories around it, near or far; of a checkpoint also its
     * corridors, and the territories around these; in the dataset's order. Of a territory that only a corridor is
     * recorded to lie in, it is {@link Truth#UNKNOWN} whether the checkpoint does: the corridor may run on.
     */
    public List<Answer<Place>> surroundings(Ref<? extends Place> place) {
        SortedMap<Integer, Truth> found = new TreeMap<>();
        around(place).forEach(territory -> found.put(position(territory), Truth.TRUE));
        for (Corridor corridor : corridorsUnder(place)) {
            found.put(position(corridor), Truth.TRUE);
            around(corridor.ref()).forEach(territory -> found.merge(position(territory), Truth.UNKNOWN, Truth::or));
        }
        return answers(found, Place.class);
    }

    private List<Corridor> corridorsUnder(Ref<? extends Place> place) {
        return find(place)
                .filter(Checkpoint.class::isInstance)
                .map(found -> ((Checkpoint) found)
                        .corridors().stream()
                                .flatMap(corridor -> find(corridor).stream())
                                .filter(Corridor.class::isInstance)
                                .map(Corridor.class::cast)
                                .toList())
                .orElse(List.of());
    }

    private <P extends Place> List<Answer<P>> answers(SortedMap<Integer, Truth> found, Class<P> kind) {
        List<Answer<P>> answers = new ArrayList<>();
        found.forEach((position, truth) -> answers.add(new Answer<>(kind.cast(places.get(position)), truth)));
        return List.copyOf(answers);
    }

    private List<Checkpoint> standingOn(Place place) {
        if (place instanceof Checkpoint checkpoint) {
            return List.of(checkpoint);
        }
        return place instanceof Corridor corridor ? checkpointsOn(corridor.ref()) : List.of();
    }

    private List<Place> insideOf(Place place) {
        return place instanceof Territory territory ? within(territory.ref()) : List.of();
    }

    private int position(Place place) {
        return Objects.requireNonNull(positions.get(place.ref()));
    }

    private <P extends Place> List<P> within(Ref<Territory> territory, Class<P> kind) {
        return only(kind, within(territory));
    }

    private static <P extends Place> List<P> only(Class<P> kind, List<Place> places) {
        return places.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<Place> wholes(Ref<?> place) {
        return find(place).stream()
                .flatMap(found -> found.within().stream())
                .flatMap(territory -> find(territory).stream())
                .filter(Territory.class::isInstance)
                .toList();
    }

    private Optional<Place> find(Ref<?> place) {
        return Optional.ofNullable(positions.get(place)).map(places::get);
    }

    /** Returns what is reached from a place in one step or more, in the dataset's order, without the place itself. */
    private List<Place> reached(Ref<?> start, Function<Ref<?>, ? extends Collection<Place>> step) {
        Set<Ref<?>> found = new HashSet<>(Set.of(start));
        Deque<Ref<?>> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            for (Place place : step.apply(next.remove())) {
                if (found.add(place.ref()) && place instanceof Territory) {
                    next.add(place.ref());
                }
            }
        }
        found.remove(start);
        return found.stream()
                .map(place -> Objects.requireNonNull(positions.get(place)))
                .sorted()
                .map(places::get)
                .toList();
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
