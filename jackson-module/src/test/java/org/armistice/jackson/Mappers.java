package org.armistice.jackson;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.place.Point;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Term;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Mappers of other people, each with settings that would change our JSON if they reached it. */
final class Mappers {

    private static final BasicPolymorphicTypeValidator ANYTHING = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    /** What a user might put on our types from outside. */
    @JsonPropertyOrder(alphabetic = true)
    @JsonIgnoreProperties({"id", "type", "value", "token"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonFormat(shape = JsonFormat.Shape.OBJECT)
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface MixIn {
        @JsonUnwrapped
        Object id();
    }

    private Mappers() {}

    /** Returns the mappers by what is set. */
    static Map<String, JsonMapper> all() {
        Map<String, JsonMapper> all = new LinkedHashMap<>();
        settings()
                .forEach((name, setting) -> all.put(
                        name,
                        setting.apply(JsonMapper.builder().addModule(new ArmisticeModule()))
                                .build()));
        all.put(
                "a module before ours",
                aModule(JsonMapper.builder()).addModule(new ArmisticeModule()).build());
        all.put("everything", everything());
        return all;
    }

    private static JsonMapper everything() {
        JsonMapper.Builder builder = JsonMapper.builder().addModule(new ArmisticeModule());
        for (UnaryOperator<JsonMapper.Builder> setting : settings().values()) {
            builder = setting.apply(builder);
        }
        return builder.build();
    }

    private static Map<String, UnaryOperator<JsonMapper.Builder>> settings() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        settings.put("none", builder -> builder);
        settings.put("snake case", builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        settings.put(
                "upper camel case",
                builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        settings.put(
                "sorted",
                builder -> builder.enable(
                                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .disable(SerializationFeature.FAIL_ON_ORDER_MAP_BY_INCOMPARABLE_KEY));
        settings.put(
                "fields",
                builder -> builder.changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)));
        settings.put(
                "everything visible",
                builder -> builder.changeDefaultVisibility(
                        visibility -> visibility.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)));
        settings.put(
                "enums as numbers",
                builder -> builder.enable(
                        EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUM_KEYS_USING_INDEX,
                        EnumFeature.READ_ENUM_KEYS_USING_INDEX, EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL));
        settings.put(
                "enums as text",
                builder -> builder.enable(
                        EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                        EnumFeature.READ_ENUMS_USING_TO_STRING,
                        EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS));
        settings.put(
                "lower case enums",
                builder -> builder.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES));
        for (DefaultTyping typing : DefaultTyping.values()) {
            settings.put("default typing " + typing, builder -> builder.activateDefaultTyping(ANYTHING, typing));
        }
        settings.put(
                "default typing by a member",
                builder -> builder.activateDefaultTypingAsProperty(ANYTHING, DefaultTyping.NON_FINAL, "type"));
        for (JsonInclude.Include include : new JsonInclude.Include[] {
            JsonInclude.Include.ALWAYS,
            JsonInclude.Include.NON_NULL,
            JsonInclude.Include.NON_ABSENT,
            JsonInclude.Include.NON_EMPTY,
            JsonInclude.Include.NON_DEFAULT
        }) {
            settings.put(
                    "inclusion " + include,
                    builder -> builder.changeDefaultPropertyInclusion(
                            value -> value.withValueInclusion(include).withContentInclusion(include)));
        }
        settings.put(
                "strict",
                builder -> builder.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                                DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES,
                                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                                DeserializationFeature.FAIL_ON_UNEXPECTED_VIEW_PROPERTIES)
                        .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.IGNORE_MERGE_FOR_UNMERGEABLE));
        settings.put(
                "lenient",
                builder -> builder.enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                        .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        settings.put(
                "root name",
                builder -> builder.enable(SerializationFeature.WRAP_ROOT_VALUE)
                        .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
        settings.put(
                "coercion",
                builder -> builder.withCoercionConfigDefaults(config -> {
                            for (CoercionInputShape shape : CoercionInputShape.values()) {
                                config.setCoercion(shape, CoercionAction.AsNull);
                            }
                        })
                        .withCoercionConfig(
                                LogicalType.Enum,
                                config -> config.setCoercion(CoercionInputShape.String, CoercionAction.AsNull)));
        settings.put(
                "big numbers",
                builder -> builder.enable(
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
        settings.put(
                "sorted trees",
                builder -> builder.enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                        .disable(JsonNodeFeature.WRITE_NULL_PROPERTIES));
        settings.put("numbers as text", builder -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
        settings.put(
                "plain numbers",
                builder -> builder.enable(
                        StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, StreamWriteFeature.USE_FAST_DOUBLE_WRITER));
        settings.put("duplicates", builder -> builder.enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION));
        settings.put(
                "short arrays",
                builder -> builder.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .disable(SerializationFeature.WRITE_EMPTY_JSON_ARRAYS));
        settings.put(
                "times as numbers",
                builder -> builder.enable(
                        DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS,
                        DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS));
        settings.put("static types", builder -> builder.enable(MapperFeature.USE_STATIC_TYPING));
        settings.put(
                "bare exceptions",
                builder -> builder.disable(SerializationFeature.WRAP_EXCEPTIONS)
                        .disable(DeserializationFeature.WRAP_EXCEPTIONS));
        settings.put("mix-ins", builder -> {
            for (Class<?> type : List.of(
                    Entry.class,
                    State.class,
                    Dataset.class,
                    Attributed.class,
                    Holding.class,
                    Ref.class,
                    Term.class,
                    CheckpointKind.class,
                    UncertainDate.class,
                    Point.class,
                    JsonText.class,
                    UnknownMembers.class)) {
                builder.addMixIn(type, MixIn.class);
            }
            return builder;
        });
        settings.put("a module after ours", Mappers::aModule);
        return settings;
    }

    /** Adds a module that speaks of the program's own types, and looks at all others. */
    private static JsonMapper.Builder aModule(JsonMapper.Builder builder) {
        SimpleModule module = new SimpleModule("theirs", Version.unknownVersion()) {
            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addSerializerModifier(new tools.jackson.databind.ser.ValueSerializerModifier() {
                    @Override
                    public ValueSerializer<?> modifySerializer(
                            SerializationConfig config,
                            BeanDescription.Supplier description,
                            ValueSerializer<?> serializer) {
                        return Objects.requireNonNull(serializer);
                    }
                });
                context.addDeserializerModifier(new tools.jackson.databind.deser.ValueDeserializerModifier() {
                    @Override
                    public ValueDeserializer<?> modifyEnumDeserializer(
                            DeserializationConfig config,
                            JavaType type,
                            BeanDescription.Supplier description,
                            ValueDeserializer<?> deserializer) {
                        return Objects.requireNonNull(deserializer);
                    }
                });
            }
        };
        module.addSerializer(
                Thread.State.class, new tools.jackson.databind.ser.std.ToStringSerializer(Thread.State.class));
        return builder.addModule(module);
    }
}
