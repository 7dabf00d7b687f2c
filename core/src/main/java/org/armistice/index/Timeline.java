package org.armistice.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.armistice.model.Attributed;
import org.armistice.time.Endpoint;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * The days on which it changes what is asserted, or how surely, and the spans between them.
 *
 * <p>Days that EDTF cannot write, before the year -9999 and after 9999, are not told apart.
 */
final class Timeline {

    private static final LocalDate FIRST = LocalDate.of(-9999, 1, 2);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final UncertainDate ANY_DAY = UncertainDate.parse("[..1969-12-31,1970-01-01..]");

    /** Each the first day of a span. */
    private final ImmutableList<LocalDate> changes;

    private Timeline(ImmutableList<LocalDate> changes) {
        this.changes = changes;
    }

    static Timeline of(Collection<? extends Attributed<?>> assertions) {
        ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
        for (Attributed<?> assertion : assertions) {
            assertion.period().ifPresent(period -> changes.addAll(changes(period)));
        }
        return new Timeline(changes.build().asList());
    }

    /** Returns the spans of which a day lies in the extent. */
    List<UncertainPeriod> spans(Extent extent) {
        ImmutableList.Builder<UncertainPeriod> spans = ImmutableList.builder();
        int last = spanOf(extent.last());
        for (int span = spanOf(extent.first()); span <= last; span++) {
            spans.add(UncertainPeriod.of(
                    span == 0 ? Endpoint.OPEN : Endpoint.at(UncertainDate.from(changes.get(span - 1))),
                    span == changes.size()
                            ? Endpoint.OPEN
                            : Endpoint.at(UncertainDate.from(changes.get(span).minusDays(1)))));
        }
        return spans.build();
    }

    /** Returns one day of a span, any of them. */
    static UncertainDate oneDayOf(UncertainPeriod span) {
        Optional<LocalDate> first = span.earliest();
        Optional<LocalDate> last = span.latest();
        if (first.isPresent() && last.isPresent()) {
            return UncertainDate.oneDayBetween(first.get(), last.get());
        }
        return first.isEmpty() && last.isEmpty()
                ? ANY_DAY
                : UncertainDate.parse("[" + first.map(LocalDate::toString).orElse("") + ".."
                        + last.map(LocalDate::toString).orElse("") + "]");
    }

    /** The number of changes up to a day. */
    private int spanOf(long epochDay) {
        int from = 0;
        int to = changes.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (changes.get(middle).toEpochDay() <= epochDay) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * The days from which on a period is asserted more or less surely than before: where it may begin, where it must
     * have begun, where it may have ended, where it must have ended. If it may have ended before it must have begun, no
     * day is sure to lie in it.
     */
    private static List<LocalDate> changes(UncertainPeriod period) {
        List<Optional<LocalDate>> changes = new ArrayList<>();
        changes.add(day(period::earliestStart));
        changes.add(dayAfter(day(period::latestEnd)));
        Optional<LocalDate> latestStart = day(period::latestStart);
        Optional<LocalDate> earliestEnd = day(period::earliestEnd);
        boolean begins = period.start().isOpen() || latestStart.isPresent();
        boolean ends = period.end().isOpen() || earliestEnd.isPresent();
        if (begins && ends && !latestStart.orElse(LocalDate.MIN).isAfter(earliestEnd.orElse(LocalDate.MAX))) {
            changes.add(latestStart);
            changes.add(dayAfter(earliestEnd));
        }
        return changes.stream()
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                .toList();
    }

    private static Optional<LocalDate> dayAfter(Optional<LocalDate> day) {
        return day.filter(last -> last.isBefore(LAST)).map(last -> last.plusDays(1));
    }

    /** A bound, unless it lies too far out for a calendar. */
    private static Optional<LocalDate> day(Supplier<Optional<LocalDate>> bound) {
        try {
            return bound.get();
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }
}
