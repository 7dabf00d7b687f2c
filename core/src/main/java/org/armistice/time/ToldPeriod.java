package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says of a period: where it starts and ends, or null where it does not say, and how long it lasts.
 *
 * <p>Each end is all that it may be over the days on which the phrase may have been said, so that a period may allow
 * ends together which no single one of those days gives.
 */
record ToldPeriod(
        @Nullable ToldDay start,
        @Nullable ToldDay end,
        @Nullable UncertainDuration duration) implements ToldTime {

    static ToldPeriod lasting(UncertainDuration duration) {
        return new ToldPeriod(null, null, duration);
    }

    static ToldPeriod between(ToldDay start, ToldDay end) {
        return new ToldPeriod(start.beside(end), end.beside(start), null);
    }

    /** Since the day, and at least until it was said: whether it went on, nobody could say then. */
    static ToldPeriod since(ToldDay start) {
        ToldDay end = ToldDay.relative(said -> DaySet.between(said.toEpochDay(), DaySet.FURTHEST));
        ToldDay begun = new ToldDay(
                said -> {
                    DaySet first = start.days().on(said);
                    return first == null || first.first() > said.toEpochDay() ? null : first;
                },
                start.rests(),
                start.mark(),
                start.edtf());
        return new ToldPeriod(begun, end, null);
    }

    @Override
    public UncertainPeriod on(SaidDay said) {
        List<DaySet> starts = new ArrayList<>();
        List<DaySet> ends = new ArrayList<>();
        Consumer<LocalDate> add = day -> {
            DaySet first = days(start, day);
            DaySet last = days(end, day);
            if (first != null && last != null && first.first() <= last.last()) {
                starts.add(first);
                ends.add(last);
            }
        };
        if (rests(start) || rests(end)) {
            said.forEach(add);
        } else {
            add.accept(LocalDate.EPOCH);
        }
        if (starts.isEmpty()) {
            throw new DateTimeException(
                    "No period fits it: it would end before it starts, or start after it was said.");
        }
        UncertainPeriod period = UncertainPeriod.of(written(start, starts, said), written(end, ends, said));
        return duration == null ? period : period.lasting(duration);
    }

    private static @Nullable DaySet days(@Nullable ToldDay end, LocalDate said) {
        return end == null ? DaySet.ANY : end.days().on(said);
    }

    private static boolean rests(@Nullable ToldDay end) {
        return end != null && end.restsOnTheDay();
    }

    private static Endpoint written(@Nullable ToldDay end, List<DaySet> all, SaidDay said) {
        return end == null ? Endpoint.UNKNOWN : Endpoint.at(end.written(DaySet.union(all), said));
    }
}
