package org.armistice.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Agreement;
import org.armistice.model.Ceasefire;
import org.armistice.model.Entry;
import org.armistice.model.Mediation;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.vocabulary.Completeness;
import org.armistice.vocabulary.Term;

/**
 * Those who take part in a ceasefire, in talks or in an agreement: the one place that knows which kinds have parties
 * and third parties.
 *
 * @param words what they take part in, such as {@code talks}
 * @param parties the parties
 * @param completeness whether these are all there are
 * @param mediators the third parties
 */
record Parties(
        String words,
        Set<Ref<? extends Actor>> parties,
        Optional<Term<Completeness>> completeness,
        List<Mediator> mediators) {

    static Optional<Parties> to(Entry entry) {
        if (entry instanceof Ceasefire it) {
            return Optional.of(new Parties("ceasefire", it.parties(), it.partiesCompleteness(), it.mediators()));
        } else if (entry instanceof Mediation it) {
            return Optional.of(new Parties("talks", it.parties(), it.partiesCompleteness(), it.mediators()));
        } else if (entry instanceof Agreement it) {
            return Optional.of(new Parties("agreement", it.parties(), it.partiesCompleteness(), it.mediators()));
        }
        return Optional.empty();
    }

    /** Tells whether the entry says that there are more parties than it names. */
    boolean hasMore() {
        return completeness
                .filter(said -> said == Completeness.PARTIAL || said == Completeness.UNKNOWN)
                .isPresent();
    }
}
