package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.Silence;
import org.armistice.model.State;
import org.armistice.time.UncertainDate;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where findings about the dataset stand: in its header, before the entries or behind them. */
class LocatingHeaderTest {

    private static final String STATE = "{\"type\":\"state\",\"id\":\"a\",\"name\":\"Nørland 🕊\"}";

    private static final String SILENCES = "\"silences\":[{\"rule\":\"Entry.NoNames\",\"reason\":\"Ørland 🕊\"},"
            + "{\"rule\":\"Entry.NoCitations\",\"reason\":\"Invented.\"}]";

    private static final String LINES =
            "{\"armistice\":\"1.0\",\"id\":\"d\",\n\"created\":\"2020-06\"," + SILENCES + "}\n" + STATE + "\n";

    private static final String AHEAD = LINES.replace("}\n" + STATE + "\n", ",\"entries\":[\n" + STATE + "\n]}\n");

    private static final String BEHIND = "{\"armistice\":\"1.0\",\"entries\":[\n" + STATE + "\n] , \"id\":\"d\",\n"
            + "\"created\":\"2020-06\"," + SILENCES + "}\n";

    private static Finding finding(String pointer) {
        return Finding.aboutDataset(Severity.WARNING, "Acme.Rule", pointer).message("Is odd.");
    }

    private static List<String> places(InputStream json, ReadLimits limits, String... pointers) {
        List<Finding> findings =
                Stream.of(pointers).map(LocatingHeaderTest::finding).toList();
        return DatasetReader.standard().withLimits(limits).locate(json, findings).stream()
                .map(LocatingHeaderTest::place)
                .toList();
    }

    private static List<String> places(String json, String... pointers) {
        return places(stream(json), ReadLimits.standard(), pointers);
    }

