package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Development;
import org.armistice.model.Entry;
import org.armistice.model.Estimate;
import org.armistice.model.Incident;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;

/**
 * Which estimates cover an entry, wherever they stand: its own, and those of others that name it in their scope.
 *
 * <p>An estimate with a scope covers precisely that, which may leave out the entry that holds it. Figures are never
 * added up: two estimates may count the same people, and what covers several entries has no parts.
 */
public final class EstimateIndex {

    private final ImmutableListMultimap<Ref<?>, ScopedEstimate> byCovered;

    private EstimateIndex(Dataset dataset) {
        ImmutableListMultimap.Builder<Ref<?>, ScopedEstimate> byCovered = ImmutableListMultimap.builder();
        for (Entry entry : dataset.entries()) {
            for (Attributed<Estimate> estimate : recorded(entry)) {
                Set<Ref<? extends Entry>> scope = estimate.value().scope();
                ScopedEstimate scoped = new ScopedEstimate(entry, estimate);
                if (scope.isEmpty()) {
                    byCovered.put(entry.ref(), scoped);
                } else {
                    scope.forEach(covered -> byCovered.put(covered, scoped));
                }
            }
        }
        this.byCovered = byCovered.build();
    }

    /** Returns the index of a dataset. */
    public static EstimateIndex of(Dataset dataset) {
        return new EstimateIndex(dataset);
    }

    /** Returns the estimates that cover an entry, alone or with others; in the dataset's order. */
    public List<ScopedEstimate> estimates(Ref<? extends Entry> entry) {
        return byCovered.get(entry);
    }

    /** Returns the estimates of one sort that cover an entry, alone or with others; in the dataset's order. */
    public List<ScopedEstimate> estimates(Ref<? extends Entry> entry, Term<Measure> measure) {
        return byCovered.get(entry).stream()
                .filter(scoped -> scoped.estimate().value().measure().equals(measure))
                .toList();
    }

    private static List<Attributed<Estimate>> recorded(Entry entry) {
        if (entry instanceof Conflict conflict) {
            return conflict.tolls();
        } else if (entry instanceof Incident incident) {
            return incident.tolls();
        } else if (entry instanceof Development development) {
            return development.tolls();
        } else if (entry instanceof PeacekeepingMission mission) {
            return mission.strengths();
        }
        return entry instanceof Territory territory ? territory.populations() : List.of();
    }
}
