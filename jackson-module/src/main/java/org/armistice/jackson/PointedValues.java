package org.armistice.jackson;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where the values stand that JSON pointers name, found in one walk over the text, whatever the number of pointers. */
final class PointedValues {

    private final Map<String, PointedValues> inside = new HashMap<>();
    private long offset = -1;

    private PointedValues() {}

    /**
     * Returns where the values of an object stand, or the nearest values around them that are there, by their pointers.
     * Where the text breaks off, what would follow is not there.
     *
     * @param parser a parser of the text of the object
     * @param start the offset at which that begins
     * @param places returns the places of offsets
     */
    static Map<String, Input.Position> positions(
            Collection<String> pointers,
            JsonParser parser,
            long start,
            Function<long[], Map<Long, Input.Position>> places) {
        PointedValues root = new PointedValues();
        for (String pointer : pointers) {
            PointedValues value = root;
            for (String step : steps(pointer)) {
                value = value.inside.computeIfAbsent(step, name -> new PointedValues());
            }
        }
        parser.nextToken();
        try {
            root.find(parser);
        } catch (JacksonException e) {
            // It has been reported when the text was read first.
        }
        Map<String, Long> offsets = new HashMap<>();
        pointers.forEach(pointer -> offsets.put(pointer, start + root.nearest(pointer)));
        Map<Long, Input.Position> at = places.apply(
                offsets.values().stream().mapToLong(Long::longValue).toArray());
        Map<String, Input.Position> positions = new HashMap<>();
        offsets.forEach((pointer, offset) -> positions.put(pointer, at.get(offset)));
        return positions;
    }

    /** Goes through the current value, to its last token. */
    private void find(JsonParser parser) {
        offset = parser.currentTokenLocation().getByteOffset();
        if (inside.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                inside(parser, name);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            int position = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                inside(parser, Integer.toString(position++));
            }
        }
    }

    private void inside(JsonParser parser, String step) {
        PointedValues value = inside.get(step);
        if (value == null || value.offset >= 0) {
            parser.skipChildren();
        } else {
            value.find(parser);
        }
    }

    private long nearest(String pointer) {
        long nearest = offset;
        @Nullable PointedValues value = this;
        for (String step : steps(pointer)) {
            value = value.inside.get(step);
            if (value == null || value.offset < 0) {
                return nearest;
            }
            nearest = value.offset;
        }
        return nearest;
    }

    private static String[] steps(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] steps = pointer.substring(1).split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            steps[i] = steps[i].replace("~1", "/").replace("~0", "~");
        }
        return steps;
    }
}
