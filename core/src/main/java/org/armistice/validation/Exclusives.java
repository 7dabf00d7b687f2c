package org.armistice.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.armistice.model.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Holdings by the day from which they are held, among which one is found that another meets: of a holder of its own, in
 * O(log n).
 */
final class Exclusives {

    /**
     * A holding between two days.
     *
     * @param position where in the list of holdings
     * @param principal who holds it, or for whom
     * @param from the first day
     * @param until the last day, which may be before the first where neither is sure
     */
    record Hold(int position, Ref<?> principal, long from, long until) {}

    /** What is held for the day of a handover alone comes before what is held from that day on. */
    private static final Comparator<Hold> ORDER =
            Comparator.comparingLong(Hold::from).thenComparingLong(Hold::until).thenComparingInt(Hold::position);

    private final Hold[] inOrder;
    /** Of each beginning of the order, the one that is held longest, and the one of another holder that is. */
    private final Hold[] longest;

    private final @Nullable Hold[] next;

    private Exclusives(Hold[] inOrder) {
        this.inOrder = inOrder;
        this.longest = new Hold[inOrder.length];
        this.next = new Hold[inOrder.length];
        for (int i = 0; i < inOrder.length; i++) {
            add(i, inOrder[i]);
        }
    }

    static Exclusives of(List<Hold> holdings) {
        Hold[] inOrder = holdings.toArray(Hold[]::new);
        Arrays.sort(inOrder, ORDER);
        return new Exclusives(inOrder);
    }

    private void add(int i, Hold held) {
        if (i == 0) {
            longest[i] = held;
            return;
        }
        longest[i] = longest[i - 1];
        next[i] = next[i - 1];
        if (held.until() >= longest[i].until()) {
            next[i] = held.principal().equals(longest[i].principal()) ? next[i] : longest[i];
            longest[i] = held;
        } else if (!held.principal().equals(longest[i].principal())) {
            Hold second = next[i];
            next[i] = second == null || held.until() >= second.until() ? held : second;
        }
    }

    /** Returns those, of each of two holders at most, that come before a holding in order and meet it. */
    List<Hold> meeting(Hold held) {
        List<Hold> meeting = new ArrayList<>();
        int last = before(held);
        if (last >= 0) {
            addIfMeets(meeting, longest[last], held);
            addIfMeets(meeting, next[last], held);
        }
        return meeting;
    }

    private static void addIfMeets(List<Hold> meeting, @Nullable Hold one, Hold other) {
        if (one != null && !one.principal().equals(other.principal()) && one.until() >= other.from()) {
            meeting.add(one);
        }
    }

    /** Returns the last place of those that come before a holding and begin before it is over. */
    private int before(Hold held) {
        int low = 0;
        int high = inOrder.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Hold one = inOrder[middle];
            if (ORDER.compare(one, held) < 0 && one.from() <= held.until()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
