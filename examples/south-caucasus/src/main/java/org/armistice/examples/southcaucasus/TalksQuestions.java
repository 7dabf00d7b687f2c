package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.armistice.index.Answer;
import org.armistice.index.Arrow;
import org.armistice.index.ExistenceIndex;
import org.armistice.index.LinkIndex;
import org.armistice.index.MediationIndex;
import org.armistice.index.RoleIn;
import org.armistice.index.Sequence;
import org.armistice.model.Actor;
import org.armistice.model.Dataset;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.NegotiationRound;
import org.armistice.model.Participant;
import org.armistice.model.Person;
import org.armistice.model.Ref;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Schedule;
import org.armistice.vocabulary.Term;

/** Who meets whom, where, when, in which role, and what comes of it. */
final class TalksQuestions {

    private final Dataset dataset;
    private final Spoken spoken;

    TalksQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply participants(Ref<NegotiationRound> ref) {
        NegotiationRound round = round(ref);
        List<String> lines = new ArrayList<>();
        lines.add("Level: " + round.level().map(Term::token).orElse("not recorded"));
        lines.add("Hosted by " + spoken.names(round.hosts().stream())
                + round.location().map(at -> ", in " + spoken.location(at)).orElse(""));
        for (Participant participant : round.participants()) {
            lines.add(spoken.name(participant.actor())
                    + participant
                            .actsFor()
                            .map(actor -> " for " + spoken.name(actor))
                            .orElse("")
                    + (participant.roles().isEmpty() ? "" : " as " + Spoken.terms(participant.roles()))
                    + offices(participant.actor(), round));
        }
        return new Reply(
                "Who took part in the " + spoken.name(ref) + ", for whom, at what level, and who hosted?", lines);
    }

    /** Says which offices a person held when a round ended. */
    private String offices(Ref<? extends Actor> actor, NegotiationRound round) {
        Optional<UncertainDate> day = round.when().flatMap(when -> when.end().date());
        return dataset.find(actor, Person.class).stream()
                .flatMap(person -> day.isEmpty()
                        ? person.offices().stream()
                        : ExistenceIndex.of(dataset).offices(person.ref(), day.get()).stream()
                                .map(Answer::value))
                .map(office -> ", " + spoken.office(office.value()))
                .collect(Collectors.joining());
    }

    Reply next(Ref<Mediation> track, List<UncertainDate> days, List<UncertainPeriod> periods) {
        List<String> lines = new ArrayList<>();
        for (NegotiationRound round : MediationIndex.of(dataset).rounds(track).all()) {
            if (round.schedule()
                    .filter(schedule -> schedule == Schedule.SCHEDULED)
                    .isPresent()) {
                lines.add(spoken.name(round.ref()) + ": scheduled, " + when(round));
                lines.addAll(asked(round, days, periods));
            }
        }
        return new Reply("When is the next round of the " + spoken.name(track) + "?", lines);
    }

    Reply when(Ref<NegotiationRound> ref, List<UncertainDate> days) {
        NegotiationRound round = round(ref);
        List<String> lines = new ArrayList<>();
        lines.add(when(round));
        lines.addAll(asked(round, days, List.of()));
        LinkIndex.of(dataset)
                .from(ref, LinkType.FOLLOWS)
                .forEach(arrow -> lines.add("After the " + spoken.name(arrow.to())));
        lines.add("With "
                + round.participants().stream()
                        .map(participant -> spoken.name(participant.actor()))
                        .collect(Collectors.joining(" and "))
                + round.participantsCompleteness()
                        .map(said -> " (list: " + said.token() + ")")
                        .orElse(""));
        return new Reply("When was the " + spoken.name(ref) + "?", lines);
    }

    private String inOrder(Sequence<NegotiationRound> rounds) {
        return "Rounds of that track in order: "
                + rounds.groups().stream()
                        .map(group -> spoken.names(group.stream().map(NegotiationRound::ref)))
                        .collect(Collectors.joining(", then "))
                + (rounds.unplaced().isEmpty()
                        ? ""
                        : "; not known when: "
                                + spoken.names(rounds.unplaced().stream().map(NegotiationRound::ref)));
    }

