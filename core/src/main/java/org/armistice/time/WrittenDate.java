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
    private final @Nullable DateQualifier qualifier;

    WrittenDate(String edtf, DaySet days, @Nullable DateQualifier qualifier) {
        this.edtf = edtf;
        this.days = days;
        this.qualifier = qualifier;
    }

    @Override
    DaySet days() {
        return days;
    }

    @Override
    @Nullable DateQualifier mark() {
        return qualifier;
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
