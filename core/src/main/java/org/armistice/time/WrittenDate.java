package org.armistice.time;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A date other than a plain day: its text, and the days that the text allows. */
final class WrittenDate extends UncertainDate {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String edtf;
    // Follows from the text, which alone is serialized.
    private final transient DaySet days;
    private final transient @Nullable DaySet unqualifiedDays;
    private final Qualifiers qualifiers;

    WrittenDate(String edtf, DaySet days) {
        this(edtf, days, null, Qualifiers.NONE);
    }

    WrittenDate(String edtf, DaySet days, @Nullable DaySet unqualifiedDays, Qualifiers qualifiers) {
        this.edtf = edtf;
        this.days = days;
        this.unqualifiedDays = unqualifiedDays;
        this.qualifiers = qualifiers;
    }

    @Override
    DaySet days() {
        return days;
    }

    @Override
    @Nullable DaySet unqualifiedDays() {
        return unqualifiedDays;
    }

    @Override
    Qualifiers qualifiers() {
        return qualifiers;
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
