package org.armistice.jackson;

import java.util.HashSet;
import java.util.Set;
import org.armistice.extension.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Copies what this version does not know as text, token by token. */
final class RawJson {

    /** Reads and writes without limits what has passed the limits of somebody before. */
    static final JsonFactory UNLIMITED = JsonFactory.builder()
            // Double.toString writes needless digits before Java 19.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

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

    /**
     * Returns the text of an object that has begun, from the name that is the current token to its end. It may nest
     * deeper than a {@link JsonText}.
     */
    static String restOfObject(JsonParser parser, Problems.Place place) {
        RawJson raw = new RawJson(parser, place);
        raw.members(parser.currentName());
        return raw.text.toString();
    }

    private void value() {
        switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text.append(JsonText.of(Strings.whole(parser.getString(), place)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.append(number());
            case VALUE_EMBEDDED_OBJECT -> {
                place.error("json.value", "Here stands a Java object that is no JSON.", "Make it a text before.");
                text.append(NULL);
            }
            default -> text.append(parser.currentToken().asString());
        }
    }

    private String number() {
        String digits = parser.getString();
        if (!parser.isNaN()) {
            return digits;
        }
        place.error("json.value", "The number " + digits + " is no JSON.", "Leave it out.");
        return NULL.toString();
    }

    private void object() {
        members(parser.nextName());
    }

    private void members(@Nullable String first) {
        Set<String> names = new HashSet<>();
        text.append('{');
        for (String name = first; name != null; name = parser.nextName()) {
            boolean accepted = place.accepts(name);
            parser.nextToken();
            if (!accepted) {
                parser.skipChildren();
                continue;
            }
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
