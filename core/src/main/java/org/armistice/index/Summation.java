package org.armistice.index;

import com.google.common.collect.Sets;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.armistice.index.LeftOut.Reason;
import org.armistice.index.graph.Groups;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;

/**
 * Adds up estimates over the entries that were asked for, so that nothing is counted twice.
 *
 * <p>An entry that is a part of another with a figure is counted there. Entries that one estimate covers, or that share
 * a part, are one thing: it has a figure only if an estimate covers all of it. Where other claimants count it apart,
 * what that adds up to is one more figure for it.
 */
final class Summation {

    private final Term<Measure> measure;
    private final Wholes wholes;
    private final Set<Ref<? extends Entry>> asked;
    private final SortedOut sorted;
    private final boolean isOfOneThing;

    private final List<LeftOut> leftOut;
    private final List<ScopedEstimate> summed = new ArrayList<>();
    private final List<Ref<? extends Entry>> overlapping = new ArrayList<>();
    private final List<Summand> summands = new ArrayList<>();
    private OptionalLong atLeast = OptionalLong.empty();

    private Summation(
            Term<Measure> measure,
            Wholes wholes,
            Set<Ref<? extends Entry>> asked,
            SortedOut sorted,
            boolean isOfOneThing) {
        this.measure = measure;
        this.wholes = wholes;
        this.asked = asked;
        this.sorted = sorted;
        this.isOfOneThing = isOfOneThing;
        this.leftOut = new ArrayList<>(sorted.leftOut());
    }

    /** Adds up for one thing what is counted in it apart, and looks for nobody who counts that apart in turn. */
    private Summation(
            Term<Measure> measure, Wholes wholes, List<Ref<? extends Entry>> thing, List<ScopedEstimate> count) {
        this(measure, wholes, new LinkedHashSet<>(thing), new SortedOut(count, Map.of(), List.of()), true);
    }

    static Total of(
            Term<Measure> measure,
            Set<Ref<? extends Entry>> asked,
            Wholes wholes,
            Collection<ScopedEstimate> estimates,
            CoveredTime coveredTime) {
        return new Summation(measure, wholes, asked, SortedOut.of(estimates, asked, wholes, coveredTime), false)
                .total();
    }

    private Total total() {
        Set<Ref<? extends Entry>> counted = new LinkedHashSet<>();
        sorted.complete().forEach(estimate -> counted.addAll(estimate.covered()));
        List<Ref<? extends Entry>> withoutFigure = asked.stream()
                .filter(entry -> !counted.contains(entry) && !wholes.isWithin(entry, counted))
                .toList();
        Set<Ref<? extends Entry>> outermost = new LinkedHashSet<>();
        counted.stream().filter(entry -> !wholes.isWithin(entry, counted)).forEach(outermost::add);
        withoutFigure.stream().filter(sorted.parts()::containsKey).forEach(outermost::add);
        things(outermost).forEach(this::add);
        boolean isComplete = !summed.isEmpty() && withoutFigure.isEmpty() && overlapping.isEmpty();
        return new Total(
                measure,
                isComplete ? sum(Summand::low) : OptionalLong.empty(),
                isComplete ? sum(Summand::best) : OptionalLong.empty(),
                isComplete ? sum(Summand::high) : OptionalLong.empty(),
                atLeast,
                summed.stream().anyMatch(one -> one.estimate().value().approximate()),
                summed,
                leftOut,
                withoutFigure,
                overlapping);
    }

    /** Joins what cannot be counted apart, and gives each the estimates that cover any of it. */
    private Map<List<Ref<? extends Entry>>, List<ScopedEstimate>> things(Set<Ref<? extends Entry>> outermost) {
        Groups<Ref<? extends Entry>> groups = new Groups<>(outermost);
        wholes.forOverlaps(outermost, groups::unite);
        sorted.complete().forEach(estimate -> groups.unite(touched(estimate, outermost)));
        Map<Ref<? extends Entry>, List<ScopedEstimate>> estimates = new LinkedHashMap<>();
        for (ScopedEstimate estimate : sorted.complete()) {
            estimate.covered().stream()
                    .filter(outermost::contains)
                    .findFirst()
                    .ifPresentOrElse(
                            entry -> estimates
                                    .computeIfAbsent(groups.leader(entry), none -> new ArrayList<>())
                                    .add(estimate),
                            () -> leaveOut(estimate, Reason.COUNTED_ALREADY));
        }
        Map<List<Ref<? extends Entry>>, List<ScopedEstimate>> things = new LinkedHashMap<>();
        groups.byLeader().forEach((leader, thing) -> things.put(thing, estimates.getOrDefault(leader, List.of())));
        return things;
    }

