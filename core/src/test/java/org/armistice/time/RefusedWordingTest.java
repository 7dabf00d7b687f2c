package org.armistice.time;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedWordingTest {

    private static final UncertainDate SAID = date("2023-06-14");
    private static final String NEXT_STEP = " Give the date itself, with the phrase as its wording.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since            | 5  | Something is missing after \"since\". Phrases that are read: \"since last December\".",
                "since last flurb | 11 | \"flurb\" is not understood after \"since last\". Phrases that are read: \"since last December\", \"last month\".",
                "Dienstag         | 0  | \"dienstag\" is not understood.",
                "several weeks ago | 0 | \"several\" is not understood. Phrases that are read: \"two days ago\", \"more than a decade ago\".",
                "for decades      | 4  | \"decades\" is not understood after \"for\". Phrases that are read: \"for nearly three decades\", \"for over six years\".",
                "decadeslong      | 0  | \"decadeslong\" is not understood.",
                "last week flurb  | 10 | \"flurb\" is not understood after \"last week\". Phrases that are read: \"after last week\", \"until last week\".",
                "over six years   | 14 | Something is missing after \"over six years\". Phrases that are read: \"for over six years\", \"six years ending in 1994\".",
                "two weeks from tomorrow | 10 | \"from\" is not understood after \"two weeks\". Phrases that are read: \"for two weeks from May 4, 2023\", \"over the past two weeks\".",
                // What another number or another date would be read from.
                "1.5 years ago    | 0  | \"1.5\" is not understood. Phrases that are read: \"two days ago\", \"more than a decade ago\".",
                "-5 days ago      | 0  | \"-5\" is not understood. Phrases that are read: \"two days ago\", \"more than a decade ago\".",
                "1,500 years ago  | 2  | \"500\" is not understood after \"1\". Phrases that are read: \"two days ago\", \"more than a decade ago\".",
                "0 days ago       | 0  | \"0\" is not understood. Phrases that are read: \"two days ago\", \"more than a decade ago\".",
                "five thousand years ago | 5 | \"thousand\" is not understood after \"five\". Phrases that are read: \"two days ago\", \"more than a decade ago\".",
                "1991-94          | 0  | \"1991-94\" is not understood.",
                "2023-05-04       | 0  | \"2023-05-04\" is not understood.",
                "May 32           | 4  | \"32\" is not understood after \"may\". Phrases that are read: \"May last year\", \"in early May\".",
                // What is understood and says nothing.
                "April 31         | 0  | April has 30 days.",
                "February 30      | 0  | February has 29 days.",
                "since 29 February 2023 | 0 | February 2023 has 28 days.",
                "Friday, May 4, 2023 | 0 | 2023-05-04 is a Thursday.",
                "late next week   | 0  | Only a month, a year, a decade or a century has an early, a middle and a late part.",
                "since next week  | 0  | No period fits it: it would end before it starts, or start after it was said.",
                "between 1994 and 1991 | 0 | There is no such day.",
                "from 1994 to 1991 | 0 | No period fits it: it would end before it starts, or start after it was said.",
                "nearly three days | 0 | A part of a day is a number of hours, and only whole days are read.",
                "less than a day  | 0  | Less than a day is no day, and only whole days are read.",
                "9999 decades ago | 0  | It reaches beyond the years of four digits.",
                // Where a name could as well mean the next one.
                "until Friday     | 0  | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "before April     | 0  | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "by May 4         | 0  | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "after late June  | 0  | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "from Monday to tomorrow | 0 | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "from March to May 2023 | 0 | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "between 2020 and May | 0 | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                "two weeks ending Friday | 0 | It names a weekday, a month or a day without its year, which looks back elsewhere and may look ahead here.",
                // What refers to something else.
                "later last month | 0 | It refers to another date. Read it with that one, where it is known.",
                "two days later   | 0 | It refers to another date. Read it with that one, where it is known.",
            })
    void saysWhatIsNotUnderstood(String phrase, int index, String reason) {
        refuses(phrase, SAID, index, phrase + ": " + reason + NEXT_STEP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last month       | 2023-05-04 | It refers to no other date. Read it without one.",
                "flurb            | 2023-05-04 | \"flurb\" is not understood.",
                "much later       | 2023-05-04 | \"much\" is not understood. Phrases that are read: \"later\", \"later last month\".",
                "later last month | 2023-06-04 | There is no such day.",
                "later that month | 2023-05-31 | There is no such day.",
                "that week        | [..2023]   | The date that it refers to, [..2023], has no bound.",
                "later            | [..2023]   | It may be any day at all, which no date says.",
                "a day later      | 199X       | The date that it refers to, 199X, may be any of more than 1200 days.",
            })
    void saysWhatIsWrongWithTheDateThatItRefersTo(String phrase, String earlier, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> ReportersWording.read(phrase, SAID, date(earlier)))
                .withMessage(phrase + ": " + reason + NEXT_STEP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[..2023]    | The day on which it was said, [..2023], has no bound.",
                "199X        | The day on which it was said, 199X, may be any of more than 1200 days.",
                "Y17000      | It reaches beyond the years of four digits.",
                "9999        | It reaches beyond the years of four digits.",
            })
    void saysWhatIsWrongWithTheDayOnWhichItWasSaid(String said, String reason) {
        refuses("next year", date(said), 0, "next year: " + reason + NEXT_STEP);
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        String others = IntStream.range(1, 900)
                .mapToObj(i -> "," + LocalDate.of(2000, 1, 1).plusDays(2L * i))
                .collect(Collectors.joining());
        assertThat(ReportersWording.read("yesterday", date("[2000-01-01" + others + "]"))
                        .toString())
                .hasSize(1 + 900 * 11);
        refuses(
                "yesterday",
                date("[2000-01-01?" + others + "]"),
                0,
                "yesterday: Its possible days need 10801 characters; a date has at most 10000." + NEXT_STEP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                 | 0 | (empty text): There is no phrase here.",
                "'  '               | 0 | '  : There is no phrase here.'",
                "'Mon\u0001day'     | 3 | Mon\\u0001day: Character 4 (U+0001) stands in no phrase that is read.",
                "'May\t4'           | 3 | May\\u00094: Character 4 (U+0009) stands in no phrase that is read.",
                "'\u202Etoday'      | 0 | \\u202Etoday: Character 1 (U+202E) stands in no phrase that is read.",
                "'to\u00ADday'      | 2 | to\\u00ADday: Character 3 (U+00AD) stands in no phrase that is read.",
                "wee\u212A          | 3 | wee\u212A: Character 4 (U+212A) stands in no phrase that is read.",
                "\uD83D\uDE00 today | 0 | \uD83D\uDE00 today: Character 1 (U+1F600) stands in no phrase that is read.",
            })
    void refusesCharactersThatAreInNoPhrase(String phrase, int index, String message) {
        refuses(phrase, SAID, index, message + NEXT_STEP);
    }

    @Test
    void refusesALongPhrase() {
        assertThat(ReportersWording.read("today" + " ".repeat(195), SAID)).hasToString("2023-06-14");
        refuses(
                "today" + " ".repeat(196),
                SAID,
                200,
                "today" + " ".repeat(40) + "..." + " ".repeat(12) + ": It has 201 characters; at most 200 are read."
                        + NEXT_STEP);
    }

    @Test
    void refusesADayThatCarriesAWording() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ReportersWording.read("yesterday", SAID.worded("then")))
                .withMessage("The day on which it was said, 2023-06-14, carries a wording itself."
                        + " Give its withoutWording().");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about ",
                "since ",
                "a ",
                "between a and ",
                "from last to ",
                "half a dozen ",
                "1 ",
                "-",
                "later that "
            })
    void aHostilePhraseIsRefusedAtOnce(String piece) {
        String phrase = piece.repeat(200 / piece.length());
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
                    for (int i = 0; i < 20; i++) {
                        assertThatExceptionOfType(DateTimeParseException.class)
                                .isThrownBy(() -> ReportersWording.read(phrase, SAID))
                                .withMessageEndingWith(NEXT_STEP);
                    }
                    return true;
                }))
                .isTrue();
    }

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> words = Arbitraries.of(
                "last", "next", "this", "week", "month", "year", "Monday", "May", "4", "2023", "1990s", "since",
                "until", "from", "to", "between", "and", "about", "before", "after", "later", "that", "day", "the",
                "end", "of", "early", "mid", "late", "in", "on", "two", "a", "dozen", "half", "ago", "for", "nearly",
                "days", "years", "decades", "ending", "past", "weekend", "spring", "today", ",", ".", "-", "'",
                "\u0000", "\u2013");
        return Arbitraries.oneOf(
                words.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join(" ", all)),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Property(tries = 20_000)
    void anyPhraseIsKeptOrRefused(@ForAll("phrases") String phrase) {
        for (UncertainDate said : List.of(SAID, date("[2023-02-28,2023-03-01..2023-03-03?]"))) {
            try {
                UncertainTime time = ReportersWording.read(phrase, said);
                assertThat(time.wording().map(Wording::phrase)).contains(phrase);
                assertThat(ReportersWording.read(phrase, said)).isEqualTo(time);
            } catch (DateTimeParseException refused) {
                assertThat(refused.getParsedString()).isEqualTo(phrase);
                assertThat(refused.getErrorIndex()).isBetween(0, phrase.length());
                assertThat(refused.getMessage())
                        .startsWith(Passage.quote(phrase) + ": ")
                        .endsWith(NEXT_STEP)
                        .doesNotContain("\u0000");
            }
        }
    }

    private static void refuses(String phrase, UncertainDate said, int index, String message) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> ReportersWording.read(phrase, said))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.getErrorIndex()).isEqualTo(index));
    }
}
