package org.armistice.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.TerritorialRelation;

/**
 * One who is asserted to hold a place, and in which ways.
 *
 * @param actor who
 * @param holdings what is asserted of it, in the dataset's order, by whomever; at least one, immutable
 */
public record Contender(Ref<? extends Actor> actor, List<Answer<Attributed<Holding>>> holdings) {

    /** Makes a contender. */
    public Contender {
        holdings = List.copyOf(holdings);
    }

    /** Returns how surely it is asserted to hold the place in any way. */
    public Truth truth() {
        return holdings.stream().map(Answer::truth).reduce(Truth.FALSE, Truth::or);
    }

    /** Returns the ways in which it is asserted to hold the place, each once, and how surely; immutable. */
    public List<Answer<Term<TerritorialRelation>>> relations() {
        Map<Term<TerritorialRelation>, Truth> relations = new LinkedHashMap<>();
        holdings.forEach(answer -> relations.merge(answer.value().value().relation(), answer.truth(), Truth::or));
        return relations.entrySet().stream()
                .map(relation -> new Answer<>(relation.getKey(), relation.getValue()))
                .toList();
    }
}
