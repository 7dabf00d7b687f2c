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
import org.armistice.time.UncertainPeriod;

/**
 * Who says what of one subject, and who has said nothing.
 *
 * <p>It counts words and weighs none: that nobody denies an allegation does not make it true. A statement that was
 * taken back stands in {@code withdrawn} alone. All lists are in the order of the dataset and immutable; a statement
 * that answers several others may stand in more than one.
 *
 * @param asserting statements that it is or was so, accusations, and reasons that are given for it
 * @param denying statements that it is or was not so
 * @param supporting statements that back it, or say that another is right about it
 * @param questioning statements that ask or doubt
 * @param committing promises, where the subject is what is promised
 * @param commenting statements that leave open whether it is so, and those in a stance that this version does not know
 * @param withdrawing statements that take something back
 * @param withdrawn statements that were taken back
 * @param silent those whom the subject concerns and who have not said a word about it
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
        List<Ref<? extends Actor>> silent) {

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
    }

    /** Returns those who assert it, each once; immutable. */
    public Set<Ref<? extends Actor>> assertedBy() {
        return actors(asserting);
    }

    /** Returns those who deny it, each once; immutable. */
    public Set<Ref<? extends Actor>> deniedBy() {
        return actors(denying);
    }

    /**
     * Tells whether somebody asserts it and somebody else denies it. Where that hangs on words of which nobody recorded
     * whose they are, the answer is {@link Truth#UNKNOWN}.
     */
    public Truth contested() {
        Truth contested = Truth.FALSE;
        for (Said asserted : asserting) {
            for (Said denied : denying) {
                boolean areKnown = asserted.by().isPresent() && denied.by().isPresent();
                contested = contested.or(areKnown ? Truth.of(!asserted.by().equals(denied.by())) : Truth.UNKNOWN);
            }
        }
        return contested;
    }

    /** Returns all statements, each once, those that were taken back among them; immutable. */
    public List<Said> all() {
        return Stream.of(asserting, denying, supporting, questioning, committing, commenting, withdrawing, withdrawn)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Returns the statement that was certainly made before all others; empty where the dates do not tell. */
    public Optional<Said> firstSaid() {
        List<Said> all = all();
        return all.stream()
                .filter(said -> all.stream().allMatch(other -> said == other || isBefore(said, other)))
                .findFirst();
    }

    /** Returns the statement that was certainly made after all others; empty where the dates do not tell. */
    public Optional<Said> lastSaid() {
        List<Said> all = all();
        return all.stream()
                .filter(said -> all.stream().allMatch(other -> said == other || isBefore(other, said)))
                .findFirst();
    }

    private static boolean isBefore(Said one, Said other) {
        Optional<UncertainPeriod> first = one.statement().when();
        Optional<UncertainPeriod> second = other.statement().when();
        return first.isPresent() && second.isPresent() && first.get().isBefore(second.get()) == Truth.TRUE;
    }

    private static Set<Ref<? extends Actor>> actors(List<Said> statements) {
        Set<Ref<? extends Actor>> actors = new LinkedHashSet<>();
        statements.forEach(said -> said.by().ifPresent(actors::add));
        return Collections.unmodifiableSet(actors);
    }
}
