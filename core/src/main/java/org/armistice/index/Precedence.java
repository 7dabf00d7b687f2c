package org.armistice.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.armistice.index.graph.Circles;
import org.armistice.time.UncertainPeriod;

/**
 * Which of several statements was made before which: by their dates, and because nobody can answer, restate or take
 * back what was not said yet.
 *
 * <p>So something is known of a statement without a date too: it is not earlier than what it answers, nor later than
 * what answers it. Where the dates say otherwise, and in circles of answers, the answers tell no order and the dates
 * alone count.
 */
final class Precedence {

    private final Circles circles;
    private final BitSet contradictory = new BitSet();
    private final Extent[] days;

    /**
     * @param circles of statements that must each have been made before the others
     * @param dated what the date of one tells
     */
    Precedence(List<Utterance> all, Circles circles, Function<Optional<UncertainPeriod>, Extent> dated) {
        this.circles = circles;
        List<Utterance> inOrder =
                Arrays.stream(circles.order()).mapToObj(all::get).toList();
        Extent[] own =
                all.stream().map(utterance -> dated.apply(utterance.when())).toArray(Extent[]::new);
        Extent[] found = within(own, inOrder);
        for (int place = 0; place < found.length; place++) {
            contradictory.set(place, !found[place].isPossible());
        }
        this.days = contradictory.isEmpty() ? found : within(own, inOrder);
    }

    /** Returns the days on which a statement may have been made. */
    Extent days(Utterance utterance) {
        return days[utterance.place()];
    }

    /** Returns those before which none of the others was certainly made that count, in the order given. */
    List<Utterance> first(Collection<Utterance> among, Predicate<Utterance> counts) {
        long firstEnd = Long.MAX_VALUE;
        BitSet counting = new BitSet();
        for (Utterance utterance : among) {
            if (counts.test(utterance)) {
                counting.set(utterance.place());
                firstEnd = Math.min(firstEnd, days(utterance).last());
            }
        }
        List<Utterance> first = new ArrayList<>();
        for (Utterance utterance : among) {
            boolean isAfterAnother = utterance.after().stream()
                    .anyMatch(before -> counting.get(before.place()) && areInOrder(before, utterance));
            if (!isAfterAnother && days(utterance).first() <= firstEnd) {
                first.add(utterance);
            }
        }
        return first;
    }

    /** Returns those after which none of the others was certainly made that count, in the order given. */
    List<Utterance> last(Collection<Utterance> among, Predicate<Utterance> counts) {
        long lastStart = Long.MIN_VALUE;
        BitSet before = new BitSet();
        for (Utterance utterance : among) {
            if (counts.test(utterance)) {
                lastStart = Math.max(lastStart, days(utterance).first());
                utterance.after().stream()
                        .filter(earlier -> areInOrder(earlier, utterance))
                        .forEach(earlier -> before.set(earlier.place()));
            }
        }
        long start = lastStart;
        return among.stream()
                .filter(utterance ->
                        !before.get(utterance.place()) && days(utterance).last() >= start)
                .toList();
    }

    /** Tells whether one is known to come after the other because it speaks of it. */
    private boolean areInOrder(Utterance earlier, Utterance later) {
        return !circles.join(earlier.place(), later.place())
                && !contradictory.get(earlier.place())
                && !contradictory.get(later.place());
    }

    /** Narrows the days of each by those of the ones before it, then by those of the ones after it. */
    private Extent[] within(Extent[] own, List<Utterance> inOrder) {
        Extent[] found = own.clone();
        for (Utterance later : inOrder) {
            for (Utterance earlier : later.after()) {
                if (areInOrder(earlier, later)) {
                    found[later.place()] = found[later.place()].notBefore(found[earlier.place()]);
                }
            }
        }
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            Utterance later = inOrder.get(i);
            for (Utterance earlier : later.after()) {
                if (areInOrder(earlier, later)) {
                    found[earlier.place()] = found[earlier.place()].notAfter(found[later.place()]);
                }
            }
        }
        return found;
    }
}
