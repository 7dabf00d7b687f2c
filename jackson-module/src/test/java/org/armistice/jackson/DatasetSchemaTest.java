package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as they are handed to users; that they say what the reader does is for {@link SchemaLawsTest}. */
class DatasetSchemaTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/armistice/jackson/schema");
    private static final Path FOR_READERS = FOLDER.resolve("dataset.reader.schema.json");
    private static final Path FOR_PRODUCERS = FOLDER.resolve("dataset.producer.schema.json");

    /** What a newer version wrote, and a kind of entry that there is not. */
    private static final Set<String> OF_NO_PRODUCER = Set.of("written-by-1.7.json", "Entry.UnknownKind.json");

    static Stream<Named<JsonNode>> schemas() {
        return Stream.of(
                Named.of("for readers", Mutations.TREES.readTree(DatasetSchema.forReaders())),
                Named.of("for producers", Mutations.TREES.readTree(DatasetSchema.forProducers())));
    }

    @Test
    void usersGetWhatStandsInTheFiles() throws IOException {
        assumeFalse(Boolean.getBoolean("armistice.write-pages"), "What is written now is on the path next time.");
        assertThat(DatasetSchema.forReaders()).isEqualTo(Files.readString(FOR_READERS));
        assertThat(DatasetSchema.forProducers()).isEqualTo(Files.readString(FOR_PRODUCERS));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theyAreSchemas(JsonNode schema) {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(schema.get("$schema").stringValue()));
        assertThat(ofSchemas.validate(schema)).isEmpty();
        assertThat(schema.get("$schema").stringValue()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theyReferToNothingOutsideAndDefineNothingInVain(JsonNode schema) {
        List<String> defined = new ArrayList<>(schema.get("$defs").propertyNames());
        assertThat(schema.findValues("$ref"))
                .extracting(JsonNode::stringValue)
                .allMatch(ref -> ref.startsWith("#/$defs/"))
                .extracting(ref -> ref.substring("#/$defs/".length()))
                .isSubsetOf(defined);
        defined.removeAll(schema.findValues("$ref").stream()
                .map(ref -> ref.stringValue().substring("#/$defs/".length()))
                .toList());
        assertThat(defined).containsExactly("header-line");
        assertThat(schema.findValues("$id"))
                .extracting(JsonNode::stringValue)
                .allMatch(id -> id.startsWith("urn:armistice:dataset:1.0:"));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyKindHasADefinition(JsonNode schema) {
        assertThat(schema.get("$defs").propertyNames())
                .containsAll(Tables.ENTRIES.stream().map(Table::name).toList())
                .containsAll(Tables.VALUES.stream().map(Table::name).toList())
                .contains("dataset", "header-line", "entry");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatTheReaderFindsNoFaultWithIsValidForBoth(Path document) throws IOException {
        JsonNode tree = Mutations.TREES.readTree(Files.readString(document));
        assertThat(Schemas.READERS.errors(tree)).isEmpty();
        if (!OF_NO_PRODUCER.contains(document.getFileName().toString())) {
            assertThat(Schemas.PRODUCERS.errors(tree)).isEmpty();
            assertThat(Schemas.PRODUCERS.areValidLines((ObjectNode) tree)).isTrue();
        }
    }

    static Stream<Path> documents() throws IOException, URISyntaxException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("/golden", "/laws")) {
            try (Stream<Path> files = Files.list(
                    Path.of(DatasetSchemaTest.class.getResource(folder).toURI()))) {
                files.filter(file -> file.toString().endsWith(".json")).forEach(documents::add);
            }
        }
        return documents.stream().sorted();
    }

    @Test
    void ofALineEachIsValidByItself() throws IOException, URISyntaxException {
        List<String> lines = Files.readAllLines(Path.of(DatasetSchemaTest.class
                .getResource("/golden/dataset-lines.ndjson")
                .toURI()));
        assertThat(Schemas.PRODUCERS.errors(Mutations.TREES.readTree(lines.get(0))))
                .isEmpty();
        assertThat(lines.subList(1, lines.size()))
                .hasSizeGreaterThan(18)
                .allMatch(line -> Schemas.PRODUCERS.isValidEntry(Mutations.TREES.readTree(line)));
    }

    private static JsonNode ceasefire(String members) {
        return Mutations.TREES.readTree(
                "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[{\"type\":\"ceasefire\",\"id\":\"c\",\"parties\":[\"a\",\"b\"]"
                        + members + "}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",\"declred\":\"2020\"              | /entries/0: property 'declred' is not defined in the schema and "
                        + "the schema does not allow additional properties",
                ",\"sides\":\"bilatteral\"          | /entries/0/sides: does not have a value in the enumeration "
                        + "[\"unilateral\", \"bilateral\", \"multilateral\"]",
            })
    void aMisspeltNameIsForReadersToKeepAndForProducersToCorrect(String members, String error) {
        assertThat(Schemas.READERS.errors(ceasefire(members))).isEmpty();
        assertThat(Schemas.PRODUCERS.errors(ceasefire(members))).contains(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {",\"acme:score\":{\"x\":null}", ",\"sides\":\"acme:threefold\""})
    void aPrefixMakesANameOnesOwn(String members) {
        assertThat(Schemas.PRODUCERS.errors(ceasefire(members))).isEmpty();
    }

    static List<BeyondSchemas> beyond() {
        return BeyondSchemas.ALL;
    }

    /** If this fails since a schema says more than before, take the line out of the list. */
    @ParameterizedTest
    @MethodSource("beyond")
    void whatNoSchemaCanSayTheReaderDoes(BeyondSchemas beyond) {
        JsonNode document = Mutations.TREES.readTree(beyond.document());
        assertThat(Schemas.PRODUCERS.errors(document)).isEmpty();
        assertThat(DatasetReader.standard()
                        .recover(beyond.document().getBytes(StandardCharsets.UTF_8))
                        .errors())
                .isNotEmpty()
                .allMatch(problem -> beyond.is(problem, document));
    }
}
