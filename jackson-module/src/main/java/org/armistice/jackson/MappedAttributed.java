package org.armistice.jackson;

import org.armistice.model.Attributed;
import org.armistice.table.Table;
import org.armistice.table.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;

/** An attributed value: the members of the attribution beside the value's. */
final class MappedAttributed implements MappedType {

    private final JavaType valueType;

    MappedAttributed(JavaType valueType) {
        this.valueType = valueType;
    }

    @Override
    public void write(Object value, JsonGenerator generator) {
        Attributed<?> attributed = (Attributed<?>) value;
        new ValueWriter(generator).write(tableFor(MappedValue.ofValue(attributed.value())), attributed);
    }

    @Override
    public @Nullable Object read(JsonParser parser, Problems.Place place, DeserializationContext context) {
        MappedValue mapped = MappedValue.of(valueType)
                .map(MappedValue.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(
                        "It is not known what is attributed: ask for Attributed<Holding>, not for Attributed."));
        return mapped.readAs(tableFor(mapped), parser, place);
    }

    private static Table<?> tableFor(MappedValue value) {
        return value.table() != null ? Tables.attributed(value.table()) : Tables.attributed(value.row());
    }
}
