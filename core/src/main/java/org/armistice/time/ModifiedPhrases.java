package org.armistice.time;

import java.util.List;

/** The phrases that say of a day that it is about, before or after another one, or between two. */
final class ModifiedPhrases {

    private static final int MOST_WORDS = 8;

    private static final PhraseSlot<ToldDay> DATE =
            PhraseTable.slot("date", MOST_WORDS, List.of(StretchPhrases.TABLE, DayPhrases.TABLE));
    private static final PhraseSlot<ToldDay> END =
            PhraseTable.slot("end", MOST_WORDS, List.of(StretchPhrases.TABLE, DayPhrases.TABLE));

    static final PhraseTable<ToldDay> TABLE = new PhraseTable<ToldDay>(DATE, END)
            .row(
                    "(about|around|circa) {date}",
                    "around 1991",
                    values -> values.get(DATE).modified(WordingModifier.APPROX))
            .row("(before|prior to) {date}", "before 1991", values -> modified(values, WordingModifier.BEFORE))
            .row("after {date}", "after last week", values -> modified(values, WordingModifier.AFTER))
            .row(
                    "(by|on or before|no later than|not later than) {date}",
                    "no later than May 4, 2023",
                    values -> modified(values, WordingModifier.ON_OR_BEFORE))
            .row(
                    "(on or after|no earlier than|not earlier than|not before) {date}",
                    "no earlier than 2023",
                    values -> modified(values, WordingModifier.ON_OR_AFTER))
            .row(
                    "between {date} and {end}",
                    "between March and May",
                    values -> values.get(DATE).upTo(values.get(END)));

    private ModifiedPhrases() {}

    private static ToldDay modified(PhraseValues values, WordingModifier modifier) {
        return values.get(DATE).requireOwnDirection().modified(modifier);
    }
}
