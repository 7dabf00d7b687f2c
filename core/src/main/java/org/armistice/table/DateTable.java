package org.armistice.table;

import java.util.Optional;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * Dates and periods that stand alone, with their wording. Inside other values their rows stand among those of the
 * value.
 */
final class DateTable {

    static final Table<UncertainDate> DATE = Table.of("date", UncertainDate.class)
            .date("date")
            .required()
            .attributed(in -> present(in).date().orElseThrow(), (date, out) -> out.putDate(Optional.of(date)));

    static final Table<UncertainPeriod> PERIOD = Table.of("period", UncertainPeriod.class)
            .period("period")
            .required()
            .attributed(in -> present(in).period().orElseThrow(), (period, out) -> out.putPeriod(Optional.of(period)));

    private DateTable() {}

    static Slots present(Slots in) {
        if (in.get(0) == null) {
            String name = in.name(0);
            throw in.problem(name, "is missing");
        }
        return in;
    }
}
