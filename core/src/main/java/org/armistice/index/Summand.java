package org.armistice.index;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import org.armistice.model.Estimate;

/** Figures for one thing: those of one estimate, or the range of several that count the same. */
record Summand(OptionalLong low, OptionalLong best, OptionalLong high) {

    /** Returns from the lowest low to the highest high, and the best figure on which all agree. */
    static Summand range(List<ScopedEstimate> same) {
        long[] lows = figures(same, Estimate::low);
        long[] bests = figures(same, Estimate::best);
        long[] highs = figures(same, Estimate::high);
        return new Summand(
                first(lows), first(bests).equals(last(bests)) ? first(bests) : OptionalLong.empty(), last(highs));
    }

    /** Returns what a total makes of the things that it counts. */
    static Summand of(Total total) {
        return new Summand(total.low(), total.best(), total.high());
    }

    /** Returns the range of these figures and others for the same; none of a sort that not both have. */
    Summand or(Summand other) {
        return new Summand(
                both(low, other.low, Math::min),
                best.equals(other.best) ? best : OptionalLong.empty(),
                both(high, other.high, Math::max));
    }

    private static OptionalLong both(OptionalLong one, OptionalLong other, LongBinaryOperator which) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(which.applyAsLong(one.getAsLong(), other.getAsLong()));
    }

    /** Returns the figures in ascending order; none if not all of the estimates have it. */
    private static long[] figures(List<ScopedEstimate> same, Function<Estimate, OptionalLong> figure) {
        long[] found = same.stream()
                .flatMapToLong(estimate -> figure.apply(estimate.estimate().value()).stream())
                .sorted()
                .toArray();
        return found.length == same.size() ? found : new long[0];
    }

    private static OptionalLong first(long[] figures) {
        return figures.length == 0 ? OptionalLong.empty() : OptionalLong.of(figures[0]);
    }

    private static OptionalLong last(long[] figures) {
        return figures.length == 0 ? OptionalLong.empty() : OptionalLong.of(figures[figures.length - 1]);
    }
}
