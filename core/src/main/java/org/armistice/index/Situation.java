package org.armistice.index;

import java.util.List;
import org.armistice.index.Circumstance.Aspect;
import org.armistice.model.Dataset;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * What held on a day over a whole dataset: which states existed, who held what, what was fought, agreed, talked about,
 * promised.
 *
 * <p>This is about when things were, not about when that was known: for that see {@link KnownBy}. Contradictory
 * assertions stand side by side; that one is certain means that it is certainly made for that day, however sure the
 * speaker sounds. What is said not to be so is left out.
 *
 * <p>What is asserted without an end is certain up to the day on which the latest source for it was published, and
 * undecided from the day after: no source speaks of the future. Where no source has a day of publication nothing bounds
 * it.
 *
 * <p>It is found in one walk over the dataset. Who asks about many days asks the indexes.
 */
public final class Situation {

    private final UncertainDate day;
    private final List<Answer<Circumstance>> circumstances;

    private Situation(UncertainDate day, List<Answer<Circumstance>> circumstances) {
        this.day = day;
        this.circumstances = circumstances;
    }

    /** Returns what held on a day. */
    public static Situation on(Dataset dataset, UncertainDate day) {
        return new Situation(day, new Survey(dataset, day).circumstances());
    }

    /** Returns the day that was asked for. */
    public UncertainDate day() {
        return day;
    }

    /** Returns all that does not certainly not hold, aspect by aspect, each in the dataset's order. */
    public List<Answer<Circumstance>> circumstances() {
        return circumstances;
    }

    /** Returns what does not certainly not hold in one respect, in the dataset's order. */
    public List<Answer<Circumstance>> circumstances(Aspect aspect) {
        return circumstances.stream()
                .filter(answer -> answer.value().aspect() == aspect)
                .toList();
    }

    /** Returns what certainly holds. */
    public List<Circumstance> certain() {
        return circumstances.stream()
                .filter(answer -> answer.truth() == Truth.TRUE)
                .map(Answer::value)
                .toList();
    }

    /** Returns what may hold and may not, and what holds, or does not, only if qualified dates are right. */
    public List<Answer<Circumstance>> undecided() {
        return circumstances.stream()
                .filter(answer -> answer.truth() != Truth.TRUE)
                .toList();
    }
}
