package org.armistice.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;

/**
 * Those who held an office one after the other, as far as their periods tell.
 *
 * <p>Two may stand side by side for the same time, where sources disagree or one acted for the other; nobody is left
 * out for that. Gaps are not filled.
 *
 * @param dated those with a period, by the first day on which they may have begun; immutable
 * @param undated those without one, in the dataset's order; immutable
 */
public record Tenures(List<OfficeHolder> dated, List<OfficeHolder> undated) {

    private static final Comparator<OfficeHolder> BY_BEGINNING =
            Comparator.comparing(holder -> holder.office().period().orElseThrow(), UncertainTime.DISPLAY_ORDER);

    /** Makes an answer. */
    public Tenures {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    /**
     * Tells whether each of the dated began on a later day than the one before, so that the order is more than one of
     * display. A tenure whose start is open or not known makes it {@link Truth#UNKNOWN}.
     */
    public Truth isOrderCertain() {
        Truth certain = Truth.TRUE;
        for (int i = 1; i < dated.size(); i++) {
            certain = certain.and(isLater(beginning(dated.get(i - 1)), beginning(dated.get(i))));
        }
        return certain;
    }

    static Tenures of(List<OfficeHolder> holders) {
        return new Tenures(
                holders.stream()
                        .filter(holder -> holder.office().period().isPresent())
                        .sorted(BY_BEGINNING)
                        .toList(),
                holders.stream()
                        .filter(holder -> holder.office().period().isEmpty())
                        .toList());
    }

    private static Optional<UncertainDate> beginning(OfficeHolder holder) {
        Attributed<?> office = holder.office();
        return office.period().map(UncertainPeriod::start).flatMap(start -> start.date());
    }

    private static Truth isLater(Optional<UncertainDate> before, Optional<UncertainDate> after) {
        return before.isPresent() && after.isPresent() ? after.get().isAfter(before.get()) : Truth.UNKNOWN;
    }
}
