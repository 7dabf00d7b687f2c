package org.armistice.index;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
        return answers(Extent.heldThroughout(when), when, UncertainPeriod::contains);
    }

    /** Returns what holds on a day, or on any day of a period, in their own order. */
    List<Answer<T>> sometime(UncertainTime when) {
        return answers(Extent.of(when), when, UncertainPeriod::overlaps);
    }

    private List<Answer<T>> answers(
            Extent days, UncertainTime when, BiFunction<UncertainPeriod, UncertainTime, Truth> question) {
        return Answer.to(
                things.touching(days).stream(),
                thing -> period.apply(thing)
                        .map(found -> question.apply(found, when))
                        .orElse(Truth.UNKNOWN));
    }
}
