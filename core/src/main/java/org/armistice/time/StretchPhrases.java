package org.armistice.time;

/** The phrases that name a stretch of the calendar, of which an early, a middle and a late part can be told. */
final class StretchPhrases {

    static final PhraseTable<ToldDay> TABLE = new PhraseTable<ToldDay>()
            .row("{which} {span}", "last month", values -> span(values, values.get(PhraseSlot.WHICH)))
            .row("{month}", "April", values -> month(values).lookingBack())
            .row("{which} {month}", "last December", values -> month(values).told(values.get(PhraseSlot.WHICH)))
            .row(
                    "{month} [of] {which} year",
                    "May last year",
                    values -> ToldDay.relative(
                            said -> month(values).seenFrom(said).apply(values.get(PhraseSlot.WHICH))))
            .row("{month} [of] {year}", "April 2023", StretchPhrases::monthOfYear)
            .row("{year}", "1991", values -> years(values.get(PhraseSlot.YEAR), 1))
            .row("[the] {decade}", "the 1990s", values -> years(values.get(PhraseSlot.DECADE), 10));

    private StretchPhrases() {}

    /** The week, the month or the year so many on from the one in which it was said. */
    static ToldDay span(PhraseValues values, int which) {
        CalendarUnit unit = values.get(PhraseSlot.SPAN);
        return ToldDay.relative(said -> unit.around(unit.after(said, which)));
    }

    private static CalendarName month(PhraseValues values) {
        return CalendarName.of(values.get(PhraseSlot.MONTH));
    }

    private static ToldDay monthOfYear(PhraseValues values) {
        int year = values.get(PhraseSlot.YEAR);
        int month = values.get(PhraseSlot.MONTH).getValue();
        return ToldDay.dated(Gregorian.months(year, month, year, month));
    }

    private static ToldDay years(int first, int count) {
        return ToldDay.dated(Gregorian.years(first, first + count - 1));
    }
}
