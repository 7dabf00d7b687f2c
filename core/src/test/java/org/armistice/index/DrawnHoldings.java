package org.armistice.index;

import static org.armistice.vocabulary.TerritorialRelation.ADMINISTERS;
import static org.armistice.vocabulary.TerritorialRelation.CLAIMS;
import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.armistice.vocabulary.TerritorialRelation.OCCUPIES;
import static org.armistice.vocabulary.TerritorialRelation.RECOGNISED_AS_PART_OF;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** Holdings drawn at random, all within a few days, so that they often touch. */
final class DrawnHoldings {

    static final LocalDate DAY_0 = LocalDate.of(2020, 2, 27);
    static final int WINDOW = 9;

    private DrawnHoldings() {}

    /** Holdings in any state of knowledge. */
    static Arbitrary<List<Attributed<Holding>>> any() {
        return holdings(periods()).list().ofMaxSize(12);
    }

    /** Holdings of which every day between two possible ones is possible, and no date is qualified. */
    static Arbitrary<List<Attributed<Holding>>> plain() {
        return holdings(periods(plainDates(), "P2D", "[P1D..P4D]")).list().ofMaxSize(12);
    }

    static Arbitrary<UncertainDate> dates() {
        Arbitrary<String> several = days().set()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(days -> "["
                        + String.join(
                                ",",
                                days.stream().sorted().map(DrawnHoldings::text).toList()) + "]");
        Arbitrary<String> qualified = Combinators.combine(days(), Arbitraries.of("?", "~", "%"))
                .as((day, qualifier) -> text(day) + qualifier);
        Arbitrary<String> rough = Arbitraries.of("2020-02", "2020-03~", "2020", "2020-02-~27", "[..2020-03-01]");
        return Arbitraries.oneOf(
                plainDates(),
                plainDates(),
                Arbitraries.oneOf(several, qualified, rough).map(UncertainDate::parse));
    }

    static Arbitrary<UncertainPeriod> periods() {
        return periods(dates(), "P2D", "P3D~", "[P1D..P4D]");
    }

    private static Arbitrary<UncertainDate> plainDates() {
        return Combinators.combine(days(), days())
                .as((a, b) ->
                        UncertainDate.oneDayBetween(DAY_0.plusDays(Math.min(a, b)), DAY_0.plusDays(Math.max(a, b))));
    }

    private static Arbitrary<UncertainPeriod> periods(Arbitrary<UncertainDate> dates, String... lengths) {
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(6, dates.map(UncertainDate::toString)), Tuple.of(1, Arbitraries.of("", "..")));
        Arbitrary<String> length = Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.of(lengths));
        return Combinators.combine(end, end, length)
                .as(DrawnHoldings::period)
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    /** Empty if there is no such period. */
    private static Optional<UncertainPeriod> period(String start, String end, String length) {
        try {
            UncertainPeriod period = UncertainPeriod.parse(start + "/" + end);
            return Optional.of(length.isEmpty() ? period : period.lasting(UncertainDuration.parse(length)));
        } catch (DateTimeException refused) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Attributed<Holding>> holdings(Arbitrary<UncertainPeriod> periods) {
        Arbitrary<Term<TerritorialRelation>> relations = Arbitraries.of(
                CLAIMS,
                CONTROLS,
                ADMINISTERS,
                OCCUPIES,
                RECOGNISED_AS_PART_OF,
                TerritorialRelation.VOCABULARY.term("leases"));
        Arbitrary<Ref<? extends Actor>> holders =
                Arbitraries.of("a", "b", "c", "army-of-a").map(Ref::<Actor>to);
        Arbitrary<Certainty> certainties =
                Arbitraries.of(Certainty.CERTAIN, Certainty.CERTAIN, Certainty.CERTAINLY_NOT, Certainty.UNCOMMITTED);
        return Combinators.combine(relations, holders, Arbitraries.of(true, false), periods.optional(0.9), certainties)
                .as((relation, holder, jointly, period, certainty) -> {
                    Attributed<Holding> holding = Attributed.of(
                                    jointly ? Holding.jointly(relation, holder) : Holding.of(relation, holder))
                            .with(certainty);
                    return period.map(holding::during).orElse(holding);
                });
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, WINDOW);
    }

    private static String text(int day) {
        return DAY_0.plusDays(day).toString();
    }
}
