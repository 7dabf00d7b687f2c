package org.armistice.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/** Gathers the holders of a place, each once, and finds out whether they contest it. */
final class Contenders {

    private final Optional<LocalDate> day;
    private final Function<Ref<? extends Actor>, Ref<? extends Actor>> principals;
    private final Map<Ref<? extends Actor>, List<Answer<Attributed<Holding>>>> holdings = new LinkedHashMap<>();
    private final List<Answer<Attributed<Holding>>> denials = new ArrayList<>();
    private final Map<Hold, Foremost> holds = new HashMap<>();

    /**
     * Begins without holders.
     *
     * @param day the day that is asked for, if it is known
     * @param principals for whom each holder holds: an army for its state, a state for itself
     */
    Contenders(Optional<LocalDate> day, Function<Ref<? extends Actor>, Ref<? extends Actor>> principals) {
        this.day = day;
        this.principals = principals;
    }

    Contenders add(Answer<Attributed<Holding>> answer) {
        if (Denials.isDenial(answer.value())) {
            denials.add(answer);
        } else if (answer.value().isAsserted()) {
            Ref<? extends Actor> holder = answer.value().value().holder();
            holdings.computeIfAbsent(holder, none -> new ArrayList<>()).add(answer);
            holds.computeIfAbsent(hold(answer.value()), none -> new Foremost())
                    .add(principals.apply(holder), answer.truth());
        }
        return this;
    }

    Contest contest() {
        List<Contender> contenders = new ArrayList<>();
        holdings.forEach((holder, answers) -> contenders.add(new Contender(holder, answers)));
        return new Contest(contenders.isEmpty() ? Truth.UNKNOWN : contested(), contenders, denials);
    }

    private Truth contested() {
        Truth contested = Truth.FALSE;
        for (Map.Entry<Hold, Foremost> one : holds.entrySet()) {
            for (Map.Entry<Hold, Foremost> other : holds.entrySet()) {
                contested = contested.or(
                        one.getKey().contests(other.getKey()).and(one.getValue().together(other.getValue())));
            }
        }
        return contested;
    }

    private Hold hold(Attributed<Holding> holding) {
        return new Hold(
                Grip.of(holding.value().relation()),
                holding.value().jointly(),
                onDay(holding, (period, known) -> period.isAfter(known.minusDays(1))),
                onDay(holding, (period, known) -> period.isBefore(known.plusDays(1))));
    }

    private Truth onDay(Attributed<Holding> holding, BiFunction<UncertainPeriod, LocalDate, Truth> question) {
        return day.flatMap(known -> holding.period().map(period -> question.apply(period, known)))
                .orElse(Truth.FALSE);
    }

    /**
     * In what way somebody holds a place, and whether, if at all on the day that is asked for, no earlier than on it
     * and no later.
     */
    private record Hold(Grip grip, boolean jointly, Truth begins, Truth ends) {

        Truth contests(Hold other) {
            return jointly && other.jointly()
                    ? Truth.FALSE
                    : grip.contests(other.grip)
                            .and(hands(other).or(other.hands(this)).not());
        }

        /** Whether one ends on the day on which the other begins, so that they hold it in turn. */
        private Truth hands(Hold other) {
            return grip == other.grip && !isForThatDayAlone() && !other.isForThatDayAlone()
                    ? ends.and(other.begins)
                    : Truth.FALSE;
        }

        private boolean isForThatDayAlone() {
            return begins.and(ends) == Truth.TRUE;
        }
    }
}
