package org.armistice.jackson;

import org.armistice.model.Entry;
import org.armistice.table.Tables;
import org.armistice.validation.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Gives a mapper the deserializers of our types, and of no others. */
final class ArmisticeDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return MappedType.of(config.constructType(type)).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return MappedType.of(type).map(mapped -> new Deserializer(type, mapped)).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    private static final class Deserializer extends ValueDeserializer<Object> {

        private final JavaType type;
        private final MappedType mapped;

        Deserializer(JavaType type, MappedType mapped) {
            this.type = type;
            this.mapped = mapped;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            Object value = mapped.read(parser, new Problems.Place(new Refusing(context), parser, 0, ""), context);
            if (value != null && !type.getRawClass().isInstance(value)) {
                return context.reportInputMismatch(
                        type,
                        "%s",
                        "Here stands %s; a %s is expected."
                                .formatted(named(value), type.getRawClass().getSimpleName()));
            }
            return value;
        }

        private static String named(Object value) {
            return value instanceof Entry entry
                    ? "the " + Tables.of(entry).name() + " " + entry.id()
                    : value.toString();
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            // Our JSON says its types itself; no class name is ever read.
            return deserialize(parser, context);
        }

        /** Throws the mapper's own exception at the first error; what is kept as it is needs no word here. */
        private final class Refusing extends Problems {

            private final DeserializationContext context;

            Refusing(DeserializationContext context) {
                this.context = context;
            }

            @Override
            void report(Severity severity, String code, long offset, String pointer, String message, String hint) {
                if (severity == Severity.ERROR) {
                    context.reportInputMismatch(
                            type, "%s", message + " " + hint + " (" + code + " at " + pointer + ")");
                }
            }
        }
    }
}
