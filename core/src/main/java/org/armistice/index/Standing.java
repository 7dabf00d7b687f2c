package org.armistice.index;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/**
 * Who says what of one subject, and who has said nothing.
 *
 * <p>It counts words and weighs none: that nobody denies an allegation does not make it true. A statement that was
 * taken back stands in {@code withdrawn} alone. Which came first follows from dates, and from what answers what. All
 * lists are in the order of the dataset and immutable; a statement that answers several others may stand in more than
 * one.
 *
 * @param asserting statements that it is or was so, accusations, and reasons that are given for it
 * @param denying statements that it is or was not so
 * @param supporting statements that back it, or say that another is right about it
 * @param questioning statements that ask or doubt
 * @param committing promises, where the subject is what is promised
 * @param commenting statements that leave open whether it is so, and those in a stance that this version does not know
 * @param withdrawing statements that take something back
 * @param withdrawn statements that were taken back
 * @param silent those whom the subject concerns and who have not said a word about it, nor an organ of theirs
 * @param first the statement that was made before all others or, where that is not known, those that may have been
 * @param last the statement that was made after all others or, where that is not known, those that may have been
 */
public record Standing(
        List<Said> asserting,
        List<Said> denying,
        List<Said> supporting,
        List<Said> questioning,
        List<Said> committing,
        List<Said> commenting,
        List<Said> withdrawing,
        List<Said> withdrawn,
        List<Ref<? extends Actor>> silent,
        List<Answer<Said>> first,
        List<Answer<Said>> last) {

    /** Makes a standing. */
    public Standing {
        asserting = List.copyOf(asserting);
        denying = List.copyOf(denying);
        supporting = List.copyOf(supporting);
        questioning = List.copyOf(questioning);
        committing = List.copyOf(committing);
        commenting = List.copyOf(commenting);
        withdrawing = List.copyOf(withdrawing);
        withdrawn = List.copyOf(withdrawn);
        silent = List.copyOf(silent);
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    /** Returns those who assert it, each once; immutable. */
    public Set<Ref<? extends Actor>> assertedBy() {
        return actors(asserting);
    }

    /** Returns those who deny it, each once; immutable. */
    public Set<Ref<? extends Actor>> deniedBy() {
        return actors(denying);
    }

    /** Returns those who support it or back those who assert it, each once; immutable. */
    public Set<Ref<? extends Actor>> supportedBy() {
        return actors(supporting);
    }

    /** Returns those who doubt it or ask for evidence, each once; immutable. */
    public Set<Ref<? extends Actor>> questionedBy() {
        return actors(questioning);
    }

    /**
     * Tells whether somebody asserts it and somebody else denies it; a state and its organs are one. Where that hangs
     * on words of which nobody recorded whose they are, the answer is {@link Truth#UNKNOWN}.
     */
    public Truth contested() {
        Contention contention = new Contention();
        asserting.forEach(said -> contention.add(said.voice(), true, Truth.TRUE));
        denying.forEach(said -> contention.add(said.voice(), false, Truth.TRUE));
        return contention.contested();
    }

    /** Returns all statements, each once, those that were taken back among them; immutable. */
    public List<Said> all() {
        return Stream.of(asserting, denying, supporting, questioning, committing, commenting, withdrawing, withdrawn)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Returns the statement that was certainly made before all others; empty where that is not known. */
    public Optional<Said> firstSaid() {
        return certain(first);
    }

    /** Returns the statement that was certainly made after all others; empty where that is not known. */
    public Optional<Said> lastSaid() {
        return certain(last);
    }

    private static Optional<Said> certain(List<Answer<Said>> answers) {
        return answers.stream()
                .filter(answer -> answer.truth() == Truth.TRUE)
                .map(Answer::value)
                .findFirst();
    }

    private static Set<Ref<? extends Actor>> actors(List<Said> statements) {
        Set<Ref<? extends Actor>> actors = new LinkedHashSet<>();
        statements.forEach(said -> said.by().ifPresent(actors::add));
        return Collections.unmodifiableSet(actors);
    }
}
