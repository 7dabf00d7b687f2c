package org.armistice.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives a mapper the serializers of our types, and of no others. */
final class ArmisticeSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return MappedType.of(type).map(Serializer::new).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return MappedType.of(type).map(Serializer::new).orElse(null);
    }

    private static final class Serializer extends ValueSerializer<Object> {

        private final MappedType mapped;

        Serializer(MappedType mapped) {
            this.mapped = mapped;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            mapped.write(value, generator);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
            // Our JSON says its types itself; no class name is ever written.
            mapped.write(value, generator);
        }
    }
}
