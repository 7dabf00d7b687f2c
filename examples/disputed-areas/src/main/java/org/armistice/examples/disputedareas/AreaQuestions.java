package org.armistice.examples.disputedareas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.armistice.index.Answer;
import org.armistice.index.Contest;
import org.armistice.index.ControlIndex;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.model.Territory;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** Who holds an area in which way, and what is claimed by several. */
final class AreaQuestions {

    private final Dataset dataset;
    private final ControlIndex control;

    AreaQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.control = ControlIndex.of(dataset);
    }

    /** Returns a line for each area of that name: who stands to it in which way, and how surely on that day. */
    List<String> holders(String area, UncertainDate day) {
        return dataset.entries(Territory.class).stream()
                .filter(territory -> territory.name().filter(area::equals).isPresent())
                .map(territory -> "%s (%s): %s".formatted(area, territory.id(), holders(territory, day)))
                .toList();
    }

    /** Returns a line for each area that several claim, with how surely they do on that day. */
    List<String> contestedClaims(UncertainDate day) {
        List<String> lines = new ArrayList<>();
        for (Territory territory : dataset.entries(Territory.class)) {
            Contest contest = control.contest(territory.ref(), TerritorialRelation.CLAIMS, day);
            if (contest.holders().size() > 1) {
                String claimants = contest.holders().stream()
                        .map(holder -> name(holder.value()))
                        .collect(Collectors.joining(", "));
                lines.add("%s: %s; on that day: %s".formatted(name(territory), claimants, spoken(contest.contested())));
            }
        }
        return lines;
    }

    private String holders(Territory territory, UncertainDate day) {
        Map<Term<TerritorialRelation>, List<String>> byRelation = new LinkedHashMap<>();
        for (Answer<Attributed<Holding>> answer : control.holdings(territory.ref(), day)) {
            Holding holding = answer.value().value();
            byRelation
                    .computeIfAbsent(holding.relation(), relation -> new ArrayList<>())
                    .add("%s (%s)".formatted(name(holding.holder()), spoken(answer)));
        }
        return byRelation.isEmpty()
                ? "not recorded"
                : byRelation.entrySet().stream()
                        .map(relation -> relation.getKey().token() + ": " + String.join(", ", relation.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String spoken(Answer<Attributed<Holding>> answer) {
        return answer.value()
                .period()
                .map(period -> "in " + period + ", on that day: " + spoken(answer.truth()))
                .orElse("when is not recorded");
    }

    private static String spoken(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String name(Ref<? extends Actor> actor) {
        return dataset.find(actor, Actor.class).map(AreaQuestions::name).orElseGet(actor::id);
    }

    private static String name(Entry entry) {
        return entry.name().orElseGet(entry::id);
    }
}
