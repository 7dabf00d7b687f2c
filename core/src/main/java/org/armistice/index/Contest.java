package org.armistice.index;

import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;

/**
 * Whether several are asserted to hold one place in one way at one time, and who.
 *
 * <p>It is contested if one is asserted to hold it alone and anybody else is asserted to hold it too, in whatever
 * perspectives. Those who hold it jointly do not contest it among themselves. The answer is about what is asserted, not
 * about who is right.
 *
 * <p>Three things are told apart: contested; held without contest ({@code contested} is {@link Truth#FALSE}); and not
 * recorded, where {@code holders} is empty and {@code contested} is {@link Truth#UNKNOWN}.
 *
 * @param contested how surely it is contested
 * @param holders those who are asserted to hold it, in the dataset's order, each once, with how surely that is asserted
 *     for the day; immutable
 */
public record Contest(Truth contested, List<Answer<Ref<? extends Actor>>> holders) {

    /** Makes an answer. */
    public Contest {
        holders = List.copyOf(holders);
    }

    /** Tells whether anything is recorded of that day. */
    public boolean isRecorded() {
        return !holders.isEmpty();
    }

    static Contest among(List<Answer<Attributed<Holding>>> holdings) {
        Claimants claimants = new Claimants();
        for (Answer<Attributed<Holding>> holding : holdings) {
            claimants.add(holding);
        }
        return claimants.contest();
    }
}
