package org.armistice.jackson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.ReferenceTypeDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads an {@code Optional} of a value of ours. The mapper's own looks for the name of a class in it, where the mapper
 * has default typing; we write none.
 */
final class OptionalDeserializer extends ReferenceTypeDeserializer<Optional<?>> {

    OptionalDeserializer(JavaType type, @Nullable ValueDeserializer<?> content) {
        this(type, null, null, content);
    }

    private OptionalDeserializer(
            JavaType type,
            @Nullable ValueInstantiator instantiator,
            @Nullable TypeDeserializer names,
            @Nullable ValueDeserializer<?> content) {
        super(type, instantiator, names, content);
    }

    @Override
    protected OptionalDeserializer withResolved(TypeDeserializer names, ValueDeserializer<?> content) {
        return new OptionalDeserializer(_fullType, _valueInstantiator, names, content);
    }

    @Override
    public @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer names) {
        return deserialize(parser, context);
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Optional<?> referenceValue(Object content) {
        return Optional.ofNullable(content);
    }

    @Override
    public @Nullable Object getReferenced(Optional<?> reference) {
        return reference.orElse(null);
    }

    @Override
    public Optional<?> updateReference(Optional<?> reference, Object content) {
        return Optional.ofNullable(content);
    }
}
