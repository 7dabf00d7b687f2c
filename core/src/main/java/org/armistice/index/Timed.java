package org.armistice.index;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * Things that hold for a period each, to be found by a day or a period without looking at those that are certainly out.
 * One without a period may hold on every day.
 *
 * @param <T> what holds
 */
final class Timed<T> {

    private final ByDay<T> things;
    private final Function<? super T, Optional<UncertainPeriod>> period;

    private Timed(List<T> things, Function<? super T, Optional<UncertainPeriod>> period) {
        this.things = ByDay.of(things, thing -> Extent.of(period.apply(thing)));
        this.period = period;
    }

    static <T> Timed<T> of(List<T> things, Function<? super T, Optional<UncertainPeriod>> period) {
        return new Timed<>(things, period);
    }

    static <K, T> Map<K, Timed<T>> each(
            ListMultimap<K, T> things, Function<? super T, Optional<UncertainPeriod>> period) {
        return Map.copyOf(Maps.transformValues(things.asMap(), group -> new Timed<>(List.copyOf(group), period)));
    }

    /** Returns all of them in their own order. */
    List<T> all() {
        return things.all();
    }

    /** Returns what holds on a day, or throughout a period, in their own order. */
    List<Answer<T>> throughout(UncertainTime when) {
        return Answer.to(
                things.touching(Extent.heldThroughout(when)).stream(),
                thing -> holdsThroughout(period.apply(thing), when));
    }

    /** Returns what holds on a day, or on any day of a period, in their own order. */
    List<Answer<T>> sometime(UncertainTime when) {
        return Answer.to(
                things.touching(Extent.of(when)).stream(), thing -> holdsSometimeIn(period.apply(thing), when));
    }

    /** Tells whether something that is for a period holds on a day, or throughout another. */
    static Truth holdsThroughout(Optional<UncertainPeriod> period, UncertainTime when) {
        return period.map(known -> known.contains(when)).orElse(Truth.UNKNOWN);
    }

    /** Tells whether something that is for a period holds on a day, or on any day of another. */
    static Truth holdsSometimeIn(Optional<UncertainPeriod> period, UncertainTime when) {
        return period.map(known -> known.overlaps(when)).orElse(Truth.UNKNOWN);
    }
}
