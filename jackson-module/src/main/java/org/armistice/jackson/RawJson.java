package org.armistice.jackson;

import java.util.HashSet;
import java.util.Set;
import org.armistice.extension.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies what this version does not know as text, token by token. */
final class RawJson {

    private static final JsonText NULL = JsonText.parse("null");

    private final JsonParser parser;
    private final Problems.Place place;
    private final StringBuilder text = new StringBuilder();

    private RawJson(JsonParser parser, Problems.Place place) {
        this.parser = parser;
        this.place = place;
    }

    /** Copies the current value, to its last token. A name that stands twice in an object is an error. */
    static JsonText copy(JsonParser parser, Problems.Place place) {
        RawJson raw = new RawJson(parser, place);
        raw.value();
        try {
            return JsonText.parse(raw.text.toString());
        } catch (IllegalArgumentException e) {
            place.error("json.value", String.valueOf(e.getMessage()), "Correct the value.");
            return NULL;
        }
    }

    private void value() {
        switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text.append(JsonText.of(Strings.whole(parser.getString(), place)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.append(parser.getString());
            case VALUE_EMBEDDED_OBJECT -> {
                place.error("json.value", "Here stands a Java object that is no JSON.", "Make it a text before.");
                text.append(NULL);
            }
            default -> text.append(parser.currentToken().asString());
        }
    }

    private void object() {
        Set<String> names = new HashSet<>();
        text.append('{');
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            if (!names.add(name)) {
                place.error(
                        "json.duplicate-member",
                        "The member " + Strings.printable(name) + " stands twice in one object.",
                        "Keep one of them.");
                parser.skipChildren();
                continue;
            }
            text.append(names.size() > 1 ? "," : "")
                    .append(JsonText.of(Strings.whole(name, place)))
                    .append(':');
            value();
        }
        text.append('}');
    }

    private void array() {
        text.append('[');
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            text.append(first ? "" : ",");
            first = false;
            value();
        }
        text.append(']');
    }
}
