package org.armistice.jackson;

import org.armistice.model.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** An entry of any kind. */
final class MappedEntry implements MappedType {

    @Override
    public void write(Object value, JsonGenerator generator) {
        new ValueWriter(generator).writeEntry((Entry) value);
    }

    @Override
    public @Nullable Entry read(JsonParser parser, Problems.Place place, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            place.error("member.type", "An entry is an object.", "Write {\"type\": ..., \"id\": ...}.");
            return null;
        }
        long offset = place.offset();
        String pointer = place.pointer();
        String first = parser.nextName();
        if (first == null || first.equals(ValueReader.TYPE)) {
            return new EntryReader(parser, place).read(offset, pointer, first, reading -> null);
        }
        try (TokenBuffer buffer = buffer(parser, context)) {
            return again(
                    buffer,
                    place,
                    (once, at) -> new EntryReader(once, at)
                            .read(offset, pointer, once.nextName(), reading -> again(buffer, place, reading)));
        }
    }

    private static TokenBuffer buffer(JsonParser parser, DeserializationContext context) {
        TokenBuffer buffer = context.bufferForInputBuffering(parser);
        buffer.writeStartObject();
        for (JsonToken token = parser.currentToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
            buffer.copyCurrentStructure(parser);
        }
        buffer.writeEndObject();
        return buffer;
    }

    private static @Nullable Entry again(TokenBuffer buffer, Problems.Place place, EntryReader.Reading reading) {
        try (JsonParser parser = buffer.asParser()) {
            parser.nextToken();
            return reading.read(parser, new Problems.Place(place.problems(), parser, 0, ""));
        }
    }
}
