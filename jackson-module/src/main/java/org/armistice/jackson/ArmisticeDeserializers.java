package org.armistice.jackson;

import java.util.Optional;
import org.armistice.model.Entry;
import org.armistice.table.Tables;
import org.armistice.validation.Severity;
import org.armistice.vocabulary.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.type.ReferenceType;
import tools.jackson.databind.util.NameTransformer;

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

    @Override
    public @Nullable ValueDeserializer<?> findReferenceDeserializer(
            ReferenceType type,
            DeserializationConfig config,
            BeanDescription.Supplier description,
            @Nullable TypeDeserializer typeDeserializer,
            @Nullable ValueDeserializer<?> content) {
        return type.getRawClass() == Optional.class
                        && MappedType.of(type.getContentType()).isPresent()
                ? new OptionalDeserializer(type, content)
                : null;
    }

    private static final class Deserializer extends ValueDeserializer<Object> {

        private final Reading reading;

        Deserializer(JavaType type, MappedType mapped) {
            this.reading = new Reading(type, mapped);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            return reading.read(parser, context);
        }

        @Override
        public @Nullable Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            // Our JSON says its types itself; no class name is ever read.
            return deserialize(parser, context);
        }

        @Override
        public ValueDeserializer<Object> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
            return context.reportBadDefinition(
                    reading.type, ArmisticeSerializers.unwrapped(reading.type.getRawClass()));
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return reading.mapped.ofNull();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }

    /** Reads values of one type, and refuses those that are of another. */
    static final class Reading {

        private final JavaType type;
        private final MappedType mapped;

        Reading(JavaType type, MappedType mapped) {
            this.type = type;
            this.mapped = mapped;
        }

        @Nullable Object read(JsonParser parser, DeserializationContext context) {
            Refusing problems = new Refusing(type, parser, context);
            Problems.Place place = new Problems.Place(problems, parser, 0, "");
            return expected(mapped.read(parser, place, context), place);
        }

        /** Reads the name of a member; the value behind it has not come yet. */
        @Nullable Object readName(String name, DeserializationContext context) {
            if (!mapped.mayBeName()) {
                return context.reportBadDefinition(
                        type,
                        "A %s cannot be a key of a map. Use its Ref or a list."
                                .formatted(MappedType.nameOf(type.getRawClass()).orElseThrow()));
            }
            JsonParser parser = context.getParser();
            Problems.Place place = new Problems.Place(new Refusing(type, parser, context), parser, 0, "");
            return expected(mapped.readName(name, parser, place, context), place);
        }

        private @Nullable Object expected(@Nullable Object value, Problems.Place place) {
            if (value != null && !type.getRawClass().isInstance(value)) {
                String expected = type.getRawClass().getSimpleName();
                place.error(
                        "member.kind",
                        "Here stands %s; %s %s is expected."
                                .formatted(
                                        named(value), "AEIOU".indexOf(expected.charAt(0)) < 0 ? "a" : "an", expected),
                        value instanceof Term<?>
                                ? "Ask for Term<%s>, which keeps what is not known.".formatted(expected)
                                : "Correct the value, or ask for an Entry.");
            }
            return value;
        }

        private static String named(Object value) {
            return value instanceof Entry entry
                    ? "the " + Tables.of(entry).name() + " " + entry.id()
                    : "the term " + value + ", which this version does not know";
        }
    }

    /** Throws the mapper's own exception at the first error; what is kept as it is needs no word here. */
    private static final class Refusing extends Problems {

        private final JavaType type;
        private final DeserializationContext context;
        private final int depth;

        Refusing(JavaType type, JsonParser parser, DeserializationContext context) {
            this.type = type;
            this.context = context;
            boolean begun =
                    parser.currentToken() != null && parser.currentToken().isStructStart();
            this.depth = parser.streamReadContext().getNestingDepth() - (begun ? 1 : 0);
        }

        @Override
        void report(Severity severity, String code, long offset, String pointer, String message, String hint) {
            if (severity != Severity.ERROR) {
                return;
            }
            try {
                context.reportInputMismatch(type, "%s", message + " " + hint + " (" + code + " at " + pointer + ")");
            } catch (DatabindException e) {
                throw within(e, pointer);
            }
        }

        /** Adds to the path of the exception what lies within our value; the mapper adds what lies around it. */
        private DatabindException within(DatabindException e, String pointer) {
            String[] steps = pointer.split("/", -1);
            for (int i = steps.length - 1; i > depth; i--) {
                if (steps[i].matches("[0-9]{1,9}")) {
                    e.prependPath(type.getRawClass(), Integer.parseInt(steps[i]));
                } else {
                    e.prependPath(
                            type.getRawClass(), steps[i].replace("~1", "/").replace("~0", "~"));
                }
            }
            return e;
        }
    }
}
