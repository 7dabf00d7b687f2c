package org.armistice.examples.disputedareas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One area of the file, as it stands there.
 *
 * @param properties its columns
 * @param geometry how it is drawn
 */
record Feature(JsonNode properties, JsonNode geometry) {

    static final String CODE = "BRK_A3";
    static final String NAME = "BRK_NAME";
    static final String TYPE = "TYPE";
    static final String NOTE = "NOTE_BRK";

    /** The name of the country under which the file lists the area. */
    static final String LISTED_UNDER = "SOVEREIGNT";

    private static final List<String> NEEDED = List.of(CODE, NAME, TYPE, NOTE, LISTED_UNDER);

    static List<Feature> read(Path file) {
        return of(JsonMapper.shared().readTree(file));
    }

    /**
     * Returns the features of a GeoJSON document.
     *
     * @throws IllegalArgumentException if it is no collection of features, or one lacks a column that is read
     */
    static List<Feature> of(JsonNode document) {
        JsonNode features = document.path("features");
        if (!features.isArray()) {
            throw new IllegalArgumentException(
                    "This JSON has no array \"features\". Give Natural Earth's disputed areas as GeoJSON.");
        }
        List<Feature> read = new ArrayList<>();
        for (JsonNode feature : features) {
            read.add(new Feature(feature.path("properties"), feature.path("geometry")));
            read.get(read.size() - 1).check(read.size());
        }
        return read;
    }

    String code() {
        return text(CODE);
    }

    String id() {
        return NaturalEarth.PREFIX + code();
    }

    /** Returns the text of a column, empty where it has none. */
    String text(String column) {
        return properties.path(column).stringValue("");
    }

    private void check(int number) {
        for (String column : NEEDED) {
            JsonNode cell = properties.path(column);
            if (!cell.isString() && !cell.isNull()) {
                throw new IllegalArgumentException(
                        "Feature %d has no text in the column \"%s\". Give Natural Earth's disputed areas, which have it."
                                .formatted(number, column));
            }
        }
    }
}
