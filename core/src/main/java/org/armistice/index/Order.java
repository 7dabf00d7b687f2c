package org.armistice.index;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Agreement;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Commitment;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Link;
import org.armistice.model.Mediation;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.LinkType;

/** Which of two entries came after the other, by links that say so and by dates. */
final class Order {

    private final Dataset dataset;
    private final ImmutableSetMultimap<Ref<?>, Ref<?>> before;
    private final ImmutableSetMultimap<Ref<?>, Ref<?>> after;

    Order(Dataset dataset) {
        this.dataset = dataset;
        ImmutableSetMultimap.Builder<Ref<?>, Ref<?>> before = ImmutableSetMultimap.builder();
        for (Entry entry : dataset.entries()) {
            for (Attributed<Link> link : entry.links()) {
                if (link.value().type() == LinkType.FOLLOWS && link.isCertain()) {
                    before.put(entry.ref(), link.value().target());
                }
            }
        }
        this.before = before.build();
        this.after = this.before.inverse();
    }

    Truth isAfter(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        if (one.equals(other)) {
            return Truth.FALSE;
        }
        Set<Ref<?>> beforeOne = reached(one, before);
        Set<Ref<?>> afterOne = reached(one, after);
        boolean isLater = beforeOne.contains(other);
        boolean isEarlier = afterOne.contains(other);
        if (isLater || isEarlier) {
            return isLater && isEarlier ? Truth.UNKNOWN : Truth.of(isLater);
        }
        Truth later = isAnyAfter(beforeOne, reached(other, after));
        Truth earlier = isAnyAfter(reached(other, before), afterOne);
        if (later.compareTo(Truth.UNKNOWN) > 0) {
            return earlier.compareTo(Truth.UNKNOWN) > 0 ? Truth.UNKNOWN : later;
        }
        return earlier.compareTo(Truth.UNKNOWN) > 0 ? earlier.not() : isDatedAfter(one, other);
    }

    /**
     * What came before the one, or is it, is after what came after the other, or is that: so is one after the other.
     */
    private Truth isAnyAfter(Set<Ref<?>> notLater, Set<Ref<?>> notEarlier) {
        Truth found = Truth.FALSE;
        for (Ref<?> one : notLater) {
            for (Ref<?> other : notEarlier) {
                found = found.or(isDatedAfter(one, other));
                if (found == Truth.TRUE) {
                    return found;
                }
            }
        }
        return found;
    }

    private Truth isDatedAfter(Ref<?> one, Ref<?> other) {
        Optional<UncertainPeriod> time = time(one);
        return time.isEmpty()
                ? Truth.UNKNOWN
                : time(other).map(time.get()::isAfter).orElse(Truth.UNKNOWN);
    }

    private Optional<UncertainPeriod> time(Ref<?> ref) {
        return dataset.find(ref, Entry.class).flatMap(Order::time);
    }

    /** Returns when something happened or was made. */
    static Optional<UncertainPeriod> time(Entry entry) {
        if (entry instanceof Event event) {
            return event.when();
        } else if (entry instanceof Ceasefire ceasefire) {
            return ceasefire.declared().or(ceasefire::effective).map(UncertainPeriod::on);
        } else if (entry instanceof Agreement agreement) {
            return agreement.signed().map(UncertainPeriod::on).or(agreement::period);
        } else if (entry instanceof Commitment commitment) {
            return commitment.declared().map(UncertainPeriod::on).or(commitment::period);
        } else if (entry instanceof Conflict conflict) {
            return conflict.period();
        } else if (entry instanceof Mediation mediation) {
            return mediation.period();
        }
        return entry instanceof PeacekeepingMission mission ? mission.period() : Optional.empty();
    }

    private static Set<Ref<?>> reached(Ref<?> start, ImmutableSetMultimap<Ref<?>, Ref<?>> steps) {
        Set<Ref<?>> reached = new LinkedHashSet<>(Set.of(start));
        Deque<Ref<?>> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            for (Ref<?> step : steps.get(next.remove())) {
                if (reached.add(step)) {
                    next.add(step);
                }
            }
        }
        return reached;
    }
}
