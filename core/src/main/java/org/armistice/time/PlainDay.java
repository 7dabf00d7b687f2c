package org.armistice.time;

import java.io.Serial;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that is known and not qualified, of a year of up to four digits: the common case, kept as one number. */
final class PlainDay extends UncertainDate {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long epochDay;

    PlainDay(long epochDay) {
        this.epochDay = epochDay;
    }

    long epochDay() {
        return epochDay;
    }

    @Override
    DaySet days() {
        return DaySet.day(epochDay);
    }

    @Override
    @Nullable DaySet unqualifiedDays() {
        return null;
    }

    @Override
    Qualifiers qualifiers() {
        return Qualifiers.NONE;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(epochDay);
    }

    /** The text of {@link LocalDate}, which is EDTF's for these years. */
    @Override
    public String toString() {
        return LocalDate.ofEpochDay(epochDay).toString();
    }
}
