package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.StateRecognition;
import org.armistice.vocabulary.Term;

/** Who recognises which state, by state and by recogniser. */
final class Recognitions {

    private final Map<Ref<State>, Timed<Recognised>> byState;
    private final Map<Ref<? extends Actor>, Timed<Recognised>> byRecogniser;
    /** Recognitions of the states that somebody, at whatever time, does not recognise. */
    private final Timed<Recognised> disputed;

    Recognitions(List<State> states) {
        ImmutableListMultimap.Builder<Ref<State>, Recognised> byState = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<? extends Actor>, Recognised> byRecogniser = ImmutableListMultimap.builder();
        List<Recognised> disputed = new ArrayList<>();
        for (State state : states) {
            boolean isRefused =
                    state.recognitions().stream().anyMatch(stance -> Side.of(stance) == Side.NOT_RECOGNISED);
            for (Attributed<Term<StateRecognition>> stance : state.recognitions()) {
                Recognised recognised = new Recognised(state, stance);
                byState.put(state.ref(), recognised);
                stance.perspective().actor().ifPresent(actor -> byRecogniser.put(actor, recognised));
                if (isRefused && Side.of(stance) == Side.RECOGNISED) {
                    disputed.add(recognised);
                }
            }
        }
        this.byState = Timed.each(byState.build(), Recognitions::period);
        this.byRecogniser = Timed.each(byRecogniser.build(), Recognitions::period);
        this.disputed = Timed.of(List.copyOf(disputed), Recognitions::period);
    }

    List<Answer<Recognised>> by(Ref<? extends Actor> recogniser, UncertainTime when) {
        Timed<Recognised> found = byRecogniser.get(recogniser);
        return found == null ? List.of() : found.throughout(when);
    }

    List<Answer<State>> contested(UncertainTime when) {
        Set<State> candidates = new LinkedHashSet<>();
        disputed.throughout(when)
                .forEach(answer -> candidates.add(answer.value().state()));
        return Answer.to(candidates.stream(), state -> contested(throughout(state.ref(), when)));
    }

    /** Returns who stands how to a state, those silent among the given ones and among who has ever had a stance. */
    Recognition of(
            Ref<State> state,
            UncertainTime when,
            List<Answer<State>> existing,
            BiFunction<Ref<? extends Actor>, UncertainTime, Truth> existence) {
        List<Answer<Attributed<Term<StateRecognition>>>> stances = throughout(state, when);
        Map<Ref<? extends Actor>, Truth> silent = new LinkedHashMap<>();
        existing.forEach(answer -> silent.put(answer.value().ref(), answer.truth()));
        if (byState.containsKey(state)) {
            for (Recognised ever : byState.get(state).all()) {
                ever.stance()
                        .perspective()
                        .actor()
                        .ifPresent(actor -> silent.computeIfAbsent(actor, unnamed -> existence.apply(unnamed, when)));
            }
            byState.get(state)
                    .sometime(when)
                    .forEach(spoken -> spoken.value()
                            .stance()
                            .perspective()
                            .actor()
                            .ifPresent(actor -> silent.computeIfPresent(
                                    actor,
                                    (same, truth) -> truth.and(spoken.truth().not()))));
        }
        silent.remove(state);
        return new Recognition(
                contested(stances),
                on(Side.RECOGNISED, stances),
                on(Side.NOT_RECOGNISED, stances),
                on(Side.CONDITIONAL, stances),
                on(Side.UNCLEAR, stances),
                Answer.to(silent.keySet().stream(), silent::get));
    }

    private List<Answer<Attributed<Term<StateRecognition>>>> throughout(Ref<State> state, UncertainTime when) {
        Timed<Recognised> found = byState.get(state);
        return found == null
                ? List.of()
                : found.throughout(when).stream()
                        .map(answer -> new Answer<>(answer.value().stance(), answer.truth()))
                        .toList();
    }

    private static List<Answer<Attributed<Term<StateRecognition>>>> on(
            Side side, List<Answer<Attributed<Term<StateRecognition>>>> stances) {
        return stances.stream()
                .filter(answer -> Side.of(answer.value()) == side)
                .toList();
    }

    private static Truth contested(List<Answer<Attributed<Term<StateRecognition>>>> stances) {
        return stances.isEmpty()
                ? Truth.UNKNOWN
                : Foremost.of(on(Side.RECOGNISED, stances)).and(Foremost.of(on(Side.NOT_RECOGNISED, stances)));
    }

    private static Optional<UncertainPeriod> period(Recognised recognised) {
        return recognised.stance().period();
    }

    private enum Side {
        RECOGNISED,
        NOT_RECOGNISED,
        CONDITIONAL,
        UNCLEAR;

        static Side of(Attributed<Term<StateRecognition>> stance) {
            if (stance.isAsserted() && stance.value() instanceof StateRecognition known) {
                return switch (known) {
                    case RECOGNISED -> RECOGNISED;
                    case NOT_RECOGNISED, WITHDRAWN -> NOT_RECOGNISED;
                    case CONDITIONAL -> CONDITIONAL;
                };
            }
            return UNCLEAR;
        }
    }

    /** The surest two of different perspectives: among more, none can make a contest surer. */
    private record Foremost(List<Map.Entry<Perspective, Truth>> two) {

        static Foremost of(List<Answer<Attributed<Term<StateRecognition>>>> stances) {
            Map<Perspective, Truth> truths = new LinkedHashMap<>();
            stances.forEach(answer -> truths.merge(answer.value().perspective(), answer.truth(), Truth::or));
            return new Foremost(truths.entrySet().stream()
                    .sorted(Map.Entry.<Perspective, Truth>comparingByValue().reversed())
                    .limit(2)
                    .toList());
        }

        Truth and(Foremost other) {
            return two.stream()
                    .flatMap(one -> other.two.stream()
                            .filter(another -> !another.getKey().equals(one.getKey()))
                            .map(another -> one.getValue().and(another.getValue())))
                    .reduce(Truth.FALSE, Truth::or);
        }
    }
}
