package org.armistice.index;

import java.util.List;
import java.util.function.Function;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * A stretch of days through which the same is asserted about who holds a place, and as surely.
 *
 * <p>Where a holding began or ended on a day that is not known, the days on which it may have done so are a span of
 * their own, in which it is {@link Truth#UNKNOWN}. No day is chosen in it. Of a day in it alone more may be known,
 * where the date is one of several that are not neighbours: ask {@link ControlIndex#holdings}.
 *
 * @param days from the first to the last day, both in it and known; open where it has no first or no last day
 * @param holdings what is asserted for one day of it, whichever it is; in the dataset's order, immutable
 * @param contest whether and between whom the place is contested on such a day
 */
public record HoldingSpan(UncertainPeriod days, List<Answer<Attributed<Holding>>> holdings, Contest contest) {

    /** Makes a span. */
    public HoldingSpan {
        holdings = List.copyOf(holdings);
    }

    /** Tells whether all that is asserted for a day of it is certain to be. */
    public boolean isCertain() {
        return holdings.stream().allMatch(answer -> answer.truth() == Truth.TRUE);
    }

    /**
     * Returns a line such as {@code from 18 May 1992 to 31 December 1993: norland (controls, according to velia;
     * gazette)}, with ids for names.
     */
    public String inEnglish() {
        return inEnglish(Ref::id);
    }

    /** Returns the same with names of the caller's choice. */
    public String inEnglish(Function<Ref<? extends Actor>, String> names) {
        return new HoldingWords(names).of(this);
    }

    /** Whether the place is contested on a day that lies both in this and in a period. */
    Truth contestedIn(UncertainTime period) {
        return contest.isRecorded() ? contest.contested().and(days.overlaps(period)) : Truth.FALSE;
    }
}
