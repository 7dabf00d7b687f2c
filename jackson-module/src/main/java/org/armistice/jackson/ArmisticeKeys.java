package org.armistice.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.time.UncertainDays;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Gives a mapper our values as the keys of maps: references, terms and times. Of others a name would lose something, so
 * they are refused.
 */
final class ArmisticeKeys extends Serializers.Base implements KeyDeserializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return MappedType.of(type).isPresent() ? new KeySerializer() : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return findSerializer(config, type, description, format);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return MappedType.of(type).map(mapped -> new NamedValue(type, mapped)).orElse(null);
    }

    private static final class KeySerializer extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(name(value, generator));
        }

        private static String name(Object value, JsonGenerator generator) {
            if (value instanceof Term<?> term) {
                return term.token();
            }
            boolean whole = value instanceof UncertainTime time
                    ? time.wording().isEmpty()
                            && !(value instanceof UncertainPeriod period
                                    && period.duration().isPresent())
                    : value instanceof Ref<?> || value instanceof UncertainDuration || value instanceof UncertainDays;
            if (!whole) {
                throw DatabindException.from(generator, refusal(value));
            }
            return value.toString();
        }

        private static String refusal(Object value) {
            if (value instanceof UncertainTime) {
                return "The key %s of a map would lose its wording or duration. Use withoutWording() or a list."
                        .formatted(value);
            }
            return value instanceof Entry entry
                    ? "The entry %s cannot be a key of a map. Use its ref().".formatted(entry.id())
                    : "A %s cannot be a key of a map. Write a list."
                            .formatted(MappedType.nameOf(value.getClass()).orElseThrow());
        }
    }

    private static final class NamedValue extends KeyDeserializer {

        private final ArmisticeDeserializers.Reading reading;

        NamedValue(JavaType type, MappedType mapped) {
            this.reading = new ArmisticeDeserializers.Reading(type, mapped);
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            return reading.readName(key, context);
        }
    }
}
