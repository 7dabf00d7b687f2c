package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.model.UnknownEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody tries who has not read the documentation: it works, or it says why not, and nothing is lost in silence.
 */
class CarelessUseTest {

    private static final DatasetHeader HEADER = DatasetHeader.builder().id("d").build();
    private static final State STATE = State.builder().id("a").build();
    private static final UnknownEntry PRETENDER =
            UnknownEntry.builder().type("state").id("p").build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ArmisticeModule()).build();

    private static EntryStream open(String json) {
        return DatasetReader.standard().open(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String document(String... entries) {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n" + String.join(",\n", entries) + "\n]}";
    }

    @Test
    void aWriterIsClosedTwice() {
        for (DatasetWriter form : List.of(
                DatasetWriter.json(),
                DatasetWriter.ndjson(),
                DatasetWriter.json().indented(),
                DatasetWriter.json().gzipped())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            EntryWriter writer = form.open(HEADER, bytes);
            writer.write(STATE);
            writer.close();
            writer.close();
            assertThat(bytes.toByteArray())
                    .isEqualTo(form.toBytes(Dataset.builder().id("d").add(STATE).build()));
        }
    }

    @Test
    void aWriterRefusesWhatFollowsARefusedEntry() {
        try (EntryWriter writer = DatasetWriter.ndjson().open(HEADER, OutputStream.nullOutputStream())) {
            assertThatThrownBy(() -> writer.write(PRETENDER)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> writer.write(STATE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The entry a comes too late: an entry before it could not be written.");
        }
    }

    @Test
    void aWriterRefusesWhatComesWhenItIsClosed() {
        EntryWriter writer = DatasetWriter.json().open(HEADER, OutputStream.nullOutputStream());
        writer.close();
        assertThatThrownBy(() -> writer.write(STATE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The entry a comes too late: the writer is closed.");
    }

    @Test
    void aHeaderDoesNotClaimThePlaceOfTheEntries() {
        Dataset dataset = Dataset.builder()
                .header(DatasetHeader.builder()
                        .id("d")
                        .unknownMembers(UnknownMembers.none().with("entries", JsonText.of(1)))
                        .build())
                .build();
        String message =
                "The header has the unknown member entries, but that is where the entries stand: leave it out.";
        assertThatThrownBy(() -> DatasetWriter.ndjson().toText(dataset)).hasMessage(message);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(dataset)).hasMessageContaining(message);
    }

    @Test
    void nothingFollowsAnErrorThatWasThrown() {
        for (String json : List.of(
                "{\"armistice\":\"1.0\",\"id\":\"d\"}\n{x}\n{\"type\":\"state\",\"id\":\"b\"}\n",
                document("{\"type\":\"state\"}", "{\"type\":\"state\",\"id\":\"b\"}"))) {
            try (EntryStream entries = open(json)) {
                assertThatThrownBy(entries::hasNext).isInstanceOf(DatasetReadException.class);
                assertThat(entries.hasNext()).isFalse();
            }
        }
    }

    @Test
    void nothingFollowsTheClosing() {
        List<ReadProblem> problems = new ArrayList<>();
        EntryStream entries = DatasetReader.standard()
                .open(
                        new ByteArrayInputStream(
                                document("{\"type\":\"state\",\"id\":\"a\"}", "{\"type\":\"state\",\"id\":\"b\"}")
                                        .getBytes(UTF_8)),
                        problems::add);
        assertThat(entries.next().id()).isEqualTo("a");
        entries.close();
        entries.close();
        assertThat(entries.hasNext()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void aBrokenHeaderIsNotHandedOver() {
        EntryStream entries = DatasetReader.standard()
                .open(
                        new ByteArrayInputStream(
                                "{\"armistice\":\"1.0\",\"id\":\"d\",\"title\":5,\"entries\":[]}".getBytes(UTF_8)),
                        problem -> {});
        assertThatThrownBy(entries::header)
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: 1:37 /title ERROR [member.type] "
                        + "Here stands the number \"5\"; text is expected. Correct the value.");
    }

    /** The header was whole, and so were the entries before the break. */
    @Test
    void aDocumentThatBreaksOffIsRecovered() {
        String whole = document("{\"type\":\"state\",\"id\":\"a\"}", "{\"type\":\"state\",\"id\":\"b\"}");
        for (String broken : List.of(
                whole.substring(0, whole.length() - 2),
                whole.substring(0, whole.length() - 10),
                whole.replace("\"b\"", "\"b"),
                whole.replace("{\"type\":\"state\",\"id\":\"b\"}", "{x}"))) {
            Recovered recovered = DatasetReader.standard().recover(broken.getBytes(UTF_8));
            assertThat(recovered.dataset().id()).isEqualTo("d");
            assertThat(recovered.dataset().find("a")).as(broken).isPresent();
            assertThat(recovered.errors()).as(broken).hasSize(1);
        }
    }

    /** The string is passed over by the parser only when it looks for the next line. */
    @Test
    void aLineThatIsAnOpenStringCostsNoOther() {
        Recovered recovered = DatasetReader.standard()
                .recover("{\"armistice\":\"1.0\",\"id\":\"d\"}\n\"\n{\"type\":\"state\",\"id\":\"b\"}\n"
                        .getBytes(UTF_8));
        assertThat(recovered.dataset().entries()).hasSize(1);
        assertThat(recovered.errors()).allMatch(problem -> problem.line() == 2);
    }

    @Test
    void aNameDoesNotBreakTheLineOfItsProblem() {
        Recovered recovered = DatasetReader.standard()
                .recover(document("{\"type\":\"state\",\"id\":\"a\",\"x\\ny\":{\"\\u202E\":1,\"\\u202E\":2}}")
                        .getBytes(UTF_8));
        assertThat(recovered.problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "2:33 /entries/0/x\\u000Ay WARNING [member.unknown] "
                                + "This version knows no member \"x\\u000Ay\" of a state; it is kept as it is. "
                                + "Give members of your own a prefix, such as acme:x\\u000Ay.",
                        "2:54 /entries/0/x\\u000Ay/\\u202E ERROR [json.duplicate-member] "
                                + "The member \\u202E stands twice in one object. Keep one of them.");
    }

    @Test
    void aMapperRefusesAJavaObjectThatIsNoJson() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "acme:t");
        members.put("id", "a");
        members.put("acme:x", new byte[] {1});
        assertThatThrownBy(() -> MAPPER.convertValue(members, Entry.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Here stands a Java object that is no JSON. Make it a text before.");
    }

    @Test
    void aMapperThatIsMoreLiberalThanJsonMeetsItsOwnException() {
        JsonMapper liberal = JsonMapper.builder(JsonFactory.builder()
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                        .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                        .build())
                .addModule(new ArmisticeModule())
                .build();
        for (String value : List.of("NaN", "+1", "[".repeat(200) + "]".repeat(200))) {
            assertThatThrownBy(() -> liberal.readValue(
                            "{\"type\":\"acme:t\",\"id\":\"a\",\"acme:x\":" + value + "}", Entry.class))
                    .as(value)
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining("(json.value at /acme:x)");
        }
    }

    @Test
    void numbersKeepTheirDigitsInAMapperWhereverTheTypeStands() {
        String numbers = "[1.50,1e400,12345678901234567890123,0.1E-7]";
        for (String json : List.of(
                "{\"type\":\"acme:t\",\"id\":\"a\",\"acme:x\":" + numbers + "}",
                "{\"id\":\"a\",\"acme:x\":" + numbers + ",\"type\":\"acme:t\"}")) {
            assertThat(MAPPER.writeValueAsString(MAPPER.readValue(json, Entry.class)))
                    .contains(numbers);
        }
    }
}
