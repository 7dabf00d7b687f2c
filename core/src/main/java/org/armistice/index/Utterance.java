package org.armistice.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.armistice.index.graph.Circles;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.model.Statement;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Stance;

/**
 * A statement that was made, and those to which it stands in some way. It is joined to them while {@link Replies} is
 * made, and never changes after.
 */
final class Utterance {

    private final int place;
    private final Said said;
    private List<Utterance> answered = List.of();
    private List<Utterance> replies = List.of();
    private List<Utterance> after = List.of();
    private List<Utterance> restated = List.of();
    private List<Utterance> takenBack = List.of();
    private final boolean isAboutNothingElse;

    /** @param isAboutNothingElse whether it is about other statements at most */
    Utterance(int place, Said said, boolean isAboutNothingElse) {
        this.place = place;
        this.said = said;
        this.isAboutNothingElse = isAboutNothingElse;
    }

    /** Returns the circles that such steps make among all that were made, each at its place. */
    static Circles circles(List<Utterance> all, Function<Utterance, List<Utterance>> steps) {
        return Circles.among(
                all.size(),
                place -> steps.apply(all.get(place)).stream()
                        .mapToInt(Utterance::place)
                        .toArray());
    }

    void join(List<Utterance> answered, List<Utterance> after, List<Utterance> restated, List<Utterance> takenBack) {
        this.answered = answered;
        this.after = after.equals(answered) ? answered : after;
        this.restated = restated.equals(answered) ? answered : restated;
        this.takenBack = takenBack;
    }

    void join(List<Utterance> replies) {
        this.replies = replies;
    }

    /** Returns its place among all that were made, in the dataset's order. */
    int place() {
        return place;
    }

    Said said() {
        return said;
    }

    Statement statement() {
        return said.statement();
    }

    Optional<UncertainPeriod> when() {
        return said.statement().when();
    }

    /** Returns those that it answers, is about or restates. */
    List<Utterance> answered() {
        return answered;
    }

    /** Returns those that answer it, are about it or restate it. */
    List<Utterance> replies() {
        return replies;
    }

    /** Returns those that must have been made before it, whatever the dates say. */
    List<Utterance> after() {
        return after;
    }

    /** Returns those that it says again. */
    List<Utterance> restated() {
        return restated;
    }

    /** Returns those that it says it takes back. */
    List<Utterance> takenBack() {
        return takenBack;
    }

    boolean is(Stance stance) {
        return said.statement().stance() == stance;
    }

    /** Tells whether it is about other statements at most. */
    boolean isAboutNothingElse() {
        return isAboutNothingElse;
    }

    Optional<Ref<? extends Actor>> speaker() {
        return said.statement().speaker();
    }

    /** Tells whether an actor speaks, or is spoken for, or an organ of it is. */
    boolean isBy(Ref<? extends Actor> actor) {
        return isBy(actor, said);
    }

    static boolean isBy(Ref<? extends Actor> actor, Said said) {
        return isPutDownTo(actor, said)
                || said.statement().speaker().filter(actor::equals).isPresent();
    }

    /** Tells whether it is put down to an actor or to an organ of it. */
    static boolean isPutDownTo(Ref<? extends Actor> actor, Said said) {
        return said.by().filter(actor::equals).isPresent()
                || said.state().filter(actor::equals).isPresent();
    }

    /** Tells whether both are known to be the words of two. */
    boolean isByAnotherThan(Utterance other) {
        return said.by().isPresent()
                && other.said.by().isPresent()
                && !said.voice().equals(other.said.voice())
                && !(speaker().isPresent() && speaker().equals(other.speaker()));
    }
}
