package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.index.CeasefireIndex;
import org.armistice.index.CeasefireStanding;
import org.armistice.index.Claimant;
import org.armistice.index.ConflictIndex;
import org.armistice.index.EstimateIndex;
import org.armistice.index.ScopedEstimate;
import org.armistice.index.Split;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Ref;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Measure;

/** Which wars there were, what they cost, what ended them. */
final class WarQuestions {

    private final Dataset dataset;
    private final Spoken spoken;

    WarQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply wars(Ref<? extends Entry> over) {
        List<String> lines = new ArrayList<>();
        ConflictIndex conflicts = ConflictIndex.of(dataset);
        EstimateIndex estimates = EstimateIndex.of(dataset);
        for (Conflict conflict : conflicts.over(over).all()) {
            if (!conflicts.parts(conflict.ref()).all().isEmpty()) {
                // The wars are its parts, and are told themselves.
                continue;
            }
            lines.add(spoken.name(conflict.ref()) + ": "
                    + conflict.period().map(Spoken::period).orElse("time not recorded") + ", over "
                    + conflicts.stakes(conflict.ref(), over).stream()
                            .map(stake -> spoken.name(stake.value().over())
                                    + (stake.value().main() ? " as the main object" : ""))
                            .collect(Collectors.joining(", "))
                    + conflict.stakesCompleteness()
                            .map(said -> " (list: " + said.token() + ")")
                            .orElse(""));
            estimates
                    .estimates(conflict.ref(), Measure.DEATHS)
                    .forEach(estimate -> lines.add("    "
                            + spoken.estimate(estimate.estimate().value())
                            + (estimate.isShared()
                                    ? ", together: " + spoken.names(estimate.estimate().value().scope().stream())
                                    : "")
                            + ", " + spoken.attribution(estimate.estimate())));
        }
        return new Reply("Which wars were there over " + spoken.name(over) + ", when, and what did they cost?", lines);
    }

    Reply ceasefireThatEnded(Ref<Conflict> conflict, UncertainDate day) {
        List<String> lines = new ArrayList<>();
        CeasefireIndex ceasefires = CeasefireIndex.of(dataset);
        for (Ceasefire ceasefire :
                ConflictIndex.of(dataset).ceasefiresThatEnded(conflict).all()) {
            CeasefireStanding standing = ceasefires.standing(ceasefire.ref(), day);
            lines.add(spoken.name(ceasefire.ref()) + " between " + spoken.names(ceasefire.parties().stream())
                    + ceasefire
                            .declared()
                            .map(date -> ", declared in " + Spoken.date(date))
                            .orElse(""));
            ceasefire
                    .mediators()
                    .forEach(mediator -> lines.add(
                            "Third party: " + spoken.name(mediator.actor()) + " as " + Spoken.terms(mediator.roles())));
            ceasefires
                    .missions(ceasefire.ref())
                    .forEach(mission -> lines.add("What came of it: "
                            + spoken.name(mission.ref()) + " along the " + spoken.names(mission.area().stream())
                            + ", troops from "
                            + spoken.names(mission.troopProviders().stream().map(Attributed::value))));
            lines.add("In force in " + day + ": " + Spoken.truth(standing.inForce()));
            if (ceasefire.ended().isEmpty()) {
                lines.add("No end is recorded: not known to have ended"
                        + standing.latestKnowledge()
                                .map(known -> ", as of " + Spoken.date(known))
                                .orElse(""));
            }
        }
        return new Reply(
                "Which ceasefire ended the " + spoken.name(conflict) + ", who brokered it, what came of it?", lines);
    }

    Reply toll(Ref<Incident> ref) {
        List<String> lines = new ArrayList<>();
        EstimateIndex estimates = EstimateIndex.of(dataset);
        dataset.find(ref, Incident.class).flatMap(Incident::when).ifPresent(when -> lines.add(Spoken.period(when)));
        for (ScopedEstimate estimate : estimates.estimates(ref)) {
            lines.add(spoken.estimate(estimate.estimate().value()) + ", " + spoken.attribution(estimate.estimate()));
        }
        Map<Claimant, Split> splits = estimates.splits(ref, Measure.DEATHS);
        splits.forEach((claimant, split) -> {
            String whose = splits.size() == 1 ? "" : ", " + spoken.claimant(claimant);
            split.parts()
                    .forEach(part -> lines.add("Of these "
                            + part.estimate()
                                    .value()
                                    .among()
                                    .map(among -> "on the side of " + spoken.name(among) + ": ")
                                    .orElse("")
                            + spoken.estimate(part.estimate().value())
                            + whose));
            split.unrecordedSides()
                    .forEach(side -> lines.add(
                            "On the side of " + spoken.names(side.actors().stream()) + ": not recorded" + whose));
        });
        return new Reply("How many people were hurt in the " + spoken.name(ref) + ", when, on which side?", lines);
    }
}
