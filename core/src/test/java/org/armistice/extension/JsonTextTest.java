package org.armistice.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Property
    void readingWhatWasWrittenGivesTheSame(@ForAll("json") JsonText json) {
        assertThat(JsonText.parse(json.toString())).isEqualTo(json).hasSameHashCodeAs(json);
    }

    @Property
    void spaceBetweenTokensDoesNotCount(@ForAll("json") JsonText json) {
        assertThat(JsonText.parse(" \t\n\r[ \t\n\r" + json + " \t\n\r] \t\n\r"))
                .isEqualTo(JsonText.parse("[" + json + "]"));
    }

    @Property
    void everyTextIsReadOrRefused(@ForAll String text) {
        try {
            assertThat(JsonText.parse(JsonText.parse(text).toString())).isEqualTo(JsonText.parse(text));
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).matches("(?s)Not a JSON value: .+, at character [0-9]+\\.");
        }
    }

    @Property
    void aQuotedTextIsOneString(@ForAll("texts") String text) {
        String quoted = JsonText.of(text).toString();
        assertThat(quoted).startsWith("\"").endsWith("\"");
        assertThat(quoted.substring(1, quoted.length() - 1)
                        .replace("\\\"", "\"")
                        .replace("\\\\", "\\"))
                .isEqualTo(text);
    }

    @Test
    void numbersKeepTheirDigits() {
        for (String number : new String[] {"1.50", "1e400", "-0", "0.0E+0", "12345678901234567890123456789.0"}) {
            assertThat(JsonText.parse(number)).hasToString(number);
        }
        assertThat(JsonText.parse("1.50")).isNotEqualTo(JsonText.parse("1.5"));
    }

    @Test
    void spaceIsLeftOutBetweenTokensAndKeptInStrings() {
        assertThat(JsonText.parse(" { \"a b\" : [ 1 , \" \" , { } , [ ] ] , \"c\":null } "))
                .hasToString("{\"a b\":[1,\" \",{},[]],\"c\":null}");
    }

    @Test
    void membersKeepTheirOrder() {
        assertThat(JsonText.parse("{\"b\":1,\"a\":2}")).isNotEqualTo(JsonText.parse("{\"a\":2,\"b\":1}"));
    }

    @Test
    void aCharacterHasOneTextHoweverItWasEscaped() {
        assertThat(JsonText.parse("\"\\u0041\\/\\t\\uD83D\\uDD4A\\u001F\""))
                .hasToString("\"A/\\u0009\uD83D\uDD4A\\u001f\"");
        assertThat(JsonText.parse("\"\\u0041\"")).isEqualTo(JsonText.of("A"));
    }

    @Test
    void programsMakeStringsNumbersAndTruths() {
        assertThat(JsonText.of("a \"b\" \\ c/\n\u0001 \uD83D\uDD4A"))
                .hasToString("\"a \\\"b\\\" \\\\ c/\\u000a\\u0001 \uD83D\uDD4A\"");
        assertThat(JsonText.of(Long.MIN_VALUE)).hasToString("-9223372036854775808");
        assertThat(JsonText.of(false)).hasToString("false");
    }

    @Test
    void nestingHasALimit() {
        assertThat(JsonText.parse("[".repeat(100) + "]".repeat(100))).hasToString("[".repeat(100) + "]".repeat(100));
        refuses("[".repeat(101) + "]".repeat(101), "it nests deeper than 100, at character 102");
        refuses("{\"a\":".repeat(100) + "[]" + "}".repeat(100), "it nests deeper than 100, at character 502");
        refuses("[".repeat(1_000_000), "it nests deeper than 100, at character 102");
    }

    @Test
    void siblingsDoNotNest() {
        assertThat(JsonText.parse("[" + "[],{},".repeat(200) + "0]")).isNotNull();
    }

    @Test
    void aNameStandsOnceInAnObject() {
        refuses("{\"a\":1,\"a\":1}", "the name \"a\" stands twice in one object, at character 11");
        assertThat(JsonText.parse("[{\"a\":{\"a\":1}},{\"a\":1}]")).hasToString("[{\"a\":{\"a\":1}},{\"a\":1}]");
    }

    @Test
    void surrogatesStandInPairs() {
        assertThat(JsonText.parse("\"\uD83D\uDD4A\"")).hasToString("\"\uD83D\uDD4A\"");
        refuses("\"\uD83D\"", "half of a surrogate pair stands alone, at character 2");
        refuses("\"\uDD4A\uD83D\"", "half of a surrogate pair stands alone, at character 2");
        refuses("\"\uD83D", "half of a surrogate pair stands alone, at character 2");
        refuses("\"\\ud83d\"", "half of a surrogate pair stands alone, at character 2");
    }

    @Test
    void controlCharactersMustBeEscaped() {
        refuses("\"a\tb\"", "a control character in a string must be escaped, at character 3");
        assertThat(JsonText.parse("\"\u007F\"")).hasToString("\"\u007F\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``      | a value is expected, at character 1",
                "nul     | a value is expected, at character 1",
                "True    | a value is expected, at character 1",
                "NaN     | a value is expected, at character 1",
                "'a'     | a value is expected, at character 1",
                "[1,]    | a value is expected, at character 4",
                "{\"a\":} | a value is expected, at character 6",
                "-       | a digit is expected, at character 2",
                "-a      | a digit is expected, at character 2",
                "1.      | a digit is expected, at character 3",
                "1e+     | a digit is expected, at character 4",
                "+1      | a value is expected, at character 1",
                ".5      | a value is expected, at character 1",
                "01      | the value ends before this character, at character 2",
                "1 2     | the value ends before this character, at character 3",
                "truefalse | the value ends before this character, at character 5",
                "[1 2]   | ',' is expected, at character 4",
                "[1      | ',' is expected, at character 3",
                "{a:1}   | '\"' is expected, at character 2",
                "{\"a\" 1} | ':' is expected, at character 6",
                "{\"a\":1,} | '\"' is expected, at character 8",
                "\"a       | the text ends within a value, at character 3",
                "\"\\x\"   | there is no such escape, at character 3",
                "\"\\u00g0\" | an escape needs four hexadecimal digits, at character 6",
                "\"\\u12\" | an escape needs four hexadecimal digits, at character 6",
            })
    void whatIsNoJsonIsRefusedWhereItGoesWrong(String text, String why) {
        refuses(text, why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF1", "1\u00A0", "\u20281", "\"\\u\uFF11\uFF11\uFF11\uFF11\"", "\u0661"})
    void onlyWhatTheStandardNamesIsSpaceOrDigit(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.parse(text))
                .withMessageMatching(
                        "Not a JSON value: (a value is expected|the value ends before this character|an escape needs four hexadecimal digits), at character [124]\\.");
    }

    @Provide
    static Arbitrary<JsonText> json() {
        return TableArbitraries.json();
    }

    @Provide
    static Arbitrary<String> texts() {
        return TableArbitraries.texts();
    }

    private static void refuses(String text, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.parse(text))
                .withMessage("Not a JSON value: " + why + ".");
    }
}
