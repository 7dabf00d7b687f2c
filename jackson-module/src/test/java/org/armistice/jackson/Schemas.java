package org.armistice.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What another library makes of one of the schemas: of a document, and of the lines of the other form. */
final class Schemas {

    static final Schemas READERS = new Schemas(DatasetSchema.forReaders());
    static final Schemas PRODUCERS = new Schemas(DatasetSchema.forProducers());

    private final Schema document;
    private final Schema headerLine;
    private final Schema entry;

    private Schemas(String text) {
        document = schema(Mutations.TREES.readTree(text));
        headerLine = definition("header-line", text);
        entry = definition("entry", text);
    }

    private static Schema definition(String name, String text) {
        ObjectNode schema = (ObjectNode) Mutations.TREES.readTree(text);
        schema.remove("required");
        return schema(schema.put("$ref", "#/$defs/" + name));
    }

    private static Schema schema(JsonNode tree) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tree);
    }

    /** Tells whether a document is valid; one without entries is the header of the other form, as it is to a reader. */
    boolean isValid(JsonNode dataset) {
        return schemaOf(dataset).validate(dataset, OutputFormat.BOOLEAN);
    }

    /** Tells whether the document's header and entries, each on a line, are all valid. */
    boolean areValidLines(ObjectNode dataset) {
        ObjectNode header = dataset.deepCopy();
        header.remove(DocumentReader.ENTRIES);
        return headerLine.validate(header, OutputFormat.BOOLEAN)
                && dataset.path(DocumentReader.ENTRIES).valueStream().allMatch(this::isValidEntry);
    }

    boolean isValidEntry(JsonNode line) {
        return entry.validate(line, OutputFormat.BOOLEAN);
    }

    /** Returns all that is wrong with a document. */
    List<String> errors(JsonNode dataset) {
        return schemaOf(dataset).validate(dataset).stream().map(Error::toString).toList();
    }

    private Schema schemaOf(JsonNode dataset) {
        return dataset.has(DocumentReader.ENTRIES) ? document : headerLine;
    }
}
