package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.PassageRule;
import org.armistice.model.Perspective;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.Term;

/**
 * Whether a checkpoint or a corridor was open on a day, for whom, and according to whom.
 *
 * <p>Rules and statuses are assertions of what is so as a rule; none is the truth about one journey, and the silence of
 * a perspective is neither open nor closed. A corridor has rules of its own: what stands on it is asked for apart,
 * since nobody said that a closed checkpoint closes the road. Of a period it is asked what was so throughout it.
 */
public final class PassageIndex {

    private final Dataset dataset;
    private final Map<Ref<? extends Place>, Timed<Attributed<PassageRule>>> rules;
    private final Map<Ref<? extends Place>, Timed<Attributed<Term<CheckpointStatus>>>> statuses;
    private final ImmutableListMultimap<Ref<Corridor>, Checkpoint> byCorridor;

    private PassageIndex(Dataset dataset) {
        this.dataset = dataset;
        ImmutableListMultimap.Builder<Ref<? extends Place>, Attributed<PassageRule>> rules =
                ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<? extends Place>, Attributed<Term<CheckpointStatus>>> statuses =
                ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<Corridor>, Checkpoint> byCorridor = ImmutableListMultimap.builder();
        for (Place place : dataset.entries(Place.class)) {
            if (place instanceof Checkpoint checkpoint) {
                rules.putAll(checkpoint.ref(), checkpoint.passages());
                statuses.putAll(checkpoint.ref(), checkpoint.statuses());
                checkpoint.corridors().forEach(corridor -> byCorridor.put(corridor, checkpoint));
            } else if (place instanceof Corridor corridor) {
                rules.putAll(corridor.ref(), corridor.passages());
            }
        }
        this.rules = Timed.each(rules.build(), Attributed::period);
        this.statuses = Timed.each(statuses.build(), Attributed::period);
        this.byCorridor = byCorridor.build();
    }

    /** Returns the index of a dataset. */
    public static PassageIndex of(Dataset dataset) {
        return new PassageIndex(dataset);
    }

    /** Returns the rules that are asserted for a day, or throughout a period, for whomever; in the dataset's order. */
    public List<Answer<Attributed<PassageRule>>> rules(Ref<? extends Place> place, UncertainTime when) {
        Timed<Attributed<PassageRule>> found = rules.get(place);
        return found == null ? List.of() : found.throughout(when);
    }

    /**
     * Returns whether a checkpoint or a corridor is open to a traveller on a day, or throughout a period, according to
     * each perspective that says anything that applies; in the order of their first rules, then of their statuses.
     */
    public List<Opening> openings(Ref<? extends Place> place, Traveller traveller, UncertainTime when) {
        Truth isThere = isThere(place, when);
        List<Opening> openings = new ArrayList<>();
        weigh(place, traveller, when)
                .forEach((perspective, weighing) -> openings.add(weighing.opening(perspective, isThere)));
        return List.copyOf(openings);
    }

    /** Returns whether a checkpoint or a corridor is open to a traveller according to one perspective. */
    public Opening opening(
            Ref<? extends Place> place, Perspective perspective, Traveller traveller, UncertainTime when) {
        Weighing weighing = weigh(place, traveller, when).get(perspective);
        return (weighing == null ? new Weighing(traveller, when) : weighing).opening(perspective, isThere(place, when));
    }

    /**
     * Returns which checkpoints on a corridor somebody says are closed to a traveller on a day, or throughout a period,
     * and who says so. One that certainly was not there is left out.
     */
    public List<Answer<Closing>> closed(Ref<Corridor> corridor, Traveller traveller, UncertainTime when) {
        List<Answer<Closing>> closed = new ArrayList<>();
        for (Checkpoint checkpoint : byCorridor.get(corridor)) {
            // Who says that it is closed says that it is there; only a record that it is not gainsays that.
            Truth isThere = isThere(checkpoint.ref(), when);
            Truth mayBeThere = isThere.compareTo(Truth.UNKNOWN) < 0 ? isThere : Truth.TRUE;
            weigh(checkpoint.ref(), traveller, when).forEach((perspective, weighing) -> {
                Truth truth = weighing.closed().and(mayBeThere);
                if (truth != Truth.FALSE) {
                    closed.add(new Answer<>(new Closing(checkpoint, perspective), truth));
                }
            });
        }
        return List.copyOf(closed);
    }

    private Map<Perspective, Weighing> weigh(Ref<? extends Place> place, Traveller traveller, UncertainTime when) {
        Map<Perspective, Weighing> weighings = new LinkedHashMap<>();
        if (rules.containsKey(place)) {
            for (Answer<Attributed<PassageRule>> rule : rules.get(place).sometime(when)) {
                if (traveller.isSubjectTo(rule.value().value())) {
                    weighings
                            .computeIfAbsent(rule.value().perspective(), none -> new Weighing(traveller, when))
                            .addRule(rule);
                }
            }
        }
        if (statuses.containsKey(place)) {
            for (Answer<Attributed<Term<CheckpointStatus>>> status :
                    statuses.get(place).sometime(when)) {
                weighings
                        .computeIfAbsent(status.value().perspective(), none -> new Weighing(traveller, when))
                        .addStatus(status);
            }
        }
        return weighings;
    }

    /** Returns whether the place was there on any day of the time. */
    private Truth isThere(Ref<? extends Place> place, UncertainTime when) {
        Entry found = dataset.find(place, Entry.class).orElse(null);
        if (found instanceof Checkpoint checkpoint) {
            Truth established = checkpoint
                    .established()
                    .map(first -> first.isAfter(when).not())
                    .orElse(Truth.UNKNOWN);
            return checkpoint
                    .removed()
                    .map(last -> last.isBefore(when).not())
                    .orElse(Truth.UNKNOWN)
                    .and(established);
        }
        return found instanceof Corridor corridor ? Timed.holdsSometimeIn(corridor.existence(), when) : Truth.UNKNOWN;
    }
}