    private static String place(LocatedFinding located) {
        return located.toString().replaceAll("(?<=\\d): .*", "");
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(UTF_8));
    }

    @Test
    void aFindingStandsAtTheValueThatItsPointerNames() {
        String[] pointers = {"/armistice", "/created", "/silences/1/rule", "/silences/0"};
        assertThat(places(LINES, pointers)).containsExactly("1:14", "2:11", "2:86", "2:33");
        assertThat(places(AHEAD, pointers)).containsExactly("1:14", "2:11", "2:86", "2:33");
        assertThat(places(BEHIND, pointers)).containsExactly("1:14", "4:11", "4:86", "4:33");
        assertThat(DatasetReader.standard().locate(LINES.getBytes(UTF_8), List.of(finding("/created"))))
                .extracting(found -> found.in("d.ndjson"))
                .containsExactly("d.ndjson:2:11: WARNING Acme.Rule /created: Is odd.");
    }

    @Test
    void membersBehindTheEntriesMayStandOnTheLineOfTheLast() {
        String json = "{\"id\":\"d\",\"entries\":[" + STATE + ",\n" + STATE.replace("\"a\"", "\"b\"")
                + "],\"armistice\":\"1.0\",\"created\":\"2020\"}";
        assertThat(places(json, "/id", "/armistice", "/created")).containsExactly("1:7", "2:59", "2:75");
    }

    @Test
    void whatIsMissingIsMissedAtTheNearestValueAroundIt() {
        String[] pointers = {"/title", "/silences/7/rule", "/silences/1/acme:x", "/created/0", "/acme:x/y/0"};
        assertThat(places(LINES, pointers)).containsExactly("1:1", "2:32", "2:78", "2:11", "1:1");
        assertThat(places(AHEAD, pointers)).containsExactly("1:1", "2:32", "2:78", "2:11", "1:1");
        assertThat(places(BEHIND, pointers)).containsExactly("1:1", "4:32", "4:78", "4:11", "1:1");
    }

    @Test
    void whatIsAboutTheWholeStandsWhereThatBegins() {
        assertThat(places(LINES, "")).containsExactly("1:1");
        assertThat(places("\r\n \t" + AHEAD, "", "/title", "/id")).containsExactly("2:3", "2:3", "2:27");
        assertThat(places("\uFEFF\n\n" + BEHIND, "", "/title", "/created")).containsExactly("3:1", "3:1", "6:11");
    }

    @Test
    void entriesAreNoPartOfTheHeaderButTheArrayIs() {
        assertThat(places(AHEAD, "/entries", "/entries/0/id")).containsExactly("2:139", "2:139");
        assertThat(places(BEHIND, "/entries", "/entries/0/id")).containsExactly("1:30", "1:30");
    }

    @Test
    void compressionMovesNothing() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(("\uFEFF" + BEHIND).getBytes(UTF_8));
        }
        assertThat(places(
                        new ByteArrayInputStream(compressed.toByteArray()),
                        ReadLimits.standard(),
                        "/armistice",
                        "/silences/1/rule"))
                .containsExactly("1:14", "4:86");
    }

    @Test
    void findingsAboutEntriesAndTheHeaderKeepTheirOrder() {
        State a = State.builder().id("a").build();
        List<Finding> findings = List.of(
                finding("/created"),
                Finding.note("Acme.Rule", a, "/name").message("Is odd."),
                finding(""),
                Finding.note("Acme.Rule", a, "/created").message("Is odd."),
                finding("/created"));
        for (String json : List.of(LINES, AHEAD, BEHIND)) {
            String line = json == BEHIND ? "4" : "2";
            String entry = json == BEHIND ? "2" : "3";
            List<LocatedFinding> located = DatasetReader.standard().locate(json.getBytes(UTF_8), findings);
            assertThat(located).extracting(LocatedFinding::finding).isEqualTo(findings);
            assertThat(located)
                    .extracting(LocatingHeaderTest::place)
                    .containsExactly(line + ":11", entry + ":33", "1:1", entry + ":1", line + ":11");
        }
    }

    /** Every value of a header is found again, whichever of its members stand behind the entries. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyValueOfAHeaderIsFoundWhereItStands(boolean indented) {
        DatasetHeader header = DatasetHeader.builder()
                .id("d")
                .title("Nørland 🕊")
                .version("3")
                .licence("CC0-1.0")
                .publisher("The mill")
                .created(UncertainDate.parse("2020-06"))
                .silences(List.of(Silence.of("Entry.NoName", "Ørland 🕊"), Silence.of("Code", "Kept.")))
                .unknownMembers(UnknownMembers.of(Map.of(
                        "acme:a/b~c", JsonText.of("x"), "acme:list", JsonText.parse("[1,[],{\"\":{\"é\":null}}]"))))
                .build();
        Dataset dataset = Dataset.builder()
                .header(header)
                .add(State.builder().id("a").name("A").build())
                .build();
        JsonNode root = new ObjectMapper().readTree(DatasetWriter.json().toText(dataset));
        List<String> names = List.copyOf(root.propertyNames());
        for (int turned = 0; turned < names.size(); turned++) {
            List<String> order = new ArrayList<>(names);
            Collections.rotate(order, turned);
            ObjectNode turnedRoot = new ObjectMapper().createObjectNode();
            order.forEach(name -> turnedRoot.set(name, root.get(name)));
            assertEveryValueIsFound(indented ? turnedRoot.toPrettyString() : turnedRoot.toString(), turnedRoot);
        }
        assertEveryValueIsFound(DatasetWriter.ndjson().toText(dataset), root);
    }

    private static void assertEveryValueIsFound(String json, JsonNode root) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("", root);
        root.properties().stream()
                .filter(member -> !member.getKey().equals("entries"))
                .forEach(member -> collect(member.getValue(), "/" + escaped(member.getKey()), values));
        assertThat(values).hasSize(22);
        List<String> lines = json.lines().toList();
        List<Finding> findings =
                values.keySet().stream().map(LocatingHeaderTest::finding).toList();
        for (LocatedFinding found : DatasetReader.standard().locate(json.getBytes(UTF_8), findings)) {
            String line = lines.get(found.line().orElseThrow() - 1);
            JsonNode value = values.get(found.finding().pointer());
            assertThat(line.substring(line.offsetByCodePoints(0, found.column().orElseThrow() - 1)))
                    .as(found.toString())
                    .startsWith(value.isObject() ? "{" : value.isArray() ? "[" : value.toString());
        }
    }

    private static void collect(JsonNode node, String pointer, Map<String, JsonNode> values) {
        values.put(pointer, node);
        node.properties()
                .forEach(member -> collect(member.getValue(), pointer + "/" + escaped(member.getKey()), values));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, values);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Test
    void manyFindingsInALongHeaderTakeNoLonger() {
        String silences = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"rule\":\"Entry.No%06d\",\"reason\":\"ø\"}".formatted(i))
                .collect(Collectors.joining(",\n", "\"silences\":[", "]"));
        String json = "{\"armistice\":\"1.0\",\"entries\":[" + STATE + "],\"id\":\"d\"," + silences + "}";
        String[] pointers = IntStream.range(0, 100_000)
                .mapToObj(i -> "/silences/" + i + "/reason")
                .toArray(String[]::new);
        List<String> places = assertTimeout(Duration.ofSeconds(20), () -> places(json, pointers));
        assertThat(places.subList(1, 100_000))
                .containsExactlyElementsOf(
                        IntStream.range(1, 100_000).mapToObj(i -> i + 1 + ":35").toList());
    }

    @Test
    void theHeaderIsKeptAndEntriesAreNotWhateverTheirNumber() {
        String entries = IntStream.range(0, 5_000)
                .mapToObj(i -> STATE.replace("\"a\"", "\"a" + i + "\""))
                .collect(Collectors.joining(",\n"));
        String json = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n" + entries + "],\n\"created\":\"2020\"}";
        ReadLimits limits = ReadLimits.standard().withEntryBytes(1_000);
        assertThat(places(stream(json), limits, "/id", "/created", "/title")).containsExactly("1:25", "5002:11", "1:1");
    }

    @Test
    void aHeaderThatIsTooLongBehindTheEntriesIsLocatedAsFarAsItWasRead() {
        String json = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[],\n\"created\":\"2020\",\n\"title\":\""
                + "x".repeat(100_000) + "\",\n\"version\":\"1\"}";
        ReadLimits limits = ReadLimits.standard().withEntryBytes(20_000);
        assertThat(places(stream(json), limits, "/created", "/version")).containsExactly("2:11", "1:1");
    }

    /** What follows is not even asked for. */
    @Test
    void readingEndsWhereAllIsLocated() {
        InputStream rest = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("Nobody needs what follows.");
            }
        };
        String begun = AHEAD.substring(0, AHEAD.indexOf(STATE)) + STATE + "," + " ".repeat(20_000);
        assertThat(places(new SequenceInputStream(stream(begun), rest), ReadLimits.standard(), "", "/created"))
                .containsExactly("1:1", "2:11");
        String lines = LINES + "\n".repeat(20_000);
        assertThat(places(new SequenceInputStream(stream(lines), rest), ReadLimits.standard(), "/title", "/id"))
                .containsExactly("1:1", "1:25");
    }

    @Test
    void whereTheHeaderBreaksOffIsLocatedWhatWasRead() {
        String cut =
                "{\"armistice\":\"1.0\",\"id\":\"d\",\n\"created\":\"2020\",\"silences\":[{\"rule\":\"Code\",\"rea";
        assertThat(places(cut, "/created", "/silences/0/rule", "/silences/0/reason", "/title"))
                .containsExactly("2:11", "2:38", "2:30", "1:1");
        String behind = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[],\n\"created\":\"2020\",\"title\":\"A\"x";
        assertThat(places(behind, "/created", "/title", "/version")).containsExactly("2:11", "2:26", "1:1");
        String twice = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[],\n\"created\":\"2020\",\"entries\":[]}";
        assertThat(places(twice, "/created", "/entries")).containsExactly("2:11", "1:39");
        assertThat(places("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":5}", "/entries", "/id"))
                .containsExactly("1:39", "1:25");
        assertThat(places("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[3,x],\"created\":\"2020\"}", "/created"))
                .containsExactly("1:1");
    }

    @Test
    void whereThereIsNoHeaderNothingIsLocated() {
        for (String broken : List.of("", " \n", "\u0000", "[]", "3", "x{}")) {
            assertThat(places(broken, "", "/created"))
                    .containsExactly("WARNING Acme.Rule: Is odd.", "WARNING Acme.Rule /created: Is odd.");
        }
    }

    @Test
    void aStreamLocatesWhatIsFoundInTheHeaderAtAnyTime() {
        for (String json : List.of(LINES, AHEAD)) {
            try (EntryStream entries = DatasetReader.standard().open(stream(json))) {
                assertPlaces(entries, "2:11", "2:78", "1:1", "1:1");
                assertThat(entries.header().id()).isEqualTo("d");
                assertPlaces(entries, "2:11", "2:78", "1:1", "1:1");
                Entry a = entries.next();
                List<Finding> both = List.of(
                        finding("/created"),
                        Finding.note("Acme.Rule", a, "/name").message("Is odd."));
                assertThat(entries.locate(both))
                        .extracting(LocatingHeaderTest::place)
                        .containsExactly("2:11", "3:33");
                assertThat(entries.hasNext()).isFalse();
                assertPlaces(entries, "2:11", "2:78", "1:1", "1:1");
            }
        }
    }

    @Test
    void aStreamLocatesMembersBehindTheEntriesOnceItHasReadThem() {
        try (EntryStream entries = DatasetReader.standard().open(stream(BEHIND))) {
            assertPlaces(entries, "1:1", "1:1", "1:1", "1:1");
            entries.next();
            assertPlaces(entries, "1:1", "1:1", "1:1", "1:1");
            assertThat(entries.hasNext()).isFalse();
            assertPlaces(entries, "4:11", "4:78", "1:1", "1:1");
        }
    }

    private static void assertPlaces(EntryStream entries, String... places) {
        List<Finding> findings = List.of(finding("/created"), finding("/silences/1/x"), finding("/title"), finding(""));
        assertThat(entries.locate(findings))
                .extracting(LocatingHeaderTest::place)
                .containsExactly(places);
    }

    @Test
    void aStreamThatCannotReadItsHeaderSaysSo() {
        try (EntryStream entries = DatasetReader.standard().open(stream("[]"))) {
            assertThatThrownBy(() -> entries.locate(List.of(finding("/created"))))
                    .isInstanceOf(DatasetReadException.class)
                    .hasMessage("The dataset cannot be read: 1:1 / ERROR [json.no-dataset] "
                            + "A dataset begins with an object. "
                            + "Write a header: {\"armistice\": \"1.0\", \"id\": ..., \"entries\": [...]}.");
        }
    }

    @Test
    void theLawsOfTheLibraryAreLocated() {
        String json = AHEAD.replace("2020-06", "2020-06\",\"title\":\"T")
                .replace(STATE, STATE.replace("}", ",\"recorded\":\"2021-01\"}"));
        List<Finding> findings = Validator.standard()
                .validate(DatasetReader.standard().read(json))
                .findings();
        assertThat(DatasetReader.standard().locate(json.getBytes(UTF_8), findings))
                .filteredOn(found -> found.finding().entryId().isEmpty())
                .extracting(LocatedFinding::toString)
                .containsExactly(
                        "2:11: WARNING Dataset.CreatedBeforeEntry /created: Was made (2020-06) before a was recorded "
                                + "(2021-01). Correct one of the dates, or bring `created` up to date.",
                        "2:53: NOTE Dataset.SilencesNothing /silences/0/rule: Silences \"Entry.NoNames\", and no law "
                                + "of this library is called so. Correct the id, or remove the silence from the header.",
                        "2:98: NOTE Dataset.SilencesNothing /silences/1/rule: Silences \"Entry.NoCitations\", and no "
                                + "law of this library is called so. "
                                + "Correct the id, or remove the silence from the header.");
    }
}
