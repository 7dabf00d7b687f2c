package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.index.Answer;
import org.armistice.index.CeasefireIndex;
import org.armistice.index.CeasefireStanding;
import org.armistice.index.CheckpointStanding;
import org.armistice.index.ControlIndex;
import org.armistice.index.ExistenceIndex;
import org.armistice.index.MediationIndex;
import org.armistice.index.PlaceIndex;
import org.armistice.index.RoleIn;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Corridor;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Completeness;

/** Asks questions of any dataset; what they are about is handed in. */
final class Questions {

    private final Dataset dataset;
    private final Spoken spoken;

    Questions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply tracksOfTalks() {
        List<String> lines = new ArrayList<>();
        for (Mediation track : dataset.entries(Mediation.class)) {
            String led = track.mediators().isEmpty()
                    ? completeness(track)
                    : track.mediators().stream().map(this::mediator).collect(Collectors.joining(", "));
            String venue = track.venues().stream()
                    .flatMap(place -> place.wording().stream())
                    .map(wording -> " in " + wording)
                    .collect(Collectors.joining());
            lines.add(spoken.name(track.ref()) + venue + ": " + led);
        }
        return new Reply("Which tracks of talks ran side by side, where, led by whom, in which role?", lines);
    }

    private String completeness(Mediation track) {
        return track.mediatorsCompleteness()
                .map(said -> said == Completeness.UNKNOWN
                        ? "recorded as not named"
                        : said == Completeness.NONE ? "nobody" : said.token())
                .orElse("not recorded");
    }

    private String mediator(Mediator mediator) {
        return spoken.name(mediator.actor()) + " as " + Spoken.terms(mediator.roles());
    }

    Reply roles(Ref<? extends Actor> actor, UncertainDate day) {
        List<String> lines = new ArrayList<>();
        for (Answer<RoleIn> answer : MediationIndex.of(dataset).roles(actor, day)) {
            RoleIn role = answer.value();
            lines.add(Spoken.terms(role.mediator().roles()) + " in the "
                    + spoken.name(role.in().ref())
                    + role.mediator().period().map(period -> ", " + period).orElse(" (period not recorded)"));
        }
        return new Reply("What roles does " + spoken.name(actor) + " hold in " + day + "?", lines);
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

    Reply ceasefire(Ref<Ceasefire> ref, UncertainDate day) {
        Ceasefire ceasefire = dataset.find(ref, Ceasefire.class).orElseThrow();
        CeasefireStanding standing = CeasefireIndex.of(dataset).standing(ref, day);
        List<String> lines = new ArrayList<>();
        lines.add("Between " + spoken.names(ceasefire.parties().stream())
                + ceasefire
                        .declared()
                        .map(date -> ", declared in " + Spoken.date(date))
                        .orElse(""));
        ceasefire.mediators().forEach(mediator -> lines.add("Third party: " + mediator(mediator)));
        ceasefire.enforcement().ifPresent(by -> lines.add("To be enforced by: " + by.token()));
        lines.add("In force in " + day + ": " + Spoken.truth(standing.inForce()));
        if (ceasefire.ended().isEmpty()) {
            lines.add("No end is recorded: not known to have ended"
                    + standing.latestKnowledge()
                            .map(known -> ", as of " + Spoken.date(known))
                            .orElse(""));
        }
        return new Reply("What became of the " + spoken.name(ref) + ", who brokered it, is it in force?", lines);
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
        for (State state : dataset.entries(State.class)) {
            existence
                    .successors(state.ref())
                    .forEach(descent -> lines.add("%s %s %s%s"
                            .formatted(
                                    spoken.name(descent.successor()),
                                    descent.succession().value().relation().token(),
                                    spoken.name(descent.predecessor()),
                                    descent.succession()
                                            .value()
                                            .on()
                                            .map(date -> " in " + Spoken.date(date))
                                            .orElse(""))));
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

    Reply sources() {
        long without = dataset.entries().stream()
                .filter(entry -> entry.citations().isEmpty() && !(entry instanceof Source))
                .count();
        List<String> lines = new ArrayList<>();
        for (Entry entry : dataset.entries()) {
            if (!entry.citations().isEmpty()) {
                lines.add(entry.id() + spoken.sources(entry.citations()));
            }
        }
        lines.add("Entries without a source: " + without);
        return new Reply("Where does each entry come from?", lines);
    }
}
