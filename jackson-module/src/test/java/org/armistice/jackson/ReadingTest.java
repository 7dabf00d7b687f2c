package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.model.UnknownEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader makes of good documents, in each form. */
class ReadingTest {

    private static final Dataset EXAMPLES = Dataset.builder()
            .id("examples")
            .title("Examples")
            .addAll(Examples.ALL)
            .build();

    private static List<String> notices(String json) {
        return DatasetReader.standard().recover(json.getBytes(UTF_8)).problems().stream()
                .map(ReadProblem::toString)
                .toList();
    }

    @Test
    void readsEveryFormOfFile(@TempDir Path folder) throws IOException {
        for (DatasetWriter writer : List.of(
                DatasetWriter.json(),
                DatasetWriter.ndjson(),
                DatasetWriter.json().indented(),
                DatasetWriter.ndjson().gzipped())) {
            for (String name : List.of("d.json", "d.json.gz")) {
                Path file = folder.resolve(name);
                writer.write(EXAMPLES, file);
                assertThat(DatasetReader.standard().read(file)).isEqualTo(EXAMPLES);
            }
        }
        assertThat(Files.readAllBytes(folder.resolve("d.json.gz"))).startsWith(0x1F, 0x8B);
    }

    @Test
    void aMissingFileIsTheSameException(@TempDir Path folder) {
        assertThatThrownBy(() -> DatasetReader.standard().read(folder.resolve("none.json")))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: 1:1 / ERROR [io] The input cannot be fetched: "
                        + "java.nio.file.NoSuchFileException: " + folder.resolve("none.json")
                        + ". See that it is there and can be read.");
    }

    @Test
    void theTypeMayStandAnywhere() {
        String json = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":["
                + "{\"id\":\"a\",\"name\":\"A\",\"type\":\"state\",\"acme:x\":1},"
                + "{\"seen\":[1,{\"type\":\"no\"}],\"id\":\"b\",\"type\":\"acme:thing\"}]}";
        assertThat(DatasetReader.standard().read(json).entries())
                .extracting(Entry::getClass, Entry::id)
                .hasSize(2);
        assertThat(DatasetReader.standard().read(json).find("a").orElseThrow().name())
                .hasValue("A");
        assertThat(DatasetReader.standard()
                        .read(json)
                        .entries(UnknownEntry.class)
                        .get(0)
                        .type())
                .isEqualTo("acme:thing");
        assertThat(DatasetReader.standard().read(json).entries(State.class)).hasSize(1);
    }

    @Test
    void aLateTypeDoesNotShiftThePlaceOfAProblem() {
        assertThat(DatasetReader.standard()
                        .recover(("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n"
                                        + "  {\"id\":\"ø\",\"existence\":\"x/y\",\n   \"type\":\"state\"}]}")
                                .getBytes(UTF_8))
                        .errors())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer())
                .contains("2:25 /entries/0/existence");
    }

    @Test
    void theHeaderMayStandBehindTheEntries() {
        String json =
                "{\"entries\":[{\"type\":\"state\",\"id\":\"a\"}],\"title\":\"T\",\"id\":\"d\",\"armistice\":\"1.0\"}";
        Dataset dataset = DatasetReader.standard().read(json);
        assertThat(dataset.id()).isEqualTo("d");
        assertThat(dataset.title()).hasValue("T");
    }

    @Test
    void aStreamGivesEntriesOneByOne() {
        byte[] bytes = DatasetWriter.ndjson().toBytes(EXAMPLES);
        List<Entry> entries = new ArrayList<>();
        try (EntryStream stream = DatasetReader.standard().open(new ByteArrayInputStream(bytes))) {
            assertThat(stream.header()).isEqualTo(EXAMPLES.header());
            stream.stream().forEach(entries::add);
        }
        assertThat(entries).isEqualTo(EXAMPLES.entries());
    }

    @Test
    void aStreamWritesEntriesOneByOne() {
        for (DatasetWriter writer : List.of(DatasetWriter.json(), DatasetWriter.ndjson())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (EntryWriter entries = writer.open(EXAMPLES.header(), bytes)) {
                EXAMPLES.entries().forEach(entries::write);
            }
            assertThat(bytes.toByteArray()).isEqualTo(writer.toBytes(EXAMPLES));
        }
    }

    @Test
    void anEmptyDatasetIsADataset() {
        Dataset empty = Dataset.builder().id("d").build();
        assertThat(DatasetWriter.json().toText(empty))
                .isEqualTo("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[]}\n");
        assertThat(DatasetWriter.ndjson().toText(empty)).isEqualTo("{\"armistice\":\"1.0\",\"id\":\"d\"}\n");
        for (DatasetWriter writer : List.of(
                DatasetWriter.json(),
                DatasetWriter.ndjson(),
                DatasetWriter.json().indented())) {
            assertThat(DatasetReader.standard().read(writer.toBytes(empty))).isEqualTo(empty);
        }
    }

    @Test
    void whatIsNotKnownIsKeptAndSaid() {
        String json = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":["
                + "{\"type\":\"ceasefire\",\"id\":\"a\",\"parties\":[\"b\"],\"sides\":\"trilateral\",\"partys\":[1.50],"
                + "\"acme:x\":{}},\n{\"type\":\"sanction\",\"id\":\"s\",\"x\":1}]}";
        assertThat(notices(json))
                .containsExactly(
                        "1:93 /entries/0/sides WARNING [term.unknown] This version knows no CeasefireSides \"trilateral\"; "
                                + "it is kept as it is. Is unilateral meant?",
                        "1:115 /entries/0/partys WARNING [member.unknown] "
                                + "This version knows no member \"partys\" of a ceasefire; it is kept as it is. "
                                + "Is parties meant?",
                        "1:131 /entries/0/acme:x NOTE [member.unknown] "
                                + "This version knows no member \"acme:x\" of a ceasefire; it is kept as it is. "
                                + "Nothing needs to be done.",
                        "2:1 /entries/1/type WARNING [entry.unknown-type] This version knows no type \"sanction\"; "
                                + "the entry is kept as it is. Give types of your own a prefix, such as acme:sanction.");
        String written = DatasetWriter.json().toText(DatasetReader.standard().read(json));
        assertThat(written).contains("\"sides\":\"trilateral\"", "\"partys\":[1.50]", "\"acme:x\":{}", "\"x\":1");
        assertThat(DatasetReader.standard().read(written))
                .isEqualTo(DatasetReader.standard().read(json));
    }

    @Test
    void aColonInFrontIsNoPrefix() {
        assertThat(notices(
                        "{\"armistice\":\"1.0\",\"id\":\"d\",\":m\":1,\"entries\":[{\"type\":\":t\",\"id\":\"a\"}]}"))
                .containsExactly(
                        "1:34 /:m WARNING [member.unknown] This version knows no member \":m\" of a dataset; "
                                + "it is kept as it is. Is id meant?",
                        "1:47 /entries/0/type WARNING [entry.unknown-type] This version knows no type \":t\"; "
                                + "the entry is kept as it is. Give types of your own a prefix, such as acme::t.");
    }

    @Test
    void aNewerMinorVersionIsReadWithNotesAndKept() {
        String json =
                "{\"armistice\":\"1.7\",\"id\":\"d\",\"entries\":[\n{\"type\":\"state\",\"id\":\"a\",\"flag\":\"red\"}\n]}\n";
        assertThat(notices(json))
                .containsExactly(
                        "2:33 /entries/0/flag NOTE [member.unknown] "
                                + "This version knows no member \"flag\" of a state; it is kept as it is. Nothing needs to be done.");
        assertThat(DatasetWriter.json().toText(DatasetReader.standard().read(json)))
                .isEqualTo(json);
    }

    @Test
    void whatWasThereStaysIfTheNewCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d.json");
        DatasetWriter.json().write(EXAMPLES, file);
        Entry pretender = UnknownEntry.builder().type("state").id("a").build();
        assertThatThrownBy(() -> DatasetWriter.json()
                        .write(Dataset.builder().id("d").add(pretender).build(), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The unknown entry a has the type state, which this version knows: build that kind instead.");
        assertThat(DatasetReader.standard().read(file)).isEqualTo(EXAMPLES);
        assertThat(folder).isDirectoryContaining("glob:**d.json").isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void linesAreNotIndented() {
        assertThatThrownBy(() -> DatasetWriter.ndjson().indented())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("An entry on each line cannot be indented: use json().indented().");
    }

    @Test
    void aShapeOfTheWrongDepthIsAProblemLikeAnyOther() {
        String json =
                "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[{\"type\":\"corridor\",\"id\":\"a\",\"location\":"
                        + "{\"shape\":{\"type\":\"LineString\",\"coordinates\":[2,1]}}}]}";
        assertThat(notices(json))
                .containsExactly(
                        "1:88 /entries/0/location/shape/coordinates ERROR [member.shape] The member coordinates nest 0 "
                                + "deep around a position, but a LineString nests 1 deep. Correct the shape.");
    }

    @Test
    void aValueThatWouldBeReadBackAsAnotherIsNotWritten() {
        Entry pretender = UnknownEntry.builder().type("state").id("a").build();
        assertThatThrownBy(() -> DatasetWriter.json()
                        .toText(Dataset.builder().id("d").add(pretender).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The unknown entry a has the type state, which this version knows: build that kind instead.");
    }
}
