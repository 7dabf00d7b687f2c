package org.armistice.index;

import com.google.common.collect.Streams;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.armistice.index.graph.Circles;

/** Follows from statement to statement what answers what, back and forward. */
final class Exchanges {

    private final Circles circles;

    Exchanges(List<Utterance> all) {
        this.circles = Utterance.circles(all, Utterance::answered);
    }

    Exchange through(Utterance utterance) {
        return new Exchange(
                utterance.statement(),
                follow(utterance, Utterance::answered, this::turn),
                follow(utterance, Utterance::replies, (from, to, depth) -> turn(to, from, depth)));
    }

    /** Returns the statements that say one again, directly or through others, in the dataset's order. */
    static List<Utterance> saidAgain(Utterance start) {
        Traverser<Utterance> onwards = Traverser.forGraph(restated -> restated.replies().stream()
                .filter(reply -> reply.restated().contains(restated))
                .toList());
        return Streams.stream(onwards.breadthFirst(start))
                .filter(found -> found != start)
                .sorted(Comparator.comparingInt(Utterance::place))
                .toList();
    }

    private Turn turn(Utterance reply, Utterance answered, int depth) {
        boolean isCircular = circles.join(reply.place(), answered.place());
        return new Turn(reply.statement(), answered.statement(), depth, isCircular);
    }

    /** Goes as deep as it can first, with a stack of its own: they may be longer than Java's. */
    private static List<Turn> follow(Utterance start, Function<Utterance, List<Utterance>> steps, TurnFrom turnFrom) {
        List<Turn> turns = new ArrayList<>();
        Set<Utterance> seen = new HashSet<>(Set.of(start));
        Deque<Utterance> way = new ArrayDeque<>(List.of(start));
        Deque<Iterator<Utterance>> ahead =
                new ArrayDeque<>(List.of(steps.apply(start).iterator()));
        while (!way.isEmpty()) {
            if (!ahead.element().hasNext()) {
                way.pop();
                ahead.pop();
                continue;
            }
            Utterance next = ahead.element().next();
            turns.add(turnFrom.make(way.element(), next, way.size()));
            if (seen.add(next)) {
                way.push(next);
                ahead.push(steps.apply(next).iterator());
            }
        }
        return turns;
    }

    private interface TurnFrom {
        Turn make(Utterance from, Utterance to, int depth);
    }
}
