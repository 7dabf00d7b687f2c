package org.armistice.jackson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;

/** Takes the problems of an entry and gives them on, in the order of their places, once its end is known. */
final class LocatedProblems extends Problems {

    /** A problem whose line and column are looked up together with those of the others. */
    private record Waiting(Severity severity, String code, long offset, String pointer, String message, String hint) {}

    private static final int MOST = 1_000;

    private final Input input;
    private final ReadLimits limits;
    private final BooleanSupplier isNewer;
    private final Consumer<ReadProblem> taker;
    private final List<Waiting> waiting = new ArrayList<>();
    private long unlisted;
    private Severity worstUnlisted = Severity.NOTE;

    /**
     * Makes an empty collection.
     *
     * @param isNewer whether the document is known to be of a newer version than ours
     */
    LocatedProblems(Input input, ReadLimits limits, BooleanSupplier isNewer, Consumer<ReadProblem> taker) {
        this.input = input;
        this.limits = limits;
        this.isNewer = isNewer;
        this.taker = taker;
    }

    @Override
    Severity ofUnknownName() {
        return isNewer.getAsBoolean() ? Severity.NOTE : Severity.WARNING;
    }

    @Override
    boolean accepts(String name, Place place) {
        boolean accepted = name.length() <= limits.nameLength();
        if (!accepted) {
            error(Refusal.nameTooLong(limits), place.offset(), place.pointerAround());
        }
        return accepted;
    }

    @Override
    void report(Severity severity, String code, long offset, String pointer, String message, String hint) {
        if (waiting.size() < MOST) {
            waiting.add(new Waiting(severity, code, offset, pointer, message, hint));
            return;
        }
        unlisted++;
        if (severity.compareTo(worstUnlisted) > 0) {
            worstUnlisted = severity;
        }
    }

    /** Forgets what was said of an entry, since it was the consequence of something else. */
    void forget() {
        waiting.clear();
        unlisted = 0;
        worstUnlisted = Severity.NOTE;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Gives on what was said. */
    void give(@Nullable String lostEntry) {
        countUnlisted();
        List<Waiting> given = new ArrayList<>(waiting);
        given.sort(Comparator.comparingLong(Waiting::offset));
        forget();
        Map<Long, Input.Position> places =
                input.positions(given.stream().mapToLong(Waiting::offset).toArray());
        for (Waiting problem : given) {
            Input.Position at = places.get(problem.offset());
            taker.accept(new ReadProblem(
                    problem.severity(),
                    problem.code(),
                    problem.message(),
                    problem.hint(),
                    at.line(),
                    at.column(),
                    problem.pointer(),
                    problem.severity() == Severity.ERROR ? lostEntry : null));
        }
    }

    private void countUnlisted() {
        if (unlisted > 0) {
            waiting.add(new Waiting(
                    worstUnlisted,
                    "limit.problems",
                    waiting.get(0).offset(),
                    "",
                    "There are %d problems more than the %d that are listed of one entry.".formatted(unlisted, MOST),
                    "Correct those that are listed first."));
        }
    }
}
