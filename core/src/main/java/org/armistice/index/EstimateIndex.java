package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
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
 * Which estimates cover an entry, wherever they stand: its own, and those of others that name it in their scope; and
 * what estimates add up to.
 *
 * <p>An estimate with a scope covers precisely that, which may leave out the entry that holds it, and has no parts. Two
 * estimates for one entry count the same people and are never added to each other. Nor is what may overlap: an entry
 * and what is a part of it, two wars with an incident in both, an estimate for two wars and one for the second.
 */
public final class EstimateIndex {

    private final Dataset dataset;
    private final ImmutableListMultimap<Ref<?>, ScopedEstimate> byCovered;
    private final Wholes wholes;
    private final CoveredTime coveredTime;

    private EstimateIndex(Dataset dataset) {
        ImmutableListMultimap.Builder<Ref<?>, ScopedEstimate> byCovered = ImmutableListMultimap.builder();
        for (Entry entry : dataset.entries()) {
            for (Attributed<Estimate> estimate : recorded(entry)) {
                ScopedEstimate scoped = new ScopedEstimate(entry, estimate);
                scoped.covered().forEach(covered -> byCovered.put(covered, scoped));
            }
        }
        this.dataset = dataset;
        this.byCovered = byCovered.build();
        this.wholes = Wholes.in(dataset);
        this.coveredTime = new CoveredTime(dataset);
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

    /**
     * Returns what estimates of one sort add up to over several entries, whoever gives them. Where claimants differ the
     * total is the range of what they say, with a best figure only if all agree on it. An entry that is given twice is
     * counted once.
     */
    public Total total(Term<Measure> measure, Collection<? extends Ref<? extends Entry>> entries) {
        Set<Ref<? extends Entry>> asked = new LinkedHashSet<>(entries);
        return Summation.of(measure, asked, wholes, covering(asked, measure), coveredTime);
    }

    /**
     * Returns what the estimates of each claimant add up to over several entries, apart from those of others; in the
     * order of their first estimates. No claimant of them is chosen, and their totals are not to be added.
     */
    public Map<Claimant, Total> totals(Term<Measure> measure, Collection<? extends Ref<? extends Entry>> entries) {
        Set<Ref<? extends Entry>> asked = new LinkedHashSet<>(entries);
        Map<Claimant, Total> totals = new LinkedHashMap<>();
        byClaimant(covering(asked, measure))
                .forEach((claimant, estimates) ->
                        totals.put(claimant, Summation.of(measure, asked, wholes, estimates, coveredTime)));
        return Collections.unmodifiableMap(totals);
    }

    /**
     * Returns the same for some claimants, and of each over those of the entries alone of which it gives an estimate:
     * the others are not listed as without a figure. So there may be as many claimants as entries.
     */
    public Map<Claimant, Total> totalsBy(
            Set<Claimant> claimants, Term<Measure> measure, Collection<? extends Ref<? extends Entry>> entries) {
        Set<Ref<? extends Entry>> asked = new LinkedHashSet<>(entries);
        Map<Claimant, Total> totals = new LinkedHashMap<>();
        byClaimant(covering(asked, measure)).forEach((claimant, estimates) -> {
            if (claimants.contains(claimant)) {
                Set<Ref<? extends Entry>> counted = new LinkedHashSet<>();
                estimates.forEach(estimate -> counted.addAll(estimate.covered()));
                counted.retainAll(asked);
                totals.put(claimant, Summation.of(measure, counted, wholes, estimates, coveredTime));
            }
        });
        return Collections.unmodifiableMap(totals);
    }

    /**
     * Returns what each claimant says of one entry alone, as a whole and in parts. What is denied or left open is left
     * out, and so is what covers other entries too.
     */
    public Map<Claimant, Split> splits(Ref<? extends Entry> entry, Term<Measure> measure) {
        List<ConflictSide> sides =
                dataset.find(entry, Entry.class).map(CountedParts::sides).orElse(List.of());
        Map<Claimant, Split> splits = new LinkedHashMap<>();
        byClaimant(estimates(entry, measure).stream()
                        .filter(scoped ->
                                !scoped.isShared() && scoped.estimate().isAsserted())
                        .toList())
                .forEach((claimant, estimates) -> splits.put(claimant, Split.of(estimates, sides, coveredTime)));
        return Collections.unmodifiableMap(splits);
    }

    /** Returns the estimates of one sort that cover any of the entries, each once. */
    private List<ScopedEstimate> covering(Set<Ref<? extends Entry>> entries, Term<Measure> measure) {
        Set<ScopedEstimate> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return entries.stream()
                .flatMap(entry -> estimates(entry, measure).stream())
                .filter(seen::add)
                .toList();
    }

    static Map<Claimant, List<ScopedEstimate>> byClaimant(Collection<ScopedEstimate> estimates) {
        Map<Claimant, List<ScopedEstimate>> grouped = new LinkedHashMap<>();
        for (ScopedEstimate scoped : estimates) {
            for (Claimant claimant : Claimant.of(scoped.estimate())) {
                grouped.computeIfAbsent(claimant, none -> new ArrayList<>()).add(scoped);
            }
        }
        return grouped;
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
