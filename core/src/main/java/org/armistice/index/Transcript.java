package org.armistice.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.armistice.index.graph.Circles;
import org.armistice.model.Dataset;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/** Everything that was said in a dataset, who is whose organ, and what was said before what. */
final class Transcript {

    private final Dataset dataset;
    private final Organs organs;
    private final Replies replies;
    private final Precedence certain;
    private final Precedence likely;

    Transcript(Dataset dataset) {
        this.dataset = dataset;
        this.organs = new Organs(dataset);
        this.replies = new Replies(dataset, organs);
        Circles circles = Utterance.circles(replies.utterances(), Utterance::after);
        this.certain = new Precedence(replies.utterances(), circles, Extent::certain);
        this.likely = new Precedence(replies.utterances(), circles, Extent::likely);
    }

    Dataset dataset() {
        return dataset;
    }

    Organs organs() {
        return organs;
    }

    Replies replies() {
        return replies;
    }

    /** Returns what is certain of the order, whatever the dates that their source qualified. */
    Precedence certain() {
        return certain;
    }

    /** Tells whether a statement was made by a day, or had been begun: by its date, or else by those around it. */
    Truth isSaidBy(Utterance utterance, UncertainDate day) {
        Truth dated = utterance.when().map(when -> when.isAfter(day).not()).orElse(Truth.UNKNOWN);
        if (dated.isCertain()) {
            return dated;
        }
        Truth decided = isSaidBy(certain.days(utterance), Extent.certain(Optional.of(day)));
        if (decided.isCertain() || dated != Truth.UNKNOWN) {
            return decided.isCertain() ? decided : dated;
        }
        return isSaidBy(likely.days(utterance), Extent.likely(Optional.of(day))).tentative();
    }

    private static Truth isSaidBy(Extent said, Extent day) {
        return said.last() <= day.first() ? Truth.TRUE : day.isBefore(said) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Returns those that may have been made first, each with how surely it was; {@code said} tells which were made. */
    List<Answer<Utterance>> first(Collection<Utterance> among, Function<Utterance, Truth> said) {
        return outermost(
                among,
                said,
                certain.first(among, utterance -> said.apply(utterance) == Truth.TRUE),
                likely.first(among, utterance -> said.apply(utterance).compareTo(Truth.UNKNOWN) > 0));
    }

    /** Returns those that may have been made last, each with how surely it was. */
    List<Answer<Utterance>> last(Collection<Utterance> among, Function<Utterance, Truth> said) {
        return outermost(
                among,
                said,
                certain.last(among, utterance -> said.apply(utterance) == Truth.TRUE),
                likely.last(among, utterance -> said.apply(utterance).compareTo(Truth.UNKNOWN) > 0));
    }

    private static List<Answer<Utterance>> outermost(
            Collection<Utterance> among,
            Function<Utterance, Truth> said,
            List<Utterance> candidates,
            List<Utterance> likelyOnes) {
        if (candidates.size() == 1) {
            return Answer.to(candidates.stream(), said);
        }
        Set<Utterance> likelier = new HashSet<>(likelyOnes);
        Truth likely = likelier.size() == 1 ? Truth.POSSIBLY_TRUE : Truth.UNKNOWN;
        return Answer.to(
                candidates.stream(),
                utterance -> said.apply(utterance).and(likelier.contains(utterance) ? likely : Truth.POSSIBLY_FALSE));
    }
}
