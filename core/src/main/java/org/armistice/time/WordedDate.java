package org.armistice.time;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A date, which has no wording itself, with the words of its source. */
final class WordedDate extends UncertainDate {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UncertainDate date;
    private final Wording wording;

    WordedDate(UncertainDate date, Wording wording) {
        this.date = date;
        this.wording = wording;
    }

    @Override
    DaySet days() {
        return date.days();
    }

    @Override
    @Nullable DaySet unqualifiedDays() {
        return date.unqualifiedDays();
    }

    @Override
    Qualifiers qualifiers() {
        return date.qualifiers();
    }

    @Override
    Wording phrased() {
        return wording;
    }

    @Override
    public UncertainDate withoutWording() {
        return date;
    }

    @Override
    public int hashCode() {
        return 31 * date.hashCode() + wording.hashCode();
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
