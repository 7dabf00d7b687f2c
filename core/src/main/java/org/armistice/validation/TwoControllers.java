package org.armistice.validation;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Held;
import org.armistice.model.Holding;
import org.armistice.model.Place;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.validation.Exclusives.Hold;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/**
 * From one perspective a place MUST NOT have two controllers at one time, unless they control it jointly. Two
 * perspectives may well differ: that is a contest. Nor is it a breach if one controller follows another on the same
 * day, or if both are of one state, as its army and its navy. Sources speak with a voice each, and two that disagree
 * contest the place.
 *
 * @param <E> the kind of place
 */
final class TwoControllers<E extends Place & Held> extends StandardRule<E> {

    TwoControllers(String id, Class<E> kind) {
        super(
                Severity.ERROR,
                id,
                kind,
                Needs.REFERRED_ENTRIES,
                "From one perspective a place MUST NOT have two exclusive controllers at one time.");
    }

    /** Reports of each holding the surest breach by it and one that began before it, one at most. */
    @Override
    void inspect(E place, Facts facts, Consumer<Finding> findings) {
        List<Attributed<Holding>> holdings = place.holdings();
        List<Integer> exclusive = IntStream.range(0, holdings.size())
                .filter(i -> isExclusive(holdings.get(i)))
                .boxed()
                .toList();
        if (exclusive.size() < 2) {
            return;
        }
        Rivals certain = Rivals.among(holdings, exclusive, i -> certainly(i, holdings.get(i), facts));
        Rivals possible = Rivals.among(holdings, exclusive, i -> possibly(i, holdings.get(i), facts));
        for (int i : exclusive) {
            findings(place, i, certain)
                    .filter(finding -> finding.broken() == Truth.TRUE)
                    .findFirst()
                    .or(() -> findings(place, i, possible)
                            .filter(finding -> finding.broken() != Truth.TRUE)
                            .max(Comparator.comparing(Finding::broken)))
                    .ifPresent(findings);
        }
    }

    /** Returns what may be wrong with a holding beside those that are likely its rivals. */
    private Stream<Finding> findings(E place, int position, Rivals rivals) {
        List<Attributed<Holding>> holdings = place.holdings();
        return rivals.of(position).stream().map(rival -> {
            Attributed<Holding> first = holdings.get(Math.min(position, rival.position()));
            Attributed<Holding> second = holdings.get(Math.max(position, rival.position()));
            return finding(place, Math.max(position, rival.position()), first, second)
                    .when(exclude(first, second));
        });
    }

    private static Hold certainly(int position, Attributed<Holding> holding, Facts facts) {
        UncertainPeriod period = holding.period().orElse(null);
        return new Hold(
                position,
                Belonging.principal(holding.value().holder(), facts),
                period == null ? Long.MAX_VALUE : latestStart(period),
                period == null ? Long.MIN_VALUE : earliestEnd(period));
    }

    private static Hold possibly(int position, Attributed<Holding> holding, Facts facts) {
        return new Hold(
                position,
                Belonging.principal(holding.value().holder(), facts),
                holding.period()
                        .map(UncertainTime::earliestEpochDay)
                        .orElse(OptionalLong.empty())
                        .orElse(Long.MIN_VALUE),
                holding.period()
                        .map(UncertainTime::latestEpochDay)
                        .orElse(OptionalLong.empty())
                        .orElse(Long.MAX_VALUE));
    }

    /** Returns the day by which it had begun: at the latest, the last day of what has no known beginning. */
    private static long latestStart(UncertainPeriod period) {
        return period.start().isOpen()
                ? Long.MIN_VALUE
                : Math.min(
                        day(period.start(), UncertainDate::latestEpochDay).orElse(Long.MAX_VALUE),
                        day(period.end(), UncertainDate::latestEpochDay).orElse(Long.MAX_VALUE));
    }

    /** Returns the day until which it had not ended: at the least, the first day of what has no known end. */
    private static long earliestEnd(UncertainPeriod period) {
        return period.end().isOpen()
                ? Long.MAX_VALUE
                : Math.max(
                        day(period.end(), UncertainDate::earliestEpochDay).orElse(Long.MIN_VALUE),
                        day(period.start(), UncertainDate::earliestEpochDay).orElse(Long.MIN_VALUE));
    }

    private static OptionalLong day(Endpoint end, Function<UncertainDate, OptionalLong> bound) {
        return end.date().map(bound).orElse(OptionalLong.empty());
    }

    private Finding finding(E place, int position, Attributed<Holding> first, Attributed<Holding> second) {
        return finding(place, "/holdings/" + position)
                .message("Is controlled by both %s (%s) and %s (%s) from the same perspective (%s)."
                        .formatted(
                                first.value().holder(),
                                period(first),
                                second.value().holder(),
                                period(second),
                                first.perspective()))
                .hint("End the first holding, record both as `jointly`, or attribute each to the one who asserts it.");
    }

    /** Whether it is control, be it called occupation, that excludes others and is asserted without reserve. */
    private static boolean isExclusive(Attributed<Holding> holding) {
        Term<TerritorialRelation> relation = holding.value().relation();
        return (relation == TerritorialRelation.CONTROLS || relation == TerritorialRelation.OCCUPIES)
                && !holding.value().jointly()
                && holding.isCertain();
    }

    /** Whether two exclude each other that one voice asserts, of two holders. */
    private static Truth exclude(Attributed<Holding> first, Attributed<Holding> second) {
        if (first.period().isEmpty() || second.period().isEmpty()) {
            return Truth.UNKNOWN;
        }
        UncertainPeriod before = first.period().get();
        UncertainPeriod after = second.period().get();
        return isHandover(before, after) || isHandover(after, before) ? Truth.FALSE : before.overlaps(after);
    }

    /** Whether the one ends on the day on which the other begins, and they share no other. */
    static boolean isHandover(UncertainPeriod before, UncertainPeriod after) {
        return before.end().date().isPresent() && before.end().equals(after.start()) && !before.equals(after);
    }

    private static String period(Attributed<Holding> holding) {
        return holding.period().map(UncertainPeriod::toString).orElse("no period");
    }
}
