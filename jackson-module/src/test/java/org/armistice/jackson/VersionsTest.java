package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.armistice.extension.JsonText;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.armistice.model.UnknownEntry;
import org.armistice.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A newer minor version is read without loss and with notes; a newer major one is refused by name. */
class VersionsTest {

    private static final DatasetReader READER = DatasetReader.standard();

    static List<CorpusHost> hosts() {
        return CorpusHost.all();
    }

    private static String later(String document) {
        return document.replaceFirst("\"armistice\":\"1\\.0\"", "\"armistice\":\"1.7\"");
    }

    private static String inLines(String document) {
        return document.replace(",\"entries\":[\n", "}\n")
                .replaceFirst("\n]}$", "")
                .replace(",\n", "\n");
    }

    /** Reads a text in all ways, in which the same is said, and returns it. */
    private static List<String> said(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Recovered recovered = READER.recover(bytes);
        List<String> said =
                recovered.problems().stream().map(ReadProblem::toString).toList();
        assertThat(READER.read(bytes)).isEqualTo(recovered.dataset());
        List<String> streamed = new ArrayList<>();
        try (EntryStream entries =
                READER.open(new ByteArrayInputStream(bytes), problem -> streamed.add(problem.toString()))) {
            assertThat(entries.stream().toList()).isEqualTo(recovered.dataset().entries());
            assertThat(entries.header()).isEqualTo(recovered.dataset().header());
        }
        assertThat(streamed).isEqualTo(said);
        return said;
    }

