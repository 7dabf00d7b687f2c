package org.armistice.index;

import java.util.List;
import java.util.Objects;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/**
 * Who had said what of one subject by a day.
 *
 * <p>What was said by then and what was taken back by then without doubt is in {@code certain}; what dates leave open
 * is listed, and is in no other list. Whether an undated statement was made by a day may follow from what it answers
 * and what answers it. All lists are in the order of the dataset and immutable.
 *
 * @param certain what certainly stood, or had been taken back, by that day
 * @param undecided statements of which it is not certain that they had been made by that day and not been taken back,
 *     with how surely they stood
 * @param silent those whom the subject concerns, with how surely they had not said a word by that day
 * @param contested whether somebody had asserted it, and somebody else denied it
 */
public record StandingOn(
        Standing certain, List<Answer<Said>> undecided, List<Answer<Ref<? extends Actor>>> silent, Truth contested) {

    /** Makes one. */
    public StandingOn {
        Objects.requireNonNull(certain, "certain");
        undecided = List.copyOf(undecided);
        silent = List.copyOf(silent);
        Objects.requireNonNull(contested, "contested");
    }
}
