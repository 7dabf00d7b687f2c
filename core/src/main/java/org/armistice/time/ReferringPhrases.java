package org.armistice.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The phrases that tell a day by another one, which was spoken of before. */
final class ReferringPhrases {

    /** How many units on. */
    private static final PhraseSlot<Integer> TURN = word("turn", Map.of("next", 1, "following", 1, "previous", -1));
    /** Whether it is after or before. */
    private static final PhraseSlot<Integer> SIDE = word("side", Map.of("later", 1, "earlier", -1));

    static final PhraseTable<ToldDay> TABLE = new PhraseTable<ToldDay>(TURN, SIDE)
            .row(
                    "{side}",
                    "later",
                    values -> ToldDay.dated(beyond(values))
                            .marked(values.earlier().qualifier().orElse(null)))
            .row("{side} [in] {which} {span}", "later last month", values -> {
                DaySet beyond = beyond(values);
                CalendarUnit unit = values.get(PhraseSlot.SPAN);
                return ToldDay.relative(said -> unit.around(unit.after(said, values.get(PhraseSlot.WHICH)))
                                .intersection(beyond))
                        .marked(values.earlier().qualifier().orElse(null));
            })
            .row(
                    "[{side}] [on] (that|the same) day",
                    "later that day",
                    values -> fromEach(values, CalendarUnit.DAY::around))
            .row("{side} [in] (that|the same) {span}", "later that month", values -> {
                CalendarUnit unit = values.get(PhraseSlot.SPAN);
                return fromEach(values, day -> {
                    DaySet around = unit.around(day);
                    return values.get(SIDE) > 0
                            ? around.intersection(DaySet.between(day.toEpochDay() + 1, DaySet.FURTHEST))
                            : around.intersection(DaySet.between(-DaySet.FURTHEST, day.toEpochDay() - 1));
                });
            })
            .row("[in] (that|the same) {span}", "that month", values -> {
                CalendarUnit unit = values.get(PhraseSlot.SPAN);
                return fromEach(values, unit::around);
            })
            .row(
                    "[on] the {turn} day",
                    "the following day",
                    values -> fromEach(values, day -> DaySet.day(day.toEpochDay() + values.get(TURN))))
            .row("[in] the {turn} {span}", "the previous week", values -> {
                CalendarUnit unit = values.get(PhraseSlot.SPAN);
                return fromEach(values, day -> unit.around(unit.after(day, values.get(TURN))));
            })
            .row("{number} {unit} {side}", "two days later", values -> fromEach(values, day -> away(values, day)));

    private ReferringPhrases() {}

    private static PhraseSlot<Integer> word(String name, Map<String, Integer> meanings) {
        return new PhraseSlot<>(name, 1, (reading, from, to) -> meanings.get(reading.word(from)));
    }

    /** The days after the first that the other may be, or before the last. */
    private static DaySet beyond(PhraseValues values) {
        DaySet other = values.earlier().days();
        return values.get(SIDE) > 0
                ? DaySet.between(other.earliest().isEmpty() ? -DaySet.FURTHEST : other.first() + 1, DaySet.FURTHEST)
                : DaySet.between(-DaySet.FURTHEST, other.latest().isEmpty() ? DaySet.FURTHEST : other.last() - 1);
    }

    private static ToldDay fromEach(PhraseValues values, ToldDay.Days told) {
        List<DaySet> all = new ArrayList<>();
        SaidDay.eachDayOf(values.earlier(), "The date that it refers to", day -> ToldDay.addTo(all, told.on(day)));
        if (all.isEmpty()) {
            throw new DateTimeException(ToldDay.NO_DAY);
        }
        return ToldDay.dated(DaySet.union(all))
                .marked(values.earlier().qualifier().orElse(null));
    }

    /** Mirrors "two weeks ago". */
    private static DaySet away(PhraseValues values, LocalDate day) {
        CalendarUnit unit = values.get(PhraseSlot.UNIT);
        int count = values.get(PhraseSlot.NUMBER);
        return values.get(SIDE) < 0
                ? DayPhrases.before(day, count, unit)
                : DaySet.between(
                        unit.around(unit.after(day, count)).first(),
                        unit.after(day, count + 1).toEpochDay() - 1);
    }
}
