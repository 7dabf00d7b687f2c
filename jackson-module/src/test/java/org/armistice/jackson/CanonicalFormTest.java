package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Checkpoint;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Location;
import org.armistice.model.State;
import org.armistice.place.Point;
import org.armistice.table.TableArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The canonical form is that of RFC 8785, and a document like any other. */
class CanonicalFormTest {

    private static final DatasetReader READER = DatasetReader.standard();

    private static String canonical(String value) {
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(State.builder()
                        .id("a")
                        .unknownMembers(UnknownMembers.of(Map.of("x", JsonText.parse(value))))
                        .build())
                .build();
        String text = DatasetWriter.canonical().toText(dataset);
        String before = "{\"armistice\":\"1.0\",\"entries\":[{\"id\":\"a\",\"type\":\"state\",\"x\":";
        assertThat(text).startsWith(before).endsWith("}],\"id\":\"d\"}");
        return text.substring(before.length(), text.length() - "}],\"id\":\"d\"}".length());
    }

    /** RFC 8785, section 3.2.3. */
    @Test
    void namesAreSortedByTheirUtf16Units() {
        assertThat(canonical("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** RFC 8785, section 3.2.2, but for a number of its example that loses a digit. */
    @Test
    void stringsNumbersAndLiteralsHaveOneText() {
        assertThat(canonical("""
                {"numbers": [333333333.3333333, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0, 1.0],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/\\b\\f\\t\\u007f\\u001F",
                 "literals": [null, true, false, [], {}]}"""))
                .isEqualTo("{\"literals\":[null,true,false,[],{}],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\b\\f\\t\u007f\\u001f\"}");
    }

    @Test
    void theHeaderStandsAroundTheEntriesWhichKeepTheirOrder() {
        DatasetHeader header = DatasetHeader.builder()
                .id("d")
                .title("Straße")
                .created(date("2023-06"))
                .unknownMembers(UnknownMembers.of(Map.of("Z", JsonText.of(1), "acme:x", JsonText.of(2))))
                .build();
        Dataset dataset = Dataset.builder()
                .header(header)
                .add(
                        State.builder().id("b").name("\"B\"").build(),
                        Checkpoint.builder()
                                .id("a")
                                .location(Location.builder()
                                        .point(Point.of(-0.0, 46.5, 0.002))
                                        .build())
                                .build())
                .build();
        assertThat(DatasetWriter.canonical().toText(dataset))
                .isEqualTo("{\"Z\":1,\"acme:x\":2,\"armistice\":\"1.0\",\"created\":\"2023-06\",\"entries\":["
                        + "{\"id\":\"b\",\"name\":\"\\\"B\\\"\",\"type\":\"state\"},"
                        + "{\"id\":\"a\",\"location\":{\"altitude\":0.002,\"latitude\":0,\"longitude\":46.5},"
                        + "\"type\":\"checkpoint\"}],\"id\":\"d\",\"title\":\"Straße\"}");
        assertThat(DatasetWriter.canonical().toText(Dataset.builder().id("d").build()))
                .isEqualTo("{\"armistice\":\"1.0\",\"entries\":[],\"id\":\"d\"}");
    }

    @Test
    void itIsWrittenToFilesAndEntryByEntryLikeAnyForm(@TempDir Path folder) throws Exception {
        Dataset dataset = Dataset.builder().id("examples").addAll(Examples.ALL).build();
        byte[] bytes = DatasetWriter.canonical().toBytes(dataset);
        Path plain = folder.resolve("canonical.json");
        Path gzip = folder.resolve("canonical.json.gz");
        DatasetWriter.canonical().write(dataset, plain);
        DatasetWriter.canonical().write(dataset, gzip);
        assertThat(Files.readAllBytes(plain)).isEqualTo(bytes);
        for (Path file : List.of(plain, gzip)) {
            assertThat(DatasetDigestTest.tree(READER.read(file))).isEqualTo(DatasetDigestTest.tree(dataset));
            assertThat(DatasetWriter.canonical().toBytes(READER.read(file))).isEqualTo(bytes);
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (EntryWriter writer = DatasetWriter.canonical().open(dataset.header(), stream)) {
            dataset.entries().forEach(writer::write);
        }
        assertThat(stream.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void aNumberThatReadersLoseIsRefusedByNameAndPlace(@TempDir Path folder) {
        for (String[] number : new String[][] {
            {"9007199254740993", "9007199254740992"},
            {"-9007199254740993.0", "-9007199254740992"},
            {"0.12345678901234567890", "0.12345678901234568"},
            {"1e400", "infinity"},
            {"-1E400", "infinity"},
            {"1e-400", "0"}
        }) {
            assertThatThrownBy(() -> canonical("[{\"a/b\":[1," + number[0] + "]}]"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The number " + number[0] + " at /x/0/a~1b/1 of the entry a has no canonical form: "
                            + "readers that keep numbers as doubles take it for " + number[1]
                            + ". Write it with fewer digits or, in a member of your own, as a text.");
        }
        Dataset dataset = Dataset.builder()
                .header(DatasetHeader.builder()
                        .id("d")
                        .unknownMembers(
                                UnknownMembers.of(Map.of("acme:x", JsonText.parse("1" + "0".repeat(100) + "1"))))
                        .build())
                .build();
        Path file = folder.resolve("refused.json");
        assertThatThrownBy(() -> DatasetWriter.canonical().write(dataset, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number 1" + "0".repeat(59)
                        + "... at /acme:x of the header has no canonical form: readers that keep numbers as doubles "
                        + "take it for 1e+101. Write it with fewer digits or, in a member of your own, as a text.");
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWouldBeReadAsSomethingElseIsRefusedAsEver() {
        assertThatThrownBy(() -> DatasetWriter.canonical()
                        .toBytes(Dataset.builder()
                                .header(DatasetHeader.builder()
                                        .id("d")
                                        .unknownMembers(UnknownMembers.of(Map.of("entries", JsonText.of(1))))
                                        .build())
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The header has the unknown member entries, but that is where the entries stand: "
                        + "leave it out.");
        assertThatThrownBy(() -> DatasetWriter.canonical().indented())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The canonical form cannot be indented: use json().indented().");
    }

    @Test
    void nestingAsDeepAsCanBeBuiltIsWritten() {
        String deep = "[".repeat(JsonText.DEEPEST) + "]".repeat(JsonText.DEEPEST);
        assertThat(canonical(deep)).isEqualTo(deep);
        String objects = "{\"b\":1,\"a\":".repeat(99) + "1" + "}".repeat(99);
        assertThat(canonical(objects)).isEqualTo("{\"a\":".repeat(99) + "1" + ",\"b\":1}".repeat(99));
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return TableArbitraries.datasets().filter(DatasetDigestTest::isKept);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void itIsReadBackAsTheSameDataAndWrittenToTheSameBytes(@ForAll("datasets") Dataset dataset) {
        byte[] bytes = DatasetWriter.canonical().toBytes(dataset);
        Dataset read = READER.read(bytes);
        assertThat(DatasetWriter.canonical().toBytes(read)).isEqualTo(bytes);
        assertThat(DatasetDigestTest.tree(read)).isEqualTo(DatasetDigestTest.tree(dataset));
        assertThat(new String(bytes, UTF_8)).doesNotContain("\n");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void membersAreSortedAtEveryDepth(@ForAll("datasets") Dataset dataset) {
        sorted(DatasetDigestTest.TREES.readTree(DatasetWriter.canonical().toBytes(dataset)));
    }

    private static void sorted(JsonNode node) {
        List<String> names = List.copyOf(node.propertyNames());
        assertThat(names).isSorted();
        node.forEach(CanonicalFormTest::sorted);
    }
}
