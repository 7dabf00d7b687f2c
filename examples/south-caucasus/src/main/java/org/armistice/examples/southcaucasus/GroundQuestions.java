package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.index.Answer;
import org.armistice.index.CheckpointStanding;
import org.armistice.index.ControlIndex;
import org.armistice.index.Descent;
import org.armistice.index.ExistenceIndex;
import org.armistice.index.PlaceIndex;
import org.armistice.model.Attributed;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.Succession;
import org.armistice.time.UncertainDate;

/** Who holds what, which way leads there, what stands on it, which states there were. */
final class GroundQuestions {

    private final Dataset dataset;
    private final Spoken spoken;

    GroundQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply holders(Ref<? extends Place> place, UncertainDate day) {
        List<String> lines = new ArrayList<>();
        for (Answer<Attributed<Holding>> answer : ControlIndex.of(dataset).holdings(place, day)) {
            Holding holding = answer.value().value();
            lines.add("%s %s: %s; %s"
                    .formatted(
                            spoken.name(holding.holder()),
                            holding.relation().token(),
                            Spoken.truth(answer.truth()),
                            spoken.attribution(answer.value())));
        }
        return new Reply("Who holds " + spoken.name(place) + " on " + day + ", according to whom?", lines);
    }

    Reply ways(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        List<String> lines = new ArrayList<>();
        for (Corridor corridor : PlaceIndex.of(dataset).corridorsBetween(one, other)) {
            lines.add(spoken.name(corridor.ref()) + ", by " + Spoken.terms(corridor.modes()));
            corridor.availabilities()
                    .forEach(availability -> lines.add(
                            "Recorded as: " + availability.value().token() + ", " + spoken.attribution(availability)));
        }
        return new Reply(
                "Which way leads from " + spoken.name(one) + " to " + spoken.name(other) + ", and is there another?",
                lines);
    }

    Reply checkpoints(Ref<Corridor> corridor, UncertainDate day) {
        List<String> lines = new ArrayList<>();
        for (Checkpoint checkpoint : PlaceIndex.of(dataset).checkpointsOn(corridor)) {
            CheckpointStanding standing = ExistenceIndex.of(dataset).standing(checkpoint.ref(), day);
            lines.add(spoken.name(checkpoint.ref())
                    + checkpoint
                            .established()
                            .map(date -> ", established in " + Spoken.date(date))
                            .orElse(""));
            checkpoint
                    .operators()
                    .forEach(operator ->
                            lines.add("Run by " + spoken.name(operator.value()) + ", " + spoken.attribution(operator)));
            checkpoint
                    .kinds()
                    .forEach(kind -> lines.add("A " + kind.value().token() + ", " + spoken.attribution(kind)));
            lines.add("Was it there on " + day + ": " + Spoken.truth(standing.standing()));
        }
        return new Reply(
                "Which checkpoint stands on the " + spoken.name(corridor) + ", since when, run by whom?", lines);
    }

    Reply states(UncertainDate... days) {
        ExistenceIndex existence = ExistenceIndex.of(dataset);
        List<String> lines = new ArrayList<>();
        for (UncertainDate day : days) {
            List<Answer<State>> states = existence.states(day);
            lines.add(day + ": " + named(states.stream().filter(answer -> isRecorded(answer.value())))
                    + "; not recorded when they existed: "
                    + named(states.stream().filter(answer -> !isRecorded(answer.value()))));
        }
        for (Descent descent : existence.descents()) {
            Succession succession = descent.succession().value();
            lines.add("%s %s %s%s"
                    .formatted(
                            spoken.name(descent.successor()),
                            succession.relation().token(),
                            spoken.name(descent.predecessor()),
                            succession
                                    .on()
                                    .map(date -> " in " + Spoken.date(date))
                                    .orElse("")));
        }
        return new Reply("Which states existed on these days, and what came of what?", lines);
    }

    private static boolean isRecorded(State state) {
        return state.existence().isPresent();
    }

    private String named(Stream<Answer<State>> states) {
        return states.map(answer -> spoken.name(answer.value().ref())
                        + (answer.truth().isCertain()
                                ? ""
                                : isRecorded(answer.value()) ? " (" + Spoken.truth(answer.truth()) + ")" : ""))
                .collect(Collectors.joining(", "));
    }
}
