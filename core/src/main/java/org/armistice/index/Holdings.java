package org.armistice.index;

import com.google.common.base.Suppliers;
import com.google.common.collect.Lists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** All that is asserted about who holds a place, by day. */
final class Holdings {

    private final ByDay<Attributed<Holding>> holdings;
    private final Supplier<Timeline> timeline;

    Holdings(List<Attributed<Holding>> holdings) {
        this.holdings = ByDay.of(holdings, Extent::of);
        this.timeline = Suppliers.memoize(() -> Timeline.of(holdings));
    }

    /** Returns all that is asserted, in the dataset's order. */
    List<Attributed<Holding>> all() {
        return holdings.all();
    }

    /** Returns what is asserted for a day. */
    List<Answer<Attributed<Holding>>> on(UncertainDate day) {
        return ask(day, holding -> holding.isAssertedFor(day));
    }

    /** Returns what a question does not certainly deny, of all that may be asserted for a day of that time. */
    List<Answer<Attributed<Holding>>> ask(UncertainTime time, Function<Attributed<Holding>, Truth> question) {
        return Answer.to(holdings.touching(Extent.of(time)).stream(), question);
    }

    /** Returns where something that is asserted begins or ends on a day of which anything is known. */
    List<HoldingChange> changes() {
        return holdings.all().stream()
                .flatMap(holding -> holding.period().stream()
                        .flatMap(period -> Stream.of(
                                        period.start().date().map(day -> new HoldingChange(day, true, holding)),
                                        period.end().date().map(day -> new HoldingChange(day, false, holding)))
                                .flatMap(Optional::stream)))
                .sorted(Comparator.comparing(HoldingChange::day, UncertainTime.DISPLAY_ORDER)
                        .thenComparing(change -> !change.begins()))
                .toList();
    }

    /** Returns the same with those assertions only that say that it is held in one way. */
    Holdings only(Term<TerritorialRelation> relation) {
        return new Holdings(holdings.all().stream()
                .filter(holding -> holding.value().relation().equals(relation))
                .toList());
    }

    /** Returns all spans, and none where nothing is recorded. */
    List<HoldingSpan> timeline(Function<Ref<? extends Actor>, Ref<? extends Actor>> principals) {
        return holdings.all().isEmpty() ? List.of() : found(timeline.get().spans(Extent.UNBOUNDED), principals);
    }

    /** Returns the spans that may have a day in a period. */
    List<HoldingSpan> timeline(UncertainTime period, Function<Ref<? extends Actor>, Ref<? extends Actor>> principals) {
        return found(
                timeline.get().spans(Extent.of(period)).stream()
                        .filter(days -> days.overlaps(period) != Truth.FALSE)
                        .toList(),
                principals);
    }

    /** Returns spans of which it is found when they are asked for what is asserted in them. */
    private List<HoldingSpan> found(
            List<UncertainPeriod> spans, Function<Ref<? extends Actor>, Ref<? extends Actor>> principals) {
        return Lists.transform(spans, days -> {
            UncertainDate day = Timeline.oneDayOf(days);
            List<Answer<Attributed<Holding>>> answers = on(day);
            return new HoldingSpan(days, answers, Contest.among(answers, day.asDay(), principals));
        });
    }
}
