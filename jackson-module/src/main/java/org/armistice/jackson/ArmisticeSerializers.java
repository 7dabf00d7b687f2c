package org.armistice.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.NameTransformer;

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

    private static final class Unwrapped extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            throw DatabindException.from(generator, unwrapped(value.getClass()));
        }
    }

    /** Returns what is said where the members of a value are to stand among those of somebody else's. */
    static String unwrapped(Class<?> type) {
        return "A value of type %s cannot be unwrapped, since its members would mingle with those around it. "
                        .formatted(MappedType.nameOf(type).orElseThrow())
                + "Take away @JsonUnwrapped.";
    }

    private static final class Serializer extends ValueSerializer<Object> {

        private final MappedType mapped;

        Serializer(MappedType mapped) {
            this.mapped = mapped;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            try {
                mapped.write(value, new MappedGenerator(generator));
            } catch (IllegalArgumentException e) {
                throw DatabindException.from(generator, e.getMessage(), e);
            }
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
            // Our JSON says its types itself; no class name is ever written.
            serialize(value, generator, context);
        }

        @Override
        public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
            return new Unwrapped();
        }
    }
}
