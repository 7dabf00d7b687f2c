package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.armistice.index.Causation;
import org.armistice.index.Charge;
import org.armistice.index.CommitmentIndex;
import org.armistice.index.CommitmentStanding;
import org.armistice.index.ControlIndex;
import org.armistice.index.LinkIndex;
import org.armistice.index.Standing;
import org.armistice.index.StandingIndex;
import org.armistice.index.Voice;
import org.armistice.model.Actor;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Perspective;
import org.armistice.model.Place;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.model.Violation;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.Topic;

/** What was promised, alleged and said, by whom, and what led to what. */
final class WordsQuestions {

    private final Dataset dataset;
    private final Spoken spoken;

    WordsQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply promised(Ref<? extends Actor> by, Ref<? extends Place> about, UncertainDate day) {
        List<String> lines = new ArrayList<>();
        CommitmentIndex commitments = CommitmentIndex.of(dataset);
        for (Commitment commitment : commitments.promisedBy(by)) {
            CommitmentStanding standing = commitments.standing(commitment.ref(), day);
            lines.add("%s: %s%s, fulfilled: %s"
                    .formatted(
                            spoken.name(commitment.ref()),
                            commitment.form().map(Term::token).orElse("promise"),
                            commitment.promisedTo().isEmpty()
                                    ? ""
                                    : " to " + spoken.names(commitment.promisedTo().stream()),
                            Spoken.truth(standing.fulfilled())));
            standing.promises().forEach(said -> lines.add("    " + spoken.said(said)));
        }
        long recognitions = ControlIndex.of(dataset).holdings(about, Perspective.of(by)).stream()
                .filter(holding -> holding.isAsserted())
                .filter(holding -> holding.value().relation() == TerritorialRelation.RECOGNISED_AS_PART_OF)
                .count();
        lines.add("Recognitions of " + spoken.name(about) + " by " + spoken.name(by) + " on record: " + recognitions);
        return new Reply("What has " + spoken.name(by) + " promised, and was it done?", lines);
    }

    Reply reasons(Ref<? extends Entry> subject) {
        List<String> lines = new ArrayList<>();
        StandingIndex standings = StandingIndex.of(dataset);
        standings.standing(subject).asserting().forEach(said -> lines.add(spoken.said(said)));
        for (Causation cause : LinkIndex.of(dataset).causesOf(subject)) {
            lines.add("Because of the " + spoken.name(cause.cause()) + ", " + spoken.attribution(cause.link()));
            standings.standing(cause.cause()).all().forEach(said -> lines.add("    " + spoken.said(said)));
        }
        for (Charge charge : standings.chargesOver(subject)) {
            if (charge.alleged() instanceof Violation violation) {
                lines.add("Alleged to be a violation of the " + spoken.name(violation.of()));
                charge.standing().all().forEach(said -> lines.add("    " + spoken.said(said)));
            }
        }
        return new Reply("Why is there the " + spoken.name(subject) + ", and what does the other side say?", lines);
    }

    Reply contested() {
        List<String> lines = new ArrayList<>();
        for (Charge charge : StandingIndex.of(dataset).charges()) {
            Standing standing = charge.standing();
            lines.add("%s: asserted by %s; denied by %s; silent: %s; contested: %s"
                    .formatted(
                            spoken.name(charge.alleged().ref()),
                            orNobody(standing.assertedBy()),
                            orNobody(standing.deniedBy()),
                            orNobody(standing.silent()),
                            Spoken.truth(standing.contested())));
        }
        return new Reply("What is alleged, who asserts it, who denies it, who has not spoken?", lines);
    }

    private String orNobody(Collection<Ref<? extends Actor>> actors) {
        return actors.isEmpty() ? "nobody on record" : spoken.names(actors.stream());
    }

    Reply prospects(Term<Topic> topic) {
        List<String> lines = new ArrayList<>();
        for (Voice voice : StandingIndex.of(dataset).voicesOn(topic)) {
            Statement statement = voice.said().statement();
            String offices = voice.offices().stream()
                    .map(office -> " (" + spoken.office(office.value().value()) + ")")
                    .collect(Collectors.joining());
            lines.add(spoken.statement(statement)
                    + offices
                    + statement.gist().map(gist -> ": " + gist).orElse("")
                    + spoken.sources(statement.citations()));
        }
        return new Reply("Who said what about " + topic.token() + ", in which office?", lines);
    }

    Reply complaints(Ref<? extends Actor> by, Ref<? extends Actor> except) {
        List<String> lines = new ArrayList<>();
        for (Charge charge : StandingIndex.of(dataset).chargesBy(by)) {
            if (charge.alleged() instanceof Violation violation
                    && !charge.against().contains(except)) {
                lines.add(spoken.names(charge.against().stream()) + ": " + spoken.name(violation.ref())
                        + ", against the " + spoken.name(violation.of())
                        + charge.standing().asserting().stream()
                                .map(said -> spoken.sources(said.statement().citations()))
                                .collect(Collectors.joining()));
            }
        }
        return new Reply(
                "Of whom does " + spoken.name(by) + " complain, apart from " + spoken.name(except) + "?", lines);
    }

    Reply causes() {
        List<String> lines = new ArrayList<>();
        for (Causation causation : LinkIndex.of(dataset).causations()) {
            lines.add(spoken.name(causation.cause()) + " led to " + spoken.name(causation.effect()) + ", "
                    + spoken.attribution(causation.link()));
        }
        return new Reply("What led to what, according to whom?", lines);
    }
}
