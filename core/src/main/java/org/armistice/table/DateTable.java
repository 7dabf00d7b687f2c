package org.armistice.table;

import java.util.List;
import java.util.Optional;
import org.armistice.model.InvalidValueException;
import org.armistice.model.InvalidValueException.Problem;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;

/**
 * Dates and periods that stand alone, with their wording. Inside other values their rows stand among those of the
 * value.
 */
final class DateTable {

    static final Table<UncertainDate> DATE = Table.of("date", UncertainDate.class)
            .date("date")
            .attributed(
                    in -> in.date().orElseThrow(() -> missing("date")), (date, out) -> out.putDate(Optional.of(date)));

    static final Table<UncertainPeriod> PERIOD = Table.of("period", UncertainPeriod.class)
            .period("period")
            .attributed(
                    in -> in.period().orElseThrow(() -> missing("period")),
                    (period, out) -> out.putPeriod(Optional.of(period)));

    private DateTable() {}

    private static InvalidValueException missing(String name) {
        return new InvalidValueException(name, List.of(new Problem(name, "is missing")));
    }
}
