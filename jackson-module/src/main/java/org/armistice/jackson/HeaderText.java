package org.armistice.jackson;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The text of the header, as far as it has been read, and where in the document it stands.
 *
 * <p>Without the entries the part before them, up to their bracket, and the part behind them, from their bracket, are
 * an object.
 */
final class HeaderText {

    private final JsonFactory factory;
    private final NavigableMap<Long, Input.Position> begins = new TreeMap<>();
    private byte[] text = {};

    HeaderText(JsonFactory factory) {
        this.factory = factory;
    }

    /** Adds the next part, which begins at a place of the document. */
    void add(byte[] part, Input.Position begin) {
        int length = text.length;
        begins.put((long) length, begin);
        text = Arrays.copyOf(text, length + part.length);
        System.arraycopy(part, 0, text, length, part.length);
    }

    /** Returns where values stand, or the nearest values around them, by their pointers; nothing if nothing is read. */
    Map<String, Input.Position> positions(Collection<String> pointers) {
        if (text.length == 0) {
            return Map.of();
        }
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return PointedValues.positions(pointers, parser, 0, this::positions);
        }
    }

    /** Tells whether one of the pointers leads to a member that has not been read. */
    boolean lacksOneOf(Collection<String> pointers) {
        Map<String, Input.Position> positions = positions(pointers);
        return positions.keySet().stream()
                .anyMatch(
                        pointer -> !pointer.isEmpty() && positions.get(pointer).equals(begins.get(0L)));
    }

    private Map<Long, Input.Position> positions(long[] offsets) {
        Map<Long, Input.Position> positions = new HashMap<>();
        long counted = 0;
        Input.Position at = begins.get(0L);
        for (long offset : LongStream.of(offsets).sorted().toArray()) {
            Map.Entry<Long, Input.Position> begin = begins.floorEntry(offset);
            if (begin.getKey() > counted) {
                counted = begin.getKey();
                at = begin.getValue();
            }
            at = at.behind(text, (int) counted, (int) offset);
            counted = offset;
            positions.put(offset, at);
        }
        return positions;
    }
}
