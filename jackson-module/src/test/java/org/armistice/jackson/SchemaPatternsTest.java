package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The patterns of the schemas: they let every text through that is read, and are quick about what is not. */
class SchemaPatternsTest {

    private static final JsonNode SCHEMA = Mutations.TREES.readTree(DatasetSchema.forReaders());
    private static final Pattern DATE = pattern("/$defs/date/pattern");
    private static final Pattern PERIOD = pattern("/$defs/period/anyOf/1/pattern");
    private static final Pattern DURATION = pattern("/$defs/duration/pattern");

    private static final List<String> RIGHT = List.of(
            "2023-04-05",
            "2020-02-29",
            "1985-02-XX",
            "-0044-03-15",
            "201X",
            "19",
            "198",
            "?-0044",
            "2004?-06-~11",
            "2004-XX",
            "2020-21",
            "1950S2",
            "-1950S2?",
            "Y17E8",
            "Y-170000002",
            "Y3388E2S3~",
            "1985-04-12T23:20:30Z",
            "1985-04-12T24:00:00.00",
            "-0044-03-15T01:00:00+14",
            "1985-04-12T23:20:30-04:30",
            "[1667,1668-12,1670..1672]",
            "[..1984~]",
            "[Y17E8,1950S2,198X-12-25..]",
            "[?2004-06]",
            "2020/2021-04",
            "1991/..",
            "../..",
            "/",
            "/2020~",
            "[1991..1994]/2004?-06-~11",
            "1950S2/Y17E8",
            "-0044/19",
            "P3D",
            "P1Y6M2W3D",
            "P0Y1D",
            "[P25Y..P30Y]~",
            "[P30Y..]",
            "[..P1Y6M]%");

    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "2",
            "3",
            "9",
            "X",
            "-",
            "?",
            "~",
            "%",
            "/",
            "..",
            "[",
            "]",
            ",",
            "Y",
            "E2",
            "S1",
            "T10:00:00",
            "Z",
            "P",
            "D",
            "W1",
            "-01",
            "2020",
            " ",
            "x");

    private static Pattern pattern(String pointer) {
        return Pattern.compile(SCHEMA.at(pointer).stringValue());
    }

    static Stream<String> patterns() {
        return Stream.of(DatasetSchema.forReaders(), DatasetSchema.forProducers())
                .map(Mutations.TREES::readTree)
                .flatMap(schema -> Stream.concat(
                        schema.findValues("pattern").stream().map(JsonNode::stringValue),
                        schema.findValues("patternProperties").stream()
                                .flatMap(keyword -> keyword.propertyNames().stream())))
                .distinct();
    }

    /** Right texts, and such as differ from them in a piece or two. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(PIECES)), Tuple.of(3, Arbitraries.just("")));
        return Combinators.combine(
                        Arbitraries.of(RIGHT),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(0, 0, 0, 1, 2),
                        piece,
                        piece)
                .as((text, place, left, middle, end) -> {
                    int at = Math.min(place, text.length());
                    return text.substring(0, at) + middle + text.substring(Math.min(text.length(), at + left)) + end;
                });
    }

    @Property(tries = 20_000)
    void whatIsReadMatches(@ForAll("texts") String text) {
        boolean date = isRead(UncertainDate::parse, text);
        boolean period = isRead(UncertainPeriod::parse, text);
        boolean duration = isRead(UncertainDuration::parse, text);
        assertThat(DATE.matcher(text).find()).as("the date %s", text).matches(matches -> matches || !date);
        assertThat(DATE.matcher(text).find() || PERIOD.matcher(text).find())
                .as("the period %s", text)
                .matches(matches -> matches || !period);
        assertThat(DURATION.matcher(text).find()).as("the duration %s", text).matches(matches -> matches || !duration);
        Statistics.collect(date || period || duration);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static boolean isRead(Consumer<String> parse, String text) {
        try {
            parse.accept(text);
            return true;
        } catch (DateTimeException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "May 2023",
                "05/07/2023",
                "2023/05/07",
                "20230507",
                "2023-5-7",
                "2023-50",
                "2023-05-40",
                "2023-05-07 10:00",
                "2023-05-07T10:00",
                "2023-05-07T10:00:00+0200",
                "c. 2023",
                "2023 ",
                "2023\n",
                "unknown",
                "{2020,2021}",
                "12345",
                "2023.05.07",
                "1.5.2023"
            })
    void whatPeopleWriteForADateAndIsNoneIsRefused(String text) {
        assertThat(isRead(UncertainDate::parse, text)).isFalse();
        assertThat(DATE.matcher(text).matches() || PERIOD.matcher(text).matches())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/2024/2025", "2023-2024", "1991/open", "1991/unknown", "P3D/2020", "2020 / 2021"})
    void whatPeopleWriteForAPeriodAndIsNoneIsRefused(String text) {
        assertThat(isRead(UncertainPeriod::parse, text)).isFalse();
        assertThat(DATE.matcher(text).matches() || PERIOD.matcher(text).matches())
                .isFalse();
    }

    /** Where a group repeats, nothing in it repeats without a bound; and nothing looks ahead, behind or back. */
    @ParameterizedTest
    @MethodSource("patterns")
    void timeIsLinear(String pattern) {
        assertThat(pattern).doesNotContainPattern("\\(\\?[^:]|\\\\[1-9k]");
        String plain = pattern.replaceAll("\\\\u[0-9a-f]{4}|\\\\.", "c").replaceAll("\\[[^\\]]*\\]", "c");
        Deque<Boolean> repeats = new ArrayDeque<>(List.of(false));
        for (int at = 0; at < plain.length(); at++) {
            String rest = plain.substring(at);
            if (rest.startsWith("(")) {
                repeats.push(false);
            } else if (rest.matches("(?s)[*+].*|(?s)\\{[0-9]+,\\}.*")) {
                repeats.push(repeats.pop() || true);
            } else if (rest.startsWith(")")) {
                boolean inside = repeats.pop();
                boolean again = rest.matches("(?s)\\)([*+]|\\{[0-9,]+\\}).*");
                assertThat(inside && again)
                        .as("%s repeats what repeats", pattern)
                        .isFalse();
                repeats.push(repeats.pop() || inside);
            }
        }
    }

    @Test
    void aLongTextTakesNoLongTime() {
        List<Pattern> all = patterns().map(Pattern::compile).toList();
        assertThat(all).hasSizeGreaterThan(6);
        for (String part : List.of("a", "0", "9-", "X", "[1,", "a:", " ", "1/", "P1Y", ".", "?")) {
            String text = part.repeat(100_000) + "!";
            long start = System.nanoTime();
            all.forEach(pattern -> pattern.matcher(text).find());
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds for %s...", part)
                    .isLessThan(5_000);
        }
    }
}
