package org.armistice.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The phrases that say of a day which it is. */
final class DayPhrases {

    private static final PhraseSlot<ToldDay> STRETCH = PhraseTable.slot("stretch", 5, List.of(StretchPhrases.TABLE));

    static final PhraseTable<ToldDay> TABLE = new PhraseTable<ToldDay>(STRETCH)
            .row("[earlier|later] today", "today", values -> shifted(0, 0))
            .row("this (morning|afternoon|evening)", "this morning", values -> shifted(0, 0))
            .row("tonight", "tonight", values -> shifted(0, 1))
            .row("(last night|overnight)", "last night", values -> shifted(-1, 0))
            .row("yesterday [morning|afternoon|evening]", "yesterday", values -> shifted(-1, -1))
            .row("tomorrow [morning|afternoon|evening]", "tomorrow", values -> shifted(1, 1))
            .row("the day before yesterday", "the day before yesterday", values -> shifted(-2, -2))
            .row("the day after tomorrow", "the day after tomorrow", values -> shifted(2, 2))
            .row(
                    "[earlier|later] [on] {weekday} [morning|afternoon|evening]",
                    "earlier Monday",
                    values -> CalendarName.of(values.get(PhraseSlot.WEEKDAY)).lookingBack())
            .row(
                    "[on] {which} {weekday} [morning|afternoon|evening]",
                    "last Monday",
                    values -> CalendarName.of(values.get(PhraseSlot.WEEKDAY)).told(values.get(PhraseSlot.WHICH)))
            .row(
                    "(over|at|on) the weekend",
                    "over the weekend",
                    values -> CalendarName.weekend().lookingBack())
            .row(
                    "[on] {which} weekend",
                    "last weekend",
                    values -> CalendarName.weekend().told(values.get(PhraseSlot.WHICH)))
            .row("in {stretch}", "in April", values -> values.get(STRETCH))
            .row(
                    "[in] [the] {part} [in] {stretch}",
                    "in early May",
                    values -> values.get(STRETCH).part(values.get(PhraseSlot.PART)))
            .row(
                    "[at|in] the {third} of {stretch}",
                    "at the end of last year",
                    values -> values.get(STRETCH).part(values.get(PhraseSlot.THIRD)))
            .row("earlier [in] this {span}", "earlier this month", values -> saidWithin(values, true))
            .row("later [in] this {span}", "later this year", values -> saidWithin(values, false))
            .row("[in] [the] {season} [of] {year}", "spring 2020", DayPhrases::season)
            .row("[on] {month} {day}", "on May 4", DayOfMonth::lookingBack)
            .row("[on] [the] {day} [of] {month}", "4 May", DayOfMonth::lookingBack)
            .row("[on] {month} {day} {year}", "May 4, 2023", DayOfMonth::dated)
            .row("[on] [the] {day} [of] {month} {year}", "4 May 2023", DayOfMonth::dated)
            .row("[on] {weekday} {month} {day} {year}", "Thursday, May 4, 2023", DayOfMonth::datedWithWeekday)
            .row(
                    "{number} {unit} ago",
                    "two days ago",
                    values -> ToldDay.relative(
                            said -> before(said, values.get(PhraseSlot.NUMBER), values.get(PhraseSlot.UNIT))))
            .row(
                    "(more than|over) {number} {unit} ago",
                    "more than a decade ago",
                    values -> ToldDay.relative(said -> DaySet.between(-DaySet.FURTHEST, back(values, said) - 1)))
            .row(
                    "less than {number} {unit} ago",
                    "less than a week ago",
                    values -> ToldDay.relative(said -> DaySet.between(back(values, said) + 1, said.toEpochDay())))
            .row(
                    "(in|within|during) the (past|last) [{number}] {unit}",
                    "in the past year",
                    values -> ToldDay.relative(said -> DaySet.between(back(values, said), said.toEpochDay())));

    private DayPhrases() {}

    private static ToldDay shifted(int least, int most) {
        return ToldDay.relative(said -> DaySet.between(said.toEpochDay() + least, said.toEpochDay() + most));
    }

    /** The part of the week, the month or the year until the day on which it was said, or from it on. */
    private static ToldDay saidWithin(PhraseValues values, boolean until) {
        CalendarUnit unit = values.get(PhraseSlot.SPAN);
        return ToldDay.relative(said -> {
            DaySet whole = unit.around(said);
            long day = said.toEpochDay();
            return until ? DaySet.between(whole.first(), day) : DaySet.between(day, whole.last());
        });
    }

    private static ToldDay season(PhraseValues values) {
        int year = values.get(PhraseSlot.YEAR);
        Season season = values.get(PhraseSlot.SEASON);
        return ToldDay.dated(season.days(year))
                .written(String.format(Locale.ROOT, "%04d-%d", year, 21 + season.ordinal()));
    }

    private static long back(PhraseValues values, LocalDate said) {
        return values.get(PhraseSlot.UNIT)
                .after(said, -PhraseSlot.countIn(values))
                .toEpochDay();
    }

    /**
     * So many units before the day. Some mean completed ones, so that a year ago is at least one and less than two; and
     * some mean those of the calendar, so that it is some day of last year. All of these days are possible.
     */
    static DaySet before(LocalDate day, int count, CalendarUnit unit) {
        return DaySet.between(
                unit.after(day, -count - 1).toEpochDay() + 1,
                unit.around(unit.after(day, -count)).last());
    }
}
