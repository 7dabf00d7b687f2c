package org.armistice.jackson;

import java.util.LinkedHashMap;
import java.util.Map;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** JSON that this version does not know: one value, or the members of an object. */
enum MappedJson implements MappedType {
    VALUE {
        @Override
        public @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context) {
            return RawJson.copy(parser, place);
        }

        @Override
        public Object ofNull() {
            return JsonText.parse("null");
        }
    },

    MEMBERS {
        @Override
        public @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                place.error("member.type", "Unknown members are an object.", "Write {\"acme:score\": ...}.");
                return null;
            }
            Map<String, JsonText> members = new LinkedHashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                Strings.whole(name, place);
                if (members.putIfAbsent(name, RawJson.copy(parser, place)) != null) {
                    place.error(
                            "json.duplicate-member",
                            "The member " + Strings.printable(name) + " stands twice in one object.",
                            "Keep one of them.");
                }
            }
            return UnknownMembers.of(members);
        }
    };

    @Override
    public void write(Object value, JsonGenerator generator) {
        generator.writeRawValue(value.toString());
    }
}
