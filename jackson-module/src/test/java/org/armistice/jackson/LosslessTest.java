package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Stake;
import org.armistice.model.State;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What this version does not know goes through reading, copying and writing as it came. */
class LosslessTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ArmisticeModule()).build();

    private static Dataset with(JsonText extension) {
        return Dataset.builder()
                .id("d")
                .add(State.builder()
                        .id("a")
                        .unknownMembers(UnknownMembers.none().with("acme:x", extension))
                        .build())
                .build();
    }

    private static String document(String extension) {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n{\"type\":\"state\",\"id\":\"a\",\"acme:x\":"
                + extension + "}\n]}\n";
    }

    @Property
    void anExtensionThatIsBuiltIsTheOneThatIsRead(@ForAll("json") JsonText json) {
        assertThat(DatasetReader.standard().read(document(json.toString()))).isEqualTo(with(json));
        assertThat(DatasetWriter.json().toText(with(json))).isEqualTo(document(json.toString()));
    }

    @Test
    void numbersKeepTheirDigits() {
        for (String number : List.of(
                "1.0",
                "1.00",
                "1.50",
                "-0",
                "-0.0",
                "0e0",
                "1e400",
                "1E+400",
                "-1e-400",
                "1e99999999999",
                "9".repeat(1_000),
                "0." + "1".repeat(998))) {
            Dataset read = DatasetReader.standard().read(document(number));
            assertThat(read).isEqualTo(with(JsonText.parse(number)));
            assertThat(DatasetWriter.json().toText(read)).isEqualTo(document(number));
        }
        assertThat(with(JsonText.parse("1.0"))).isNotEqualTo(with(JsonText.parse("1.00")));
    }

    @Test
    void stringsAreTheSameHoweverTheyAreEscaped() {
        Dataset plain = DatasetReader.standard().read(document("\"A/\uD83D\uDD4A\\\"\\\\\""));
        Dataset escaped = DatasetReader.standard().read(document("\"\\u0041\\/\\ud83d\\uDD4A\\u0022\\u005c\""));
        assertThat(escaped).isEqualTo(plain).isEqualTo(with(JsonText.of("A/\uD83D\uDD4A\"\\")));
        assertThat(DatasetWriter.json().toText(escaped)).isEqualTo(document("\"A/\uD83D\uDD4A\\\"\\\\\""));

        Dataset control = DatasetReader.standard().read(document("\"\\b\\f\\n\\r\\t\\u0000\\u001F\\u007f\\u2028\""));
        assertThat(control).isEqualTo(with(JsonText.of("\b\f\n\r\t\u0000\u001F\u007F\u2028")));
        assertThat(DatasetReader.standard().read(DatasetWriter.json().toText(control)))
                .isEqualTo(control);
    }

    @Test
    void whatIsNestedToTheLimitGoesThrough() {
        int most = ReadLimits.standard().depth() - 3;
        String deepest = "[".repeat(most) + "]".repeat(most);
        assertThat(DatasetReader.standard().read(document(deepest))).isEqualTo(with(JsonText.parse(deepest)));
        assertThat(DatasetWriter.json().toText(with(JsonText.parse(deepest)))).isEqualTo(document(deepest));
        assertThatThrownBy(() -> DatasetReader.standard().read(document("[" + deepest + "]")))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: 2:97 /entries/0/acme:x" + "/0".repeat(most)
                        + " ERROR [limit.depth] The nesting is deeper than 64. "
                        + "Raise the limit if the document is trusted.");
    }

    @Test
    void anAssertionKeepsWhatStandsBesideItsValueWhenTheValueIsReplaced() {
        Dataset read = DatasetReader.standard().read("""
                {"armistice":"1.0","id":"d","entries":[
                {"type":"conflict","id":"war","stakes":[{"over":"delta","accordingTo":"a","acme:rank":1.0}]}
                ]}
                """);
        Conflict war = read.entries(Conflict.class).get(0);
        Attributed<Stake> stake = war.stakes().get(0);
        Conflict changed = war.toBuilder()
                .stakes(List.of(stake.withValue(
                        stake.value().toBuilder().over(Ref.to("ferry")).build())))
                .build();

        assertThat(DatasetWriter.json()
                        .toText(Dataset.builder().id("d").add(changed).build()))
                .isEqualTo("""
                {"armistice":"1.0","id":"d","entries":[
                {"type":"conflict","id":"war","stakes":[{"over":"ferry","accordingTo":"a","acme:rank":1.0}]}
                ]}
                """);
    }

    @Test
    void anAssertionByItselfKeepsWhatItsValueCannot() {
        String json = "{\"over\":\"delta\",\"accordingTo\":\"a\",\"acme:rank\":1.0}";
        Attributed<Stake> stake = MAPPER.readValue(json, new TypeReference<Attributed<Stake>>() {});
        assertThat(stake.unknownMembers().get("acme:rank").map(JsonText::asNumber))
                .contains(new BigDecimal("1.0"));
        assertThat(MAPPER.writeValueAsString(Map.of("stake", stake))).isEqualTo("{\"stake\":" + json + "}");
    }

    @Property(tries = 200)
    void anEntryIsWrittenAsItWasReadWhateverItHolds(@ForAll("entries") Entry entry) {
        Dataset dataset = Dataset.builder().id("d").add(entry).build();
        String written = DatasetWriter.ndjson().toText(dataset);
        assertThat(DatasetWriter.ndjson().toText(DatasetReader.standard().read(written)))
                .isEqualTo(written);
    }

    @Provide
    static Arbitrary<JsonText> json() {
        return TableArbitraries.json();
    }

    @Provide
    static Arbitrary<Entry> entries() {
        return TableArbitraries.entries();
    }
}
