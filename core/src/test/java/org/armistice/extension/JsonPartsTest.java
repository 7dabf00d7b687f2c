package org.armistice.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.model.State;
import org.armistice.table.TableArbitraries;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The typed way into JSON values and out of them. */
class JsonPartsTest {

    @Property
    void whatIsTakenApartIsPutTogetherAgain(@ForAll("json") JsonText json) {
        assertThat(together(json)).isEqualTo(json);
    }

    private static JsonText together(JsonText json) {
        return switch (json.kind()) {
            case TEXT -> JsonText.of(json.asText());
            case NUMBER -> json;
            case FLAG -> JsonText.of(json.asFlag());
            case NULL -> JsonText.parse("null");
            case LIST ->
                JsonText.of(json.asList().stream().map(JsonPartsTest::together).toList());
            case OBJECT -> {
                UnknownMembers members = UnknownMembers.none();
                for (var member : json.asMembers().asMap().entrySet()) {
                    members = members.with(member.getKey(), together(member.getValue()));
                }
                yield JsonText.of(members);
            }
        };
    }

    @Test
    void aTextComesOutAsItWentIn() {
        for (String text : List.of("", "a", "\"", "\\", "\\u0041", "\\\"", "\b\f\n\r\t\u0000", "🕊", "[1,2]", "a:b")) {
            assertThat(JsonText.of(text).asText()).isEqualTo(text);
            assertThat(JsonText.of(List.of(JsonText.of(text), JsonText.of(text)))
                            .asList())
                    .containsExactly(JsonText.of(text), JsonText.of(text));
            assertThat(JsonText.of(UnknownMembers.none().with(text, JsonText.of(text)))
                            .asMembers()
                            .get(text))
                    .contains(JsonText.of(text));
        }
    }

    @Test
    void aNumberKeepsItsDigits() {
        for (String number : List.of("0", "-0", "1.50", "1e400", "-1E-7", "12345678901234567890123.0")) {
            assertThat(JsonText.parse(number).asNumber()).isEqualTo(new BigDecimal(number));
        }
        assertThat(JsonText.of(new BigDecimal("1.50"))).hasToString("1.50");
        assertThat(JsonText.of(new BigDecimal("1E+400"))).hasToString("1E+400");
        assertThat(JsonText.of(0.1)).hasToString("0.1");
        assertThat(JsonText.of(-0.0)).hasToString("-0.0");
        assertThat(JsonText.of(1e300)).hasToString("1.0E300").isEqualTo(JsonText.parse("1.0E300"));
    }

    @Test
    void anInfiniteNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(Double.NaN))
                .withMessage("NaN is no JSON number: leave the member out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(Double.NEGATIVE_INFINITY))
                .withMessage("-Infinity is no JSON number: leave the member out.");
    }

    @Test
    void theEmptyOnesHaveNoParts() {
        assertThat(JsonText.parse("[]").asList()).isEmpty();
        assertThat(JsonText.parse("{}").asMembers()).isEqualTo(UnknownMembers.none());
        assertThat(JsonText.of(List.of())).hasToString("[]");
        assertThat(JsonText.of(UnknownMembers.none())).hasToString("{}");
    }

    @Test
    void nothingIsTakenForAnother() {
        refuses(() -> JsonText.of(7).asText(), "The JSON value 7 is a number, not a text: ask for its kind first.");
        refuses(
                () -> JsonText.of("7").asNumber(),
                "The JSON value \"7\" is a text, not a number: ask for its kind first.");
        refuses(
                () -> JsonText.parse("null").asFlag(),
                "The JSON value null is null, not a flag: ask for its kind first.");
        refuses(
                () -> JsonText.parse("{}").asList(),
                "The JSON value {} is an object, not a list: ask for its kind first.");
        refuses(
                () -> JsonText.of(true).asMembers(),
                "The JSON value true is a flag, not an object: ask for its kind first.");
        refuses(
                () -> JsonText.of("🕊".repeat(61)).asNumber(),
                "The JSON value \"" + "🕊".repeat(59) + "... is a text, not a number: ask for its kind first.");
        refuses(
                () -> JsonText.parse("1e99999999999").asNumber(),
                "The number 1e99999999999 has too large an exponent.");
    }

    private static void refuses(ThrowingCallable asking, String message) {
        assertThatThrownBy(asking).isInstanceOf(IllegalStateException.class).hasMessage(message);
    }

    @Test
    void noValueNestsDeeperThanCanBeRead() {
        JsonText deepest = JsonText.parse("[".repeat(100) + "]".repeat(100));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(List.of(deepest)))
                .withMessage("Not a JSON value: it nests deeper than 100, at character 102.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonText.of(UnknownMembers.none().with("a", deepest)))
                .withMessage("Not a JSON value: it nests deeper than 100, at character 106.");
    }

    /** What a partner writes to put members of its own into an entry and to get them out. */
    @Test
    void anExtensionIsOneLineInAndOneLineOut() {
        State state = State.builder()
                .id("norland")
                .unknownMembers(UnknownMembers.none()
                        .with("acme:score", JsonText.of(0.82))
                        .with("acme:desk", JsonText.of("north"))
                        .with(
                                "acme:tags",
                                JsonText.of(Stream.of("river", "ferry")
                                        .map(JsonText::of)
                                        .toList())))
                .build();

        UnknownMembers members = state.unknownMembers();
        assertThat(members.get("acme:score").map(JsonText::asNumber)).contains(new BigDecimal("0.82"));
        assertThat(members.get("acme:desk").map(JsonText::asText)).contains("north");
        assertThat(members.get("acme:tags").map(JsonText::asList).orElse(List.of()))
                .extracting(JsonText::asText)
                .containsExactly("river", "ferry");
        assertThat(members.get("acme:rank").map(JsonText::asNumber)).isEmpty();
    }

    @Provide
    static Arbitrary<JsonText> json() {
        return TableArbitraries.json();
    }
}
