package org.armistice.jackson;

import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;

/** How a type of ours stands in somebody else's document. A new type needs nothing here; its table is enough. */
interface MappedType {

    /** Writes a value of the type. */
    void write(Object value, JsonGenerator generator);

    /** Reads the value at the current token. */
    @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context);

    /** Returns how a type is mapped, if it is ours. */
    static Optional<MappedType> of(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (Entry.class.isAssignableFrom(raw)) {
            return Optional.of(new MappedEntry());
        }
        if (raw == Dataset.class) {
            return Optional.of(new MappedDataset());
        }
        if (raw == Attributed.class) {
            return Optional.of(new MappedAttributed(type.containedTypeOrUnknown(0)));
        }
        return MappedValue.of(type);
    }
}