    private static List<String> asked(NegotiationRound round, List<UncertainDate> days, List<UncertainPeriod> periods) {
        List<String> lines = new ArrayList<>();
        round.when().ifPresent(when -> {
            days.forEach(day -> lines.add("On " + day + ": " + Spoken.truth(when.contains(day))));
            periods.forEach(period -> lines.add("Within " + period + ": " + Spoken.truth(when.isWithin(period))));
        });
        return lines;
    }

    private static String when(NegotiationRound round) {
        return round.when()
                .map(when -> (when.asOneDay().isEmpty()
                                ? ""
                                : when.asOneDay().get().asDay().isPresent() ? "on " : "on one day of ")
                        + Spoken.period(when))
                .orElse("day not recorded");
    }

    Reply tracksOfTalks(UncertainTime when) {
        List<String> lines = new ArrayList<>();
        for (Answer<Mediation> answer : MediationIndex.of(dataset).tracksSometime(when)) {
            Mediation track = answer.value();
            String led = track.mediators().isEmpty()
                    ? completeness(track)
                    : track.mediators().stream().map(this::mediator).collect(Collectors.joining(", "));
            String venues = track.venues().stream()
                    .map(venue -> " in " + spoken.location(venue))
                    .collect(Collectors.joining());
            lines.add(spoken.name(track.ref()) + venues + ": " + led + "; ran then: " + Spoken.truth(answer.truth()));
        }
        return new Reply(
                "Which tracks of talks ran side by side in " + when + ", where, led by whom, in which role?", lines);
    }

    private String completeness(Mediation track) {
        return track.mediatorsCompleteness()
                .map(said -> said == Completeness.UNKNOWN
                        ? "recorded as not named"
                        : said == Completeness.NONE ? "nobody" : said.token())
                .orElse("not recorded");
    }

    Reply roles(Ref<? extends Actor> actor, UncertainDate day) {
        List<String> lines = new ArrayList<>();
        for (Answer<RoleIn> answer : MediationIndex.of(dataset).roles(actor, day)) {
            RoleIn role = answer.value();
            lines.add("%s: %s (%s)"
                    .formatted(Spoken.terms(role.roles()), spoken.name(role.in().ref()), Spoken.truth(answer.truth())));
        }
        return new Reply("What roles does " + spoken.name(actor) + " hold in " + day + ", and how sure is it?", lines);
    }

    private String mediator(Mediator mediator) {
        return spoken.name(mediator.actor()) + " as " + Spoken.terms(mediator.roles());
    }

    Reply outcome(Ref<NegotiationRound> ref) {
        NegotiationRound round = round(ref);
        List<String> lines = new ArrayList<>();
        round.outcomes().forEach(outcome -> lines.add(outcome.value().token() + ", " + spoken.attribution(outcome)));
        lines.add(when(round));
        MediationIndex mediations = MediationIndex.of(dataset);
        round.mediation().map(mediations::rounds).ifPresent(order -> lines.add(inOrder(order)));
        for (NegotiationRound other : mediations.rounds().all()) {
            if (!ref.isTo(other)) {
                lines.add("After the " + spoken.name(other.ref()) + ": "
                        + Spoken.truth(LinkIndex.of(dataset).isAfter(ref, other.ref())));
            }
        }
        for (Arrow arrow : LinkIndex.of(dataset).to(ref, LinkType.PART_OF)) {
            LinkIndex.of(dataset)
                    .from(arrow.from(), LinkType.RESTATES)
                    .forEach(restated -> lines.add(
                            "There " + spoken.name(arrow.from()) + " restates " + spoken.name(restated.to())));
        }
        return new Reply("What came of the " + spoken.name(ref) + ", and when was it?", lines);
    }

    private NegotiationRound round(Ref<NegotiationRound> ref) {
        return dataset.find(ref, NegotiationRound.class).orElseThrow();
    }
}
