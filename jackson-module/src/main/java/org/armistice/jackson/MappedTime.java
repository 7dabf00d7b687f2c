package org.armistice.jackson;

import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.armistice.time.UncertainDays;
import org.armistice.time.UncertainTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.util.TokenBuffer;

/** Times of which the type leaves open more than in our own documents. */
enum MappedTime implements MappedType {
    /** A date or a period. Only an object with a wording or a duration has members, whose names tell which it is. */
    DATE_OR_PERIOD {
        @Override
        public void write(Object value, JsonGenerator generator) {
            MappedValue.ofValue(value).write(value, generator);
        }

        @Override
        public @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                return readName(
                        new ValueReader(parser, place)
                                .text("a date or a period in EDTF, such as \"2020-11\" or \"1991/..\""),
                        parser,
                        place,
                        context);
            }
            String pointer = place.pointer();
            try (TokenBuffer buffer = context.bufferAsCopyOfValue(parser);
                    JsonParser first = buffer.asParser();
                    JsonParser second = buffer.asParser()) {
                first.nextToken();
                boolean period = false;
                for (String name = first.nextName(); name != null; name = first.nextName()) {
                    period |= name.startsWith("period");
                    first.nextToken();
                    first.skipChildren();
                }
                second.nextToken();
                Table<?> table = Tables.TIMES.get(period ? 1 : 0);
                return new ValueReader(second, new Problems.Place(place.problems(), second, 0, pointer)).read(table);
            }
        }

        @Override
        public @Nullable Object readName(
                @Nullable String name, JsonParser parser, Problems.Place place, DeserializationContext context) {
            return new ValueReader(parser, place).parsed(name, UncertainTime::parse);
        }
    },

    /** Several days, in braces. */
    DAYS {
        @Override
        public void write(Object value, JsonGenerator generator) {
            generator.writeString(value.toString());
        }

        @Override
        public @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context) {
            return readName(
                    new ValueReader(parser, place).text("several days in EDTF, such as \"{1960,1961-12}\""),
                    parser,
                    place,
                    context);
        }

        @Override
        public @Nullable Object readName(
                @Nullable String name, JsonParser parser, Problems.Place place, DeserializationContext context) {
            return new ValueReader(parser, place).parsed(name, UncertainDays::parse);
        }
    };

    @Override
    public boolean mayBeName() {
        return true;
    }
}