    private static void goesThrough(String document, String... said) {
        assertThat(said(document)).containsExactly(said);
        assertThat(DatasetWriter.json().toText(READER.read(document))).isEqualTo(document + "\n");
        String lines = inLines(document);
        assertThat(said(lines)).hasSameSizeAs(said).allMatch(line -> line.contains(" NOTE ["));
        assertThat(DatasetWriter.ndjson().toText(READER.read(lines))).isEqualTo(lines + "\n");
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aMemberOfALaterVersionGoesThroughWhereverItStands(CorpusHost host) {
        Sketch brought = Sketch.token("{\"b\":[1.50,1e400,-0],\"a\":null}");
        Sketch value = host.value(CorpusRows.required(host.table())).with("brought", brought);
        Sketch.Drawn drawn = host.isHeader()
                ? headerWith(brought)
                : host.document(List.of(value)).draw();
        Sketch.Place at = drawn.of(brought);

        goesThrough(
                later(drawn.text()),
                "%d:%d %s NOTE [member.unknown] This version knows no member \"brought\" of %s; it is kept as it is. "
                                .formatted(
                                        at.line(),
                                        at.column(),
                                        at.pointer(),
                                        Strings.withArticle(host.table().name()))
                        + "Nothing needs to be done.");
    }

    /** The header as it is written: what is not known stands before the entries. */
    private static Sketch.Drawn headerWith(Sketch brought) {
        return Sketch.object()
                .with("armistice", Sketch.text("1.0"))
                .with("id", Sketch.text("x"))
                .with("brought", brought)
                .with("entries", Sketch.lines(List.of(Sketch.token("{\"type\":\"state\",\"id\":\"x\"}"))))
                .draw();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void aTermOfALaterVersionGoesThroughWhereverItStands(CorpusHost host) {
        for (Row row : host.table().rows()) {
            if (row.vocabulary() != null) {
                Sketch term = Sketch.text("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq");
                TreeMap<Integer, Sketch> members = CorpusRows.required(host.table());
                members.put(host.table().row(row.name()), row.arity() == Row.Arity.ONE ? term : Sketch.array(term));
                Sketch.Drawn drawn = host.document(List.of(host.value(members))).draw();
                Sketch.Place at = drawn.of(term);

                goesThrough(
                        later(drawn.text()),
                        "%d:%d %s NOTE [term.unknown] This version knows no %s %s; it is kept as it is. "
                                        .formatted(
                                                at.line(),
                                                at.column(),
                                                at.pointer(),
                                                row.vocabulary().name(),
                                                term)
                                + "Nothing needs to be done.");
            }
        }
    }

    @Test
    void aTypeOfALaterVersionGoesThrough() {
        goesThrough(
                """
                {"armistice":"1.7","id":"d","entries":[
                {"type":"sanction","id":"a","name":7,"codes":{},"entries":[],"on":{"state":"b"}},
                {"type":"state","id":"b"}
                ]}""",
                "2:1 /entries/0/type NOTE [entry.unknown-type] This version knows no type \"sanction\"; "
                        + "the entry is kept as it is. Nothing needs to be done.");
    }

    @Test
    void aWordThatIsNearAKnownOneIsStillAskedAfter() {
        assertThat(said("""
                {"armistice":"1.7","id":"d","entries":[
                {"type":"statement","id":"a","stance":"denie"},
                {"type":"states","id":"b"}
                ]}"""))
                .containsExactly(
                        "2:39 /entries/0/stance NOTE [term.unknown] This version knows no Stance \"denie\"; "
                                + "it is kept as it is. Is deny meant?",
                        "3:1 /entries/1/type NOTE [entry.unknown-type] This version knows no type \"states\"; "
                                + "the entry is kept as it is. Is state meant?");
    }

    @Test
    void whatALaterVersionBroughtSurvivesCopyingWithChanges() throws IOException {
        Dataset read = READER.read(golden());
        for (DatasetWriter form : List.of(DatasetWriter.json(), DatasetWriter.ndjson())) {
            String before = form.toText(read);
            Dataset changed = read.toBuilder().title("Changed").build();
            assertThat(form.toText(changed))
                    .isEqualTo(before.replace("\"title\":\"What a later version may bring\"", "\"title\":\"Changed\""));
            for (Entry entry : read.entries()) {
                Entry copy = changed(entry);
                Dataset with = Dataset.builder()
                        .header(read.header())
                        .addAll(read.entries().stream()
                                .map(one -> one == entry ? copy : one)
                                .toList())
                        .build();
                String written = form.toText(with);
                assertThat(written).isNotEqualTo(before);
                assertThat(written.replaceFirst(",\"(acme:)?note\":\"Changed\\.\"", ""))
                        .as(entry.id())
                        .isEqualTo(before);
            }
        }
    }

    private static Entry changed(Entry entry) {
        if (entry instanceof UnknownEntry unknown) {
            return unknown.toBuilder()
                    .unknownMembers(unknown.unknownMembers().with("acme:note", JsonText.of("Changed.")))
                    .build();
        }
        try {
            Object builder = entry.kind().getMethod("toBuilder").invoke(entry);
            builder.getClass().getMethod("note", String.class).invoke(builder, "Changed.");
            return (Entry) builder.getClass().getMethod("build").invoke(builder);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(entry.id(), e);
        }
    }

    /** The header of 1.7 promises a reader of 1.7 nothing that an entry of ours would break. */
    @Test
    void entriesThatAreAddedLeaveTheVersion() throws IOException {
        State added = State.builder().id("added").build();
        Dataset read = READER.read(golden());
        Dataset more = read.toBuilder().add(added).build();

        assertThat(more.header()).isEqualTo(read.header());
        assertThat(DatasetWriter.ndjson().toText(more))
                .isEqualTo(DatasetWriter.ndjson().toText(read) + "{\"type\":\"state\",\"id\":\"added\"}\n");
    }

    @Test
    void whoStreamsALaterVersionWritesItsHeader() throws IOException {
        byte[] later = DatasetWriter.json().toBytes(READER.read(golden()));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (EntryStream entries = READER.open(new ByteArrayInputStream(later));
                EntryWriter writer = DatasetWriter.json().open(entries.header(), copy)) {
            entries.forEachRemaining(writer::write);
        }
        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo(new String(later, StandardCharsets.UTF_8));
    }

    /**
     * Datasets are merged by who merges them, and the version is that of the header that is taken. Nothing is lost with
     * the older one; what is not known is then remarked as if it were misspelt.
     */
    @Test
    void mergedDatasetsHaveTheVersionOfTheHeaderThatIsTaken() {
        Dataset ours = READER.read("{\"armistice\":\"1.0\",\"id\":\"ours\",\"entries\":[]}");
        Dataset later = READER.read("""
                {"armistice":"1.7","id":"later","entries":[{"type":"state","id":"a","brought":1.50}]}""");

        assertThat(DatasetWriter.json()
                        .toText(ours.toBuilder().addAll(later.entries()).build()))
                .isEqualTo("""
                {"armistice":"1.0","id":"ours","entries":[
                {"type":"state","id":"a","brought":1.50}
                ]}
                """);
        assertThat(DatasetWriter.json()
                        .toText(later.toBuilder().addAll(ours.entries()).build()))
                .isEqualTo("""
                {"armistice":"1.7","id":"later","entries":[
                {"type":"state","id":"a","brought":1.50}
                ]}
                """);
        assertThat(DatasetWriter.json()
                        .toText(ours.toBuilder()
                                .header(ours.header().toBuilder().format("1.7").build())
                                .addAll(later.entries())
                                .build()))
                .startsWith("{\"armistice\":\"1.7\",\"id\":\"ours\",\"entries\":[\n");
    }

    /** Who reads on does not know yet that more is to be expected; so a version stands first in what we write. */
    @Test
    void whatComesBeforeTheVersionIsRemarkedAsInOurs() {
        assertThat(said("""
                {"id":"d","desk":1,"entries":[{"type":"state","id":"a","brought":1}],"armistice":"1.7","more":1}"""))
                .containsExactly(
                        "1:18 /desk WARNING [member.unknown] This version knows no member \"desk\" of a dataset; "
                                + "it is kept as it is. Give members of your own a prefix, such as acme:desk.",
                        "1:66 /entries/0/brought WARNING [member.unknown] This version knows no member \"brought\" "
                                + "of a state; it is kept as it is. "
                                + "Give members of your own a prefix, such as acme:brought.",
                        "1:95 /more NOTE [member.unknown] This version knows no member \"more\" of a dataset; "
                                + "it is kept as it is. Nothing needs to be done.");
    }

    @Test
    void aNewerMajorVersionIsRefusedByNameInEveryWayOfReading() {
        String message = "The dataset cannot be read: 1:1 /armistice ERROR [format.version] "
                + "The dataset is in version \"%s\" of the format; this library reads versions 1.x. %s";
        for (String version : List.of("2.0", "3.14", "10.0")) {
            refused(version, message.formatted(version, "Read it with a newer version of the library."));
        }
        for (String version : List.of("0.9", "1", "1.", "1.07", "1.x", "v1.0", "1.0.0", "2", "")) {
            refused(version, message.formatted(version, "Write the version as in 1.0."));
        }
    }

    private static void refused(String version, String message) {
        for (String text : List.of(
                "{\"armistice\":\"%s\",\"id\":\"d\",\"brought\":1,\"entries\":[{\"type\":\"a b\"}]}",
                "{\"armistice\":\"%s\",\"id\":\"d\",\"entries\":[]}",
                "{\"entries\":[],\"id\":\"d\",\"armistice\":\"%s\"}",
                "{\"id\":\"d\",\"armistice\":\"%s\"}\n{\"type\":\"a b\"}\n")) {
            byte[] bytes = text.formatted(version).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> READER.read(bytes))
                    .isInstanceOf(DatasetReadException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> READER.recover(bytes))
                    .isInstanceOf(DatasetReadException.class)
                    .hasMessage(message);
            try (EntryStream entries = READER.open(new ByteArrayInputStream(bytes))) {
                assertThatThrownBy(entries::hasNext)
                        .isInstanceOf(DatasetReadException.class)
                        .hasMessage(message);
            }
        }
    }

    private static String golden() throws IOException {
        try (InputStream stream = VersionsTest.class.getResourceAsStream("/golden/written-by-1.7.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
