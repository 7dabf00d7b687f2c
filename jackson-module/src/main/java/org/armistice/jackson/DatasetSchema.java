package org.armistice.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schemas (2020-12) of datasets, for programs that read or write them without this library.
 *
 * <p>Both describe a dataset in one document, and refer to nothing outside themselves. Of the line-delimited form, the
 * first line is {@code #/$defs/header-line} and every other one {@code #/$defs/entry}; each type has a definition of
 * its own, such as {@code #/$defs/ceasefire}.
 *
 * <p>A schema says nothing of what rests on several places or on the calendar: that ids are unique, that a day exists
 * and a period does not end before it starts, that a stated duration fits, that a number has no more digits than can be
 * kept. {@link DatasetReader} does.
 */
public final class DatasetSchema {

    private DatasetSchema() {}

    /**
     * Returns the schema of what {@link DatasetReader} reads without an error, whatever newer version or partner it
     * comes from.
     */
    public static String forReaders() {
        return text("dataset.reader.schema.json");
    }

    /**
     * Returns the schema of what it reads without a warning and is of this version of the format: a member, a term or a
     * type that this version does not know has a prefix, as in {@code acme:score}. So it catches a misspelt one.
     */
    public static String forProducers() {
        return text("dataset.producer.schema.json");
    }

    private static String text(String name) {
        try (InputStream stream = DatasetSchema.class.getResourceAsStream("schema/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The schema " + name + " is missing beside this class.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
