package org.armistice.index;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Holding;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/** Who holds a place, in English. */
final class HoldingWords {

    private final Function<Ref<? extends Actor>, String> names;

    HoldingWords(Function<Ref<? extends Actor>, String> names) {
        this.names = names;
    }

    String of(Contest contest) {
        StringBuilder said = new StringBuilder(contest.isRecorded() ? headline(contest) : "not recorded");
        for (Answer<Attributed<Holding>> denial : contest.denials()) {
            said.append("; denied by ")
                    .append(voice(denial.value().perspective()))
                    .append(": ")
                    .append(contender(new Contender(denial.value().value().holder(), List.of(denial))));
        }
        return said.toString();
    }

    String of(HoldingSpan span) {
        UncertainDate day = Timeline.oneDayOf(span.days());
        return days(span.days()) + ": "
                + (span.holdings().isEmpty()
                        ? "nothing recorded"
                        : span.holdings().stream()
                                .map(answer -> holding(answer, day))
                                .collect(Collectors.joining(", ")));
    }

    private String headline(Contest contest) {
        List<String> contenders =
                contest.contenders().stream().map(this::contender).toList();
        return switch (contest.contested()) {
            case TRUE -> "contested between " + and(contenders);
            case POSSIBLY_TRUE -> "contested, if the dates are right, between " + and(contenders);
            case UNKNOWN ->
                contenders.size() > 1
                        ? "perhaps contested between " + and(contenders)
                        : "perhaps contested: " + and(contenders);
            case POSSIBLY_FALSE -> "uncontested, if the dates are right: " + and(contenders);
            case FALSE -> "uncontested: " + and(contenders);
        };
    }

    private String contender(Contender contender) {
        return names.apply(contender.actor())
                + contender.relations().stream()
                        .map(HoldingWords::relation)
                        .collect(Collectors.joining("; ", " (", ")"));
    }

    private String holding(Answer<Attributed<Holding>> answer, UncertainDate day) {
        Attributed<Holding> holding = answer.value();
        StringBuilder said = new StringBuilder(names.apply(holding.value().holder()))
                .append(" (")
                .append(verb(holding.value().relation()));
        if (holding.value().jointly()) {
            said.append(" jointly");
        }
        if (holding.certainty().isPresent() && !holding.isCertain()) {
            said.append(", ").append(holding.certainty().get().token().replace('-', ' '));
        }
        said.append(moment(answer, day));
        if (!holding.perspective().isOwnVoice()) {
            said.append(", according to ").append(voice(holding.perspective()));
        }
        if (!holding.citations().isEmpty()) {
            said.append("; ").append(sources(holding.citations()));
        }
        return said.append(")").toString();
    }

    private String voice(Perspective perspective) {
        return perspective.actor().map(names).orElseGet(perspective::toString);
    }

    private static String sources(List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.source().id())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What makes it unsure that it is asserted for a day. */
    private static String moment(Answer<Attributed<Holding>> answer, UncertainDate day) {
        if (answer.value().period().isEmpty()) {
            return ", time not recorded";
        }
        UncertainPeriod period = answer.value().period().get();
        return switch (answer.truth()) {
            case TRUE -> "";
            case POSSIBLY_TRUE -> ", if its dates are right";
            case POSSIBLY_FALSE, FALSE -> ", only if its dates are wrong";
            case UNKNOWN -> {
                boolean mayBegin = period.isAfter(day) == Truth.UNKNOWN;
                boolean mayHaveEnded = period.isBefore(day) == Truth.UNKNOWN;
                yield mayBegin == mayHaveEnded
                        ? ", at an unknown time"
                        : mayBegin ? ", may have begun" : ", may have ended";
            }
        };
    }

    private static String relation(Answer<Term<TerritorialRelation>> relation) {
        String verb = verb(relation.value());
        return switch (relation.truth()) {
            case TRUE -> verb;
            case POSSIBLY_TRUE -> verb + " if the dates are right";
            case UNKNOWN -> "perhaps " + verb;
            case POSSIBLY_FALSE, FALSE -> verb + " only if the dates are wrong";
        };
    }

    private static String verb(Term<TerritorialRelation> relation) {
        return relation == TerritorialRelation.RECOGNISED_AS_PART_OF ? "recognised" : relation.token();
    }

    private static String days(UncertainPeriod days) {
        String first = days.start().date().map(UncertainDate::inEnglish).orElse("");
        String last = days.end().date().map(UncertainDate::inEnglish).orElse("");
        if (first.isEmpty()) {
            return last.isEmpty() ? "at all times" : "until " + last;
        }
        return last.isEmpty() ? "from " + first + " on" : first.equals(last) ? "on " + first : days.inEnglish();
    }

    private static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
