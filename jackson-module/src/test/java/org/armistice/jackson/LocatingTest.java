package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Where findings stand in the text that a dataset was read from. */
class LocatingTest {

    private static final String LINES_HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"}\n";

    private static final String LATE_TYPE =
            "{\"id\":\"north\",\"name\":\"Nørland 🕊\",\"existence\":\"1991/..\",\"type\":\"state\"}";

    private static String document(String... entries) {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n" + String.join(",\n", entries) + "\n]}";
    }

    private static String state(String id) {
        return "{\"type\":\"state\",\"id\":\"" + id + "\",\"name\":\"A state\"}";
    }

    private static Finding finding(String id, String pointer) {
        return Finding.warning("Acme.Rule", State.builder().id(id).build(), pointer)
                .message("Is odd.");
    }

    private static String locate(byte[] json, String id, String pointer) {
        return DatasetReader.standard()
                .locate(json, List.of(finding(id, pointer)))
                .get(0)
                .toString();
    }

    private static String locate(String json, String id, String pointer) {
        return locate(json.getBytes(UTF_8), id, pointer);
    }

    private static String place(String json, String id, String pointer) {
        return locate(json, id, pointer).replaceAll(": .*", "");
    }

    @Test
    void aFindingStandsAtTheValueThatItsPointerNames() {
        assertThat(locate(document(state("a"), LATE_TYPE), "north", "/existence"))
                .isEqualTo("3:46: WARNING Acme.Rule at north /existence: Is odd.");
        assertThat(place(document(state("a"), LATE_TYPE), "north", "")).isEqualTo("3:1");
        assertThat(place(document(state("a"), LATE_TYPE), "north", "/type")).isEqualTo("3:63");
    }

    @Test
    void linesAreCountedInLineDelimitedFormToo() {
        assertThat(place(LINES_HEADER + state("a") + "\r\n\r\n" + LATE_TYPE + "\n", "north", "/existence"))
                .isEqualTo("4:46");
    }

    @Test
    void anEntryMayBeginWithinALineAndEndOnAnother() {
        String json = "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[" + state("a")
                + ",  {\"type\":\"state\",\n  \"id\":\"b\",\n  \"existence\" :\n\t\"1991/..\"\n}]}";
        assertThat(place(json, "b", "")).isEqualTo("1:85");
        assertThat(place(json, "b", "/id")).isEqualTo("2:8");
        assertThat(place(json, "b", "/existence")).isEqualTo("4:2");
    }

    @Test
    void aByteOrderMarkAndCompressionMoveNothing() throws IOException {
        byte[] json = ("\uFEFF" + document(LATE_TYPE)).getBytes(UTF_8);
        assertThat(locate(json, "north", "/id")).startsWith("2:7: ");
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(json);
        }
        assertThat(locate(compressed.toByteArray(), "north", "/id")).startsWith("2:7: ");
    }

    @Test
    void whatIsMissingIsMissedAtTheNearestValueAroundIt() {
        String json = document("{\"type\":\"ceasefire\",\"id\":\"c\",\"parties\":[\"a\",\"b\"],\n"
                + "\"mediators\":[{\"actor\":\"m\",\"roles\":[\"host\"]}]}");
        assertThat(place(json, "c", "/effective")).isEqualTo("2:1");
        assertThat(place(json, "c", "/parties/1")).isEqualTo("2:45");
        assertThat(place(json, "c", "/parties/2")).isEqualTo("2:40");
        assertThat(place(json, "c", "/parties/01")).isEqualTo("2:40");
        assertThat(place(json, "c", "/parties/1/period")).isEqualTo("2:45");
        assertThat(place(json, "c", "/mediators/0/roles/0")).isEqualTo("3:36");
        assertThat(place(json, "c", "/mediators/0/period/start")).isEqualTo("3:14");
        assertThat(place(json, "c", "/mediators/7/roles/0")).isEqualTo("3:13");
    }

    @Test
    void pointersEscapeSlashAndTilde() {
        String json = document(
                "{\"type\":\"state\",\"id\":\"a\",\"acme:a/b\":1,\"acme:a~b\":2,\"acme:a~1b\":3,\"acme:\":{\"\":4}}");
        assertThat(place(json, "a", "/acme:a~1b")).isEqualTo("2:37");
        assertThat(place(json, "a", "/acme:a~0b")).isEqualTo("2:50");
        assertThat(place(json, "a", "/acme:a~01b")).isEqualTo("2:64");
        assertThat(place(json, "a", "/acme:/")).isEqualTo("2:78");
    }

    @Test
    void namesMayBeWrittenWithEscapesInTheText() {
        assertThat(place(document("{\"type\":\"state\",\"id\":\"a\",\"n\\u0061me\":\"A\"}"), "a", "/name"))
                .isEqualTo("2:38");
    }

    @Test
    void whatCouldNotBeKeptIsPassedOver() {
        String json = LINES_HEADER + "{\"type\":\"state\",\"id\":\"a\",\"existence\":5}\nxyz\n[\n"
                + state("a").replace("A state", "Kept") + "\n" + state("b") + "\n";
        assertThat(place(json, "a", "/name")).isEqualTo("5:33");
        assertThat(place(json, "b", "/name")).isEqualTo("6:33");
        assertThat(place(document("{\"type\":\"state\",\"id\":\"a\",\"existence\":5}", "3", state("b")), "b", "/id"))
                .isEqualTo("4:22");
    }

    @Test
    void ofSeveralEntriesWithOneIdTheFirstIsTheDatasets() {
        assertThat(place(document(state("a"), state("a"), state("b")), "a", "/id"))
                .isEqualTo("2:22");
    }

    @Test
    void severalFindingsKeepTheirOrderAndMayStandAtOnePlace() {
        Finding whole = Finding.aboutDataset(Severity.NOTE, "Acme.All").message("Is all.");
        List<Finding> findings = List.of(
                finding("b", "/name"),
                finding("a", "/existence"),
                finding("a", "/name"),
                whole,
                finding("b", "/name"),
                finding("gone", "/name"),
                finding("a", ""));
        List<LocatedFinding> located =
                DatasetReader.standard().locate(document(state("a"), state("b")).getBytes(UTF_8), findings);
        assertThat(located).extracting(LocatedFinding::finding).containsExactlyElementsOf(findings);
        assertThat(located)
                .extracting(found -> found.in("d.json"))
                .containsExactly(
                        "d.json:3:33: WARNING Acme.Rule at b /name: Is odd.",
                        "d.json:2:1: WARNING Acme.Rule at a /existence: Is odd.",
                        "d.json:2:33: WARNING Acme.Rule at a /name: Is odd.",
                        "d.json:1:1: NOTE Acme.All: Is all.",
                        "d.json:3:33: WARNING Acme.Rule at b /name: Is odd.",
                        "d.json: WARNING Acme.Rule at gone /name: Is odd.",
                        "d.json:2:1: WARNING Acme.Rule at a: Is odd.");
        assertThat(located.get(5).line()).isEmpty();
        assertThat(located.get(5).column()).isEmpty();
        assertThat(located.get(0).line()).hasValue(3);
        assertThat(located.get(0).column()).hasValue(33);
    }

    @Test
    void theOrderOfPlacesDoesNotDependOnWhoFoundIt() {
        LocatedFinding nowhere = LocatedFinding.nowhere(finding("a", "/z"));
        LocatedFinding early = LocatedFinding.at(2, 9, finding("a", "/b"));
        LocatedFinding late = LocatedFinding.at(2, 10, finding("a", "/a"));
        LocatedFinding read = new ReadProblem(
                        Severity.ERROR, "member.missing", "Lacks it.", "Add it.", 2, 10, "/x", null)
                .asFinding();
        assertThat(Stream.of(read, late, early, nowhere).sorted(LocatedFinding.byPlace()))
                .containsExactly(nowhere, early, late, read);
        assertThat(read).hasToString("2:10: ERROR Read.member.missing /x: Lacks it. Add it.");
    }

    @Test
    void aPlaceCountsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocatedFinding.at(3, 0, finding("a", "")))
                .withMessage("3:0 is no place: lines and columns count from 1.");
    }

    @Test
    void theSameLimitsHold() {
        String json = document(state("a"), state("b").replace("A state", "x".repeat(30_000)), state("c"));
        assertThat(place(json, "c", "/id")).isEqualTo("4:22");
        assertThat(DatasetReader.standard()
                        .withLimits(ReadLimits.standard().withEntries(1))
                        .locate(json.getBytes(UTF_8), List.of(finding("a", "/id"), finding("c", "/id"))))
                .extracting(LocatedFinding::toString)
                .containsExactly("2:22: WARNING Acme.Rule at a /id: Is odd.", "WARNING Acme.Rule at c /id: Is odd.");
    }

    @Test
    void aFileIsReadFromItsBeginning(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), document(state("a")));
        List<Finding> findings = List.of(finding("a", "/name"));
        assertThat(DatasetReader.standard().locate(file, findings))
                .extracting(LocatedFinding::toString)
                .containsExactly("2:33: WARNING Acme.Rule at a /name: Is odd.");
        Path gone = folder.resolve("gone.json");
        assertThatThrownBy(() -> DatasetReader.standard().locate(gone, findings))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: 1:1 / ERROR [io] The input cannot be fetched: "
                        + "java.nio.file.NoSuchFileException: " + gone + ". See that it is there and can be read.");
    }

    @Test
    void brokenBytesLeaveFindingsWithoutAPlace() {
        for (String broken : List.of("", "{", "\u0000", "[]", "{\"armistice\":\"9.0\",\"entries\":[{}]}")) {
            assertThat(locate(broken, "a", "/name")).isEqualTo("WARNING Acme.Rule at a /name: Is odd.");
        }
    }

    /** Every byte is replaced in turn, and the file cut there: what could be recovered is located, always. */
    @Test
    void whatIsRecoveredOfABrokenFileIsLocated() throws IOException {
        byte[] whole;
        try (InputStream stream = LocatingTest.class.getResourceAsStream("/reports/truce.json")) {
            whole = stream.readAllBytes();
        }
        int located = 0;
        for (int i = 0; i < whole.length; i++) {
            for (byte odd : new byte[] {'"', '}', '\n', (byte) 0xC3}) {
                byte[] broken = whole.clone();
                broken[i] = odd;
                located += locatedOf(broken);
            }
            located += locatedOf(Arrays.copyOf(whole, i));
        }
        assertThat(located).isGreaterThan(1_000);
    }

    private static int locatedOf(byte[] broken) {
        List<Finding> findings;
        try {
            findings = Validator.standard()
                    .validate(DatasetReader.standard().recover(broken).dataset())
                    .findings();
        } catch (DatasetReadException e) {
            return 0;
        }
        List<LocatedFinding> located = DatasetReader.standard().locate(broken, findings);
        assertThat(located).extracting(LocatedFinding::finding).isEqualTo(findings);
        assertThat(located)
                .as(() -> new String(broken, UTF_8))
                .allMatch(found -> found.line().isPresent() && found.column().isPresent());
        return located.size();
    }

    /** Every value of every kind of entry is found again, whatever stands before it. */
    @ParameterizedTest
    @MethodSource("org.armistice.jackson.GoldenTest#examples")
    void everyValueOfAnEntryIsFoundWhereItStands(Entry entry) {
        String text = DatasetWriter.ndjson()
                .toText(Dataset.builder().id("d").add(entry).build());
        JsonNode root = new ObjectMapper().readTree(text.lines().toList().get(1));
        String indented = DatasetWriter.json()
                .indented()
                .toText(Dataset.builder().id("d").add(entry).build());
        for (String json : List.of(text, indented)) {
            List<String> lines = json.lines().toList();
            List<Finding> findings = new ArrayList<>();
            List<JsonNode> values = new ArrayList<>();
            collect(root, "", entry, findings, values);
            List<LocatedFinding> located = DatasetReader.standard().locate(json.getBytes(UTF_8), findings);
            for (int i = 0; i < values.size(); i++) {
                LocatedFinding found = located.get(i);
                String line = lines.get(found.line().orElseThrow() - 1);
                String from =
                        line.substring(line.offsetByCodePoints(0, found.column().orElseThrow() - 1));
                JsonNode value = values.get(i);
                assertThat(from)
                        .as(found.toString())
                        .startsWith(value.isObject() ? "{" : value.isArray() ? "[" : value.toString());
            }
        }
    }

    private static void collect(
            JsonNode node, String pointer, Entry entry, List<Finding> findings, List<JsonNode> values) {
        findings.add(Finding.note("Acme.Rule", entry, pointer).message("Is there."));
        values.add(node);
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> collect(
                            member.getValue(),
                            pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1"),
                            entry,
                            findings,
                            values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, entry, findings, values);
            }
        }
    }

    @Test
    void aStreamLocatesWhatIsFoundInTheEntryThatWasTakenLast() {
        List<LocatedFinding> located = new ArrayList<>();
        byte[] json = document(state("a"), LATE_TYPE).getBytes(UTF_8);
        try (EntryStream entries = DatasetReader.standard().open(new ByteArrayInputStream(json))) {
            entries.stream()
                    .forEach(entry -> located.addAll(
                            entries.locate(List.of(finding(entry.id(), "/name"), finding(entry.id(), "/type")))));
        }
        assertThat(located)
                .extracting(LocatedFinding::toString)
                .containsExactly(
                        "2:33: WARNING Acme.Rule at a /name: Is odd.",
                        "2:9: WARNING Acme.Rule at a /type: Is odd.",
                        "3:22: WARNING Acme.Rule at north /name: Is odd.",
                        "3:63: WARNING Acme.Rule at north /type: Is odd.");
    }

    @Test
    void aStreamRefusesToLocateWhatIsNotAtHand() {
        byte[] json = document(state("a"), state("b")).getBytes(UTF_8);
        List<Finding> findings = List.of(finding("a", "/name"));
        try (EntryStream entries = DatasetReader.standard().open(new ByteArrayInputStream(json))) {
            assertThat(entries.next().id()).isEqualTo("a");
            assertThat(entries.locate(findings)).hasSize(1);
            assertThat(entries.hasNext()).isTrue();
            assertThatThrownBy(() -> entries.locate(findings))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The finding is about a, but the text at hand is that of no entry. "
                            + "Locate what is found in an entry before the next one is asked for.");
            entries.next();
            assertThatThrownBy(() -> entries.locate(findings))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The finding is about a, but the text at hand is that of b. "
                            + "Locate what is found in an entry before the next one is asked for.");
        }
    }
}
