package org.armistice.time;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The start or the end of an {@link UncertainPeriod}: dated, {@link #OPEN} or {@link #UNKNOWN}.
 *
 * <p>The last two are not the same. A period with an open end has none: it goes on, and every later day lies in it. A
 * period with an unknown end has one, which nobody recorded: whether a later day lies in it is unknown.
 */
public final class Endpoint implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** There is no such end; {@code ..} in EDTF. */
    public static final Endpoint OPEN = new Endpoint("..", null);

    /** There is such an end, and nothing is known of it; nothing is written in EDTF. */
    public static final Endpoint UNKNOWN = new Endpoint("", null);

    private final String edtf;
    private final @Nullable UncertainDate date;

    private Endpoint(String edtf, @Nullable UncertainDate date) {
        this.edtf = edtf;
        this.date = date;
    }

    /**
     * The day on which a period starts or ends.
     *
     * @throws IllegalArgumentException if the date carries a wording; the period carries one for both of its ends
     */
    public static Endpoint at(UncertainDate date) {
        if (date.wording().isPresent()) {
            throw new IllegalArgumentException(
                    "The end of a period carries no wording, but " + Passage.quote(date.toString())
                            + " has one. Give its withoutWording(), and the period its worded(...).");
        }
        return new Endpoint("", date);
    }

    /** The day; empty if the end is open or unknown. */
    public Optional<UncertainDate> date() {
        return Optional.ofNullable(date);
    }

    /** Whether there is no such end. */
    public boolean isOpen() {
        return date == null && !edtf.isEmpty();
    }

    /** Whether there is such an end, of which nothing is known. */
    public boolean isUnknown() {
        return date == null && edtf.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Endpoint that && edtf.equals(that.edtf) && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return 31 * edtf.hashCode() + Objects.hashCode(date);
    }

    /** What stands on this side of the slash in EDTF. */
    @Override
    public String toString() {
        return date == null ? edtf : date.toString();
    }

    /** The days that this end may be. */
    DaySet days(long never) {
        if (date != null) {
            return date.days();
        }
        return isOpen() ? DaySet.day(never) : DaySet.ANY;
    }

    /** The same had the source left out what it qualifies. */
    DaySet unqualifiedDays(long never) {
        DaySet unqualified = date == null ? null : date.unqualifiedDays();
        return unqualified == null ? days(never) : unqualified;
    }

    boolean isQualified() {
        return date != null && !date.qualifiers().areNone();
    }

    @Serial
    private Object readResolve() {
        return date != null ? at(date) : isOpen() ? OPEN : UNKNOWN;
    }
}
