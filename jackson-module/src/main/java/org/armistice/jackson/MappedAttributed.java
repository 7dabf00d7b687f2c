package org.armistice.jackson;

import java.util.Optional;
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
        Optional<MappedValue> mapped = MappedValue.ofAttributed(valueType);
        if (mapped.isEmpty()) {
            return context.reportBadDefinition(
                    valueType,
                    valueType.getRawClass() == Object.class
                            ? "It is not known what is attributed. Ask for Attributed<Holding>, not for Attributed."
                            : MappedValue.refusal(valueType.getRawClass()));
        }
        mapped.get().requireVocabulary(context);
        Attributed<?> attributed = (Attributed<?>) mapped.get().readAs(tableFor(mapped.get()), parser, place);
        if (attributed != null && !valueType.getRawClass().isInstance(attributed.value())) {
            place.error(
                    "member.value",
                    "Here stands %s; %s is expected."
                            .formatted(
                                    attributed.value(), valueType.getRawClass().getSimpleName()),
                    "Ask for Attributed<Term<%s>>, which keeps what is not known."
                            .formatted(valueType.getRawClass().getSimpleName()));
        }
        return attributed;
    }

    private static Table<?> tableFor(MappedValue value) {
        if (value.table() == null) {
            return Tables.attributed(value.row());
        }
        return value.row() == null ? Tables.attributed(value.table()) : Tables.attributedTime(value.row());
    }
}
