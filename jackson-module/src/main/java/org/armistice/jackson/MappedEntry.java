package org.armistice.jackson;

import org.armistice.model.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;

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
        // As text and not as a buffer of tokens, which makes numbers of the digits of what is not known.
        String json = RawJson.restOfObject(parser, place);
        return again(
                json,
                place,
                pointer,
                (once, at) -> new EntryReader(once, at)
                        .read(offset, pointer, once.nextName(), reading -> again(json, place, pointer, reading)));
    }

    private static @Nullable Entry again(
            String json, Problems.Place place, String pointer, EntryReader.Reading reading) {
        try (JsonParser parser = RawJson.UNLIMITED.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return reading.read(parser, new Problems.Place(place.problems(), parser, 0, pointer));
        } catch (StreamReadException e) {
            place.error("json.value", String.valueOf(e.getOriginalMessage()) + ".", "Correct the value.");
            return null;
        }
    }
}
