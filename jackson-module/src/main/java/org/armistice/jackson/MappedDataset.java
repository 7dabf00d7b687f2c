package org.armistice.jackson;

import org.armistice.model.Dataset;
import org.armistice.model.DatasetBuilder;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.InvalidValueException;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** A dataset as one document. */
final class MappedDataset implements MappedType {

    @Override
    public void write(Object value, JsonGenerator generator) {
        Dataset dataset = (Dataset) value;
        ValueWriter values = new ValueWriter(generator);
        EntryWriter.refuseEntries(dataset.header());
        generator.writeStartObject();
        values.writeMembers(Tables.HEADER, dataset.header());
        generator.writeName(DocumentReader.ENTRIES);
        generator.writeStartArray();
        dataset.entries().forEach(values::writeEntry);
        generator.writeEndArray();
        generator.writeEndObject();
    }

    @Override
    public @Nullable Dataset read(JsonParser parser, Problems.Place place, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            place.error("member.type", "A dataset is an object.", "Write {\"armistice\": \"1.0\", \"id\": ...}.");
            return null;
        }
        Filling<DatasetHeader> header = new Filling<>(Tables.HEADER, place.offset(), place.pointer());
        ValueReader values = new ValueReader(parser, place);
        DatasetBuilder dataset = Dataset.builder();
        boolean entries = false;
        while (values.fill(header, DocumentReader.ENTRIES)) {
            if (entries) {
                place.error(
                        "json.duplicate-member", "The member entries stands twice in one object.", "Keep one of them.");
            }
            entries = true;
            readEntries(dataset, parser, place, context);
        }
        Refusal refusal = header.get(0) instanceof String version ? FormatVersion.refusal(version) : null;
        if (refusal != null) {
            place.problems().error(refusal, header.offset, header.pointer + "/armistice");
            return null;
        }
        DatasetHeader finished = values.finish(header, place.problems().errors());
        if (finished == null) {
            return null;
        }
        try {
            return dataset.header(finished).build();
        } catch (InvalidValueException e) {
            place.error("entry.duplicate-id", String.valueOf(e.getMessage()), "Give each entry an id of its own.");
            return null;
        }
    }

    private static void readEntries(
            DatasetBuilder dataset, JsonParser parser, Problems.Place place, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            place.error("member.type", "The entries are an array.", "Write \"entries\": [...].");
            return;
        }
        MappedEntry entries = new MappedEntry();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Entry entry = entries.read(parser, place, context);
            if (entry != null) {
                dataset.add(entry);
            }
        }
    }
}
