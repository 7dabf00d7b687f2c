package org.armistice.time;

import java.util.List;
import java.util.function.Function;

/** The phrases that say of a period where it starts or ends, or how long it lasts. */
final class PeriodPhrases {

    private static final int MOST_WORDS = 10;

    /** Says how long. */
    static final PhraseTable<UncertainDuration> LENGTHS = new PhraseTable<UncertainDuration>()
            .row("{number} {unit}", "six years", length(StatedLength.EXACTLY))
            .row(
                    "(about|around|roughly|approximately|some) {number} {unit}",
                    "about two weeks",
                    length(StatedLength.ABOUT))
            .row("(nearly|almost) {number} {unit}", "nearly three decades", length(StatedLength.NEARLY))
            .row("(less|fewer) than {number} {unit}", "less than a month", length(StatedLength.LESS_THAN))
            .row("(at most|up to|no more than) {number} {unit}", "at most 10 days", length(StatedLength.AT_MOST))
            .row(
                    "(at least|no less than) {number} {unit}",
                    "at least half a dozen years",
                    length(StatedLength.AT_LEAST))
            .row("more than {number} {unit}", "more than three decades", length(StatedLength.MORE_THAN));

    private static final PhraseSlot<UncertainDuration> DURATION =
            PhraseTable.slot("duration", MOST_WORDS, List.of(LENGTHS));
    private static final PhraseSlot<ToldDay> DATE = PhraseTable.slot(
            "date", MOST_WORDS, List.of(StretchPhrases.TABLE, DayPhrases.TABLE, ModifiedPhrases.TABLE));
    private static final PhraseSlot<ToldDay> END =
            PhraseTable.slot("end", MOST_WORDS, List.of(StretchPhrases.TABLE, DayPhrases.TABLE, ModifiedPhrases.TABLE));

    /** Says where it starts or ends. */
    static final PhraseTable<ToldPeriod> PERIODS = new PhraseTable<ToldPeriod>(DURATION, DATE, END)
            .row("[ever] since {date}", "since last December", values -> ToldPeriod.since(values.get(DATE)))
            .row(
                    "(until|till) {date}",
                    "until last week",
                    values -> new ToldPeriod(null, values.get(DATE).requireOwnDirection(), null))
            .row(
                    "from {date} (to|until|till|through) {end}",
                    "from March to May",
                    values -> ToldPeriod.between(values.get(DATE), values.get(END)))
            .row(
                    "[for|over] the (past|last) [{number}] {unit}",
                    "over the past two weeks",
                    values -> new ToldPeriod(
                            null,
                            ToldDay.relative(said -> DaySet.day(said.toEpochDay())),
                            StatedLength.EXACTLY.of(PhraseSlot.countIn(values), values.get(PhraseSlot.UNIT))))
            .row(
                    "[for|lasting] {duration}",
                    "for nearly three decades",
                    values -> ToldPeriod.lasting(values.get(DURATION)))
            // Without its first word, "over two weeks" may be in the course of two.
            .row(
                    "(for|lasting) over {number} {unit}",
                    "for over six years",
                    values -> ToldPeriod.lasting(length(StatedLength.MORE_THAN).apply(values)))
            .row(
                    "[for|lasting] {duration} [and] (ending|ended) {date}",
                    "six years ending in 1994",
                    values -> new ToldPeriod(null, values.get(DATE).requireOwnDirection(), values.get(DURATION)))
            .row(
                    "[for|lasting] {duration} [and] (starting|beginning) {date}",
                    "lasting two weeks and starting on May 4, 2023",
                    PeriodPhrases::starting)
            // Without its first word, "two weeks from tomorrow" may be a day.
            .row("(for|lasting) {duration} from {date}", "for two weeks from May 4, 2023", PeriodPhrases::starting);

    private PeriodPhrases() {}

    private static ToldPeriod starting(PhraseValues values) {
        return new ToldPeriod(values.get(DATE).requireOwnDirection(), null, values.get(DURATION));
    }

    private static Function<PhraseValues, UncertainDuration> length(StatedLength stated) {
        return values -> stated.of(values.get(PhraseSlot.NUMBER), values.get(PhraseSlot.UNIT));
    }
}
