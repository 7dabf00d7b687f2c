package org.armistice.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Endpoint;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
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
                isOnDay(holding.period().map(UncertainPeriod::start)),
                isOnDay(holding.period().map(UncertainPeriod::end)));
    }

    private boolean isOnDay(Optional<Endpoint> end) {
        return day.isPresent()
                && end.flatMap(Endpoint::date).flatMap(UncertainDate::asDay).equals(day);
    }

    /** In what way somebody holds a place, and whether that begins and ends on the very day that is asked for. */
    private record Hold(Grip grip, boolean jointly, boolean begins, boolean ends) {

        Truth contests(Hold other) {
            return jointly && other.jointly() || hands(other) || other.hands(this)
                    ? Truth.FALSE
                    : grip.contests(other.grip);
        }

        /** Whether one ends on the day on which the other begins, so that they hold it in turn. */
        private boolean hands(Hold other) {
            return grip == other.grip && ends && !begins && other.begins && !other.ends;
        }
    }
}
