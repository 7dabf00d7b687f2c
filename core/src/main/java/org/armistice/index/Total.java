package org.armistice.index;

import java.util.List;
import java.util.OptionalLong;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Measure;
import org.armistice.vocabulary.Term;

/**
 * What estimates add up to over several entries, each counted once.
 *
 * <p>Low, best and high are each given only if every entry is counted and every summand has that figure; none is
 * derived from the others. Where several figures are given for one thing, they make a range: the lowest low, the
 * highest high, and a best figure only if all agree on it. A sum that a {@code long} cannot hold is not given.
 *
 * @param measure what is counted
 * @param low the sum of the lowest figures; empty if some summand has none, or something is not counted
 * @param best the sum of the best figures, under the same condition
 * @param high the sum of the highest figures, under the same condition
 * @param atLeast what the lowest figures that there are add up to, parts of people included; empty if there is none. Of
 *     what overlaps, the largest alone counts
 * @param approximate whether a source calls a summand approximate
 * @param summed the estimates that were added, or make a range of one summand; immutable
 * @param leftOut the estimates that concern the entries and were not added; immutable
 * @param withoutFigure the entries for which no figure is recorded that counts all, which is not zero; immutable
 * @param overlapping the entries of which the figures may count the same, so that none was added; immutable
 */
public record Total(
        Term<Measure> measure,
        OptionalLong low,
        OptionalLong best,
        OptionalLong high,
        OptionalLong atLeast,
        boolean approximate,
        List<ScopedEstimate> summed,
        List<LeftOut> leftOut,
        List<Ref<? extends Entry>> withoutFigure,
        List<Ref<? extends Entry>> overlapping) {

    /** Makes a total. */
    public Total {
        summed = List.copyOf(summed);
        leftOut = List.copyOf(leftOut);
        withoutFigure = List.copyOf(withoutFigure);
        overlapping = List.copyOf(overlapping);
    }

    /** Tells whether every entry is counted. If not, there may be more than is given here. */
    public boolean isComplete() {
        return !summed.isEmpty() && withoutFigure.isEmpty() && overlapping.isEmpty();
    }
}
