package org.armistice.time;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads how reporters say when something happened ("late last month", "since last December"), seen from the day on
 * which they said it. English only.
 *
 * <p>What is read is a closed list, {@link #phrases()} and {@link #referringPhrases()}; everything else is refused.
 * Where readers differ on a phrase, all that they take it for is possible. Case, commas and blanks around it do not
 * matter.
 *
 * <ul>
 *   <li>A weekday, a month or a day of a month without its year looks back, as reports do: "Monday" and "in April" are
 *       the last ones that have begun. Beside "until", "before", "after" and "by" they may as well look ahead, and are
 *       refused there; so are they as one of two ends of which the other has its year or lies ahead.
 *   <li>"Last Monday", where this week's is over, is that one or the one of last week; so it is with "next Friday" and
 *       "last April". "Last December" said in June is one only. "This Friday" is that of this week or, once it is over,
 *       that one or the next.
 *   <li>"This month" is any day of it, before or after the day on which it was said. Weeks start on a Monday.
 *   <li>"Early", "mid" and "late" are thirds: see {@link WordingModifier}. "In late June" said on 5 June is that of
 *       this year or of the last.
 *   <li>"Two years ago" is at least two years and less than three, or some day of the calendar year before last; so it
 *       is with weeks, months and decades. "Two days ago" is one day.
 *   <li>"Since" is until the day on which it was said or some later one: whether it went on, nobody could say then.
 *       "From May to June" is a period, and so is "over the past two weeks", which ends on the day on which it was
 *       said; "between May and June" and "in the past two weeks" are one day.
 *   <li>"Earlier this month" is until the day on which it was said, and "later this month" from then on.
 *   <li>A length is that of completed units, as in {@link UncertainDuration}. "Nearly three decades" lacks at most half
 *       a unit, {@code [P25Y..P29Y]}. "Several" is no number.
 *   <li>Hours play no part, as in all of this package: "earlier Monday" is Monday, and "last night" one of two days.
 * </ul>
 *
 * <p>If the day on which it was said is not known, the date is all that any of its possible days gives, and so is each
 * end of a period. They carry the qualifier of that day where they rest on it.
 */
public final class ReportersWording {

    static final String NEXT_STEP = "Give the date itself, with the phrase as its wording.";

    private ReportersWording() {}

    /**
     * The date or the period that the phrase says, with the phrase and the day as its wording.
     *
     * @throws DateTimeParseException if the phrase is not on the list, has more than 200 characters or says no day, or
     *     if it counts from {@code said} and that may be any of more than 1,200 days. The message quotes the phrase and
     *     says what to do
     * @throws IllegalArgumentException if {@code said} carries a wording itself
     */
    public static UncertainTime read(String phrase, UncertainDate said) {
        return read(new PhraseReading(PhraseWords.of(phrase), null), said, Phrases.SELF_CONTAINED);
    }

    /**
     * The date that the phrase tells by another one, as does "later last month".
     *
     * <p>What is later is after the first day that the other may be, and what is earlier is before the last.
     *
     * @param earlier the date that was spoken of before, to which the phrase refers
     * @throws DateTimeParseException as in {@link #read(String, UncertainDate)}, or if the phrase refers to no other
     *     date
     * @throws IllegalArgumentException if {@code said} carries a wording itself
     */
    public static UncertainTime read(String phrase, UncertainDate said, UncertainDate earlier) {
        return read(new PhraseReading(PhraseWords.of(phrase), earlier), said, Phrases.REFERRING);
    }

    /**
     * The patterns that are read, each with an example, in the order in which they are tried. In brackets stands what
     * may be left out, in parentheses what may not, with a bar between alternatives.
     *
     * <p>In braces stands what many words may fill: {@code {number}} is one of 1 to 9999 in digits, of one to twelve,
     * a, an, (half) a dozen; {@code {unit}} of days to decades; {@code {span}} is week, month or year; {@code {which}}
     * last, this or next; {@code {part}} early, mid or late; {@code {third}} beginning, start, middle or end. A
     * {@code {weekday}} and a {@code {month}} may be cut to three letters. Any phrase of the first patterns is a
     * {@code {stretch}}; any that says a day is a {@code {date}} or an {@code {end}}, and one that says a length a
     * {@code {duration}}.
     */
    public static Map<String, String> phrases() {
        return Phrases.SELF_CONTAINED.examples();
    }

    /**
     * The patterns that are read with a date to which they refer, each with an example. {@code {side}} is later or
     * earlier, {@code {turn}} next, following or previous.
     */
    public static Map<String, String> referringPhrases() {
        return Phrases.REFERRING.examples();
    }

    private static UncertainTime read(PhraseReading reading, UncertainDate said, Phrases phrases) {
        PhraseWords words = reading.words();
        @Nullable UncertainTime time = null;
        String notUnderstood = "";
        try {
            ToldTime told = phrases.read(reading);
            if (told == null) {
                notUnderstood = phrases.notUnderstood(reading);
            } else {
                time = told.on(new SaidDay(said));
            }
        } catch (DateTimeException refused) {
            throw words.refuse(refused);
        }
        if (time == null) {
            throw words.refuse(reading.understood(), notUnderstood);
        }
        return time.worded(words.text(), said);
    }
}