    /**
     * Returns the outermost entries of which an estimate counts something, if there is one that it counts as a whole.
     */
    private Set<Ref<? extends Entry>> touched(ScopedEstimate estimate, Set<Ref<? extends Entry>> outermost) {
        Set<Ref<? extends Entry>> touched = new LinkedHashSet<>(estimate.covered());
        touched.retainAll(outermost);
        if (!touched.isEmpty()) {
            for (Ref<? extends Entry> covered : estimate.covered()) {
                wholes.around(covered).filter(outermost::contains).forEach(touched::add);
            }
        }
        return touched;
    }

    private static boolean covers(ScopedEstimate estimate, List<Ref<? extends Entry>> thing) {
        return estimate.covered().size() >= thing.size() && estimate.covered().containsAll(thing);
    }

    private void add(List<Ref<? extends Entry>> thing, List<ScopedEstimate> estimates) {
        List<ScopedEstimate> covering = new ArrayList<>();
        for (ScopedEstimate estimate : estimates) {
            if (covers(estimate, thing)) {
                covering.add(estimate);
            }
        }
        List<Total> apart = apart(thing, covering, estimates);
        Set<ScopedEstimate> counted = Sets.newIdentityHashSet();
        counted.addAll(covering);
        apart.forEach(total -> counted.addAll(total.summed()));
        for (ScopedEstimate estimate : estimates) {
            if (counted.contains(estimate)) {
                summed.add(estimate);
            } else {
                leaveOut(estimate, covering.isEmpty() ? Reason.OVERLAPS : Reason.COUNTED_ALREADY);
            }
        }
        OptionalLong low = OptionalLong.empty();
        if (!covering.isEmpty()) {
            Summand summand = Summand.range(covering);
            for (Total total : apart) {
                summand = summand.or(Summand.of(total));
            }
            summands.add(summand);
            low = summand.low();
        } else if (thing.size() > 1) {
            thing.stream().filter(asked::contains).forEach(overlapping::add);
        }
        OptionalLong least = low.isPresent() ? low : sorted.least(thing, estimates);
        if (least.isPresent()) {
            atLeast = OptionalLong.of(LongMath.saturatedAdd(atLeast.orElse(0), least.getAsLong()));
        }
    }

    /**
     * Returns what those make of a thing who never count it as a whole: each who counts all of it, and all of them
     * together.
     */
    private List<Total> apart(
            List<Ref<? extends Entry>> thing, List<ScopedEstimate> covering, List<ScopedEstimate> estimates) {
        if (isOfOneThing || covering.isEmpty() || covering.size() == estimates.size()) {
            return List.of();
        }
        Set<Claimant> heard = EstimateIndex.byClaimant(covering).keySet();
        List<ScopedEstimate> others = estimates.stream()
                .filter(estimate -> !covers(estimate, thing) && !heard.containsAll(Claimant.of(estimate.estimate())))
                .toList();
        List<List<ScopedEstimate>> counts =
                new ArrayList<>(EstimateIndex.byClaimant(others).values());
        counts.add(others);
        List<Total> totals = new ArrayList<>();
        for (List<ScopedEstimate> count : counts) {
            Set<Ref<? extends Entry>> covered = new HashSet<>();
            count.forEach(estimate -> covered.addAll(estimate.covered()));
            if (covered.containsAll(thing)) {
                totals.add(new Summation(measure, wholes, thing, count).total());
            }
        }
        totals.removeIf(total -> !total.isComplete());
        return totals;
    }

    /** Returns the sum of one sort of figure, if each summand has it and the sum can be held. */
    private OptionalLong sum(Function<Summand, OptionalLong> figure) {
        long sum = 0;
        for (Summand summand : summands) {
            OptionalLong next = figure.apply(summand);
            if (next.isEmpty() || next.getAsLong() > Long.MAX_VALUE - sum) {
                return OptionalLong.empty();
            }
            sum += next.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private void leaveOut(ScopedEstimate estimate, Reason why) {
        leftOut.add(new LeftOut(estimate, why));
    }
}
