package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonView;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Entry;
import org.armistice.model.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.TypeFactory;

/** Every value, in everything that a program may keep it in, in every mapper: our JSON stays our JSON. */
class EveryValueTest {

    private static final Map<String, JsonMapper> MAPPERS = Mappers.all();
    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    record Component<T>(T value) {}

    static final class Bean<T> {
        private T value;

        public T getValue() {
            return value;
        }

        public void setValue(T value) {
            this.value = value;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bean<?> that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }
    }

    /** A class of the program that is told from others by the same member as our entries. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
    record Typed<T>(T value) {}

    record Annotated<T>(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER, pattern = "yyyy")
            @JsonView(Annotated.class)
            @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
            T value) {}

    record Listed<T>(List<T> values) {}

    record Gathered<T>(Set<T> values) {}

    record Mapped<T>(Map<String, T> values) {}

    record Perhaps<T>(Optional<T> value) {}

    private static final Map<String, JsonMapper> FEW = new LinkedHashMap<>(MAPPERS);

    static {
        FEW.keySet()
                .retainAll(Set.of(
                        "none", "everything", "default typing NON_FINAL", "enums as numbers", "inclusion NON_EMPTY"));
    }

    static Stream<Specimen> specimens() {
        return Specimen.all().stream();
    }

    /** Returns one value of each of our ways to stand in JSON. */
    static Stream<Specimen> few() {
        Set<Class<?>> seen = new HashSet<>();
        return Specimen.all().stream()
                .filter(one -> one.value() instanceof Entry
                        ? one.type().getRawClass() == Entry.class || one.value() instanceof State
                        : seen.add(one.type().getRawClass()));
    }

    static Stream<Specimen> all() {
        return Stream.concat(Specimen.all().stream(), Specimen.constants().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void standsAlone(Specimen one) {
        MAPPERS.forEach((setting, mapper) -> {
            String json = mapper.writeValueAsString(one.value());
            assertThat(json).as(setting).contains(one.json());
            assertThat(mapper.writerFor(one.type()).writeValueAsString(one.value()))
                    .as(setting)
                    .isEqualTo(json);
            assertThat(mapper.<Object>readValue(json, one.type())).as(setting).isEqualTo(one.value());
            assertThat(mapper.readerFor(one.type()).<Object>readValue(json))
                    .as(setting)
                    .isEqualTo(one.value());
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsInAProgramsOwnObjects(Specimen one) {
        standsInAProgramsOwnObjects(one, FEW);
    }

    @ParameterizedTest
    @MethodSource("few")
    void standsInAProgramsOwnObjectsWhateverIsSet(Specimen one) {
        standsInAProgramsOwnObjects(one, MAPPERS);
    }

    private static void standsInAProgramsOwnObjects(Specimen one, Map<String, JsonMapper> mappers) {
        Bean<Object> bean = new Bean<>();
        bean.setValue(one.value());
        for (Object holder : List.of(
                bean,
                new Component<>(one.value()),
                new Typed<>(one.value()),
                new Annotated<>(one.value()),
                new Listed<>(new ArrayList<>(List.of(one.value(), one.value()))),
                new Gathered<>(new HashSet<>(Set.of(one.value()))),
                new Mapped<>(new LinkedHashMap<>(Map.of("a Key", one.value()))),
                new Perhaps<>(Optional.of(one.value())))) {
            JavaType type = TYPES.constructParametricType(holder.getClass(), one.type());
            mappers.forEach((setting, mapper) -> {
                if (holder instanceof Perhaps && one.json().equals("null")) {
                    // To an Optional, null is nothing.
                    return;
                }
                if (holder instanceof Typed && mapper.isEnabled(MapperFeature.USE_STATIC_TYPING)) {
                    // The program asks for what the class declares, and the class declares any object.
                    return;
                }
                String json = mapper.writerFor(type).writeValueAsString(holder);
                assertThat(json).as(setting).contains(one.json());
                assertThat(mapper.<Object>readValue(json, type)).as(setting).isEqualTo(holder);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsInCollections(Specimen one) {
        JavaType list = TYPES.constructCollectionType(ArrayList.class, one.type());
        JavaType array = TYPES.constructArrayType(one.type());
        Object[] values = (Object[]) Array.newInstance(one.type().getRawClass(), 2);
        Arrays.fill(values, one.value());
        FEW.forEach((setting, mapper) -> {
            String json = mapper.writerFor(list).writeValueAsString(new ArrayList<>(Arrays.asList(values)));
            assertThat(json).as(setting).contains(one.json() + "," + one.json());
            assertThat(mapper.<Object>readValue(json, list)).as(setting).isEqualTo(Arrays.asList(values));
            String inArray = mapper.writerFor(array).writeValueAsString(values);
            assertThat(inArray).as(setting).contains(one.json() + "," + one.json());
            assertThat(mapper.<Object[]>readValue(inArray, array)).as(setting).isEqualTo(values);
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void comesOneAfterTheOther(Specimen one) {
        String json = "[" + one.json() + "," + one.json() + "] ";
        String lines = one.json() + "\n" + one.json() + "\n";
        FEW.forEach((setting, mapper) -> {
            if (mapper.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE)
                    || one.json().startsWith("[")) {
                // Several roots have no names, and a root that is an array is a list of values to a mapper.
                return;
            }
            for (String several : List.of(json, lines)) {
                try (MappingIterator<Object> values =
                        mapper.readerFor(one.type()).readValues(several)) {
                    assertThat(values.readAll()).as(setting).containsExactly(one.value(), one.value());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void standsInTreesAndBuffers(Specimen one) {
        FEW.forEach((setting, mapper) -> {
            JsonNode tree = mapper.valueToTree(one.value());
            assertThat(PLAIN.writeValueAsString(tree)).as(setting).contains(one.json());
            assertThat(mapper.<Object>treeToValue(tree, one.type())).as(setting).isEqualTo(one.value());
            assertThat(mapper.<Object>convertValue(one.value(), one.type()))
                    .as(setting)
                    .isEqualTo(one.value());
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void takesThePlaceOfAnother(Specimen one) {
        JavaType type = TYPES.constructParametricType(Bean.class, one.type());
        FEW.forEach((setting, mapper) -> {
            Bean<Object> bean = new Bean<>();
            bean.setValue(one.value());
            String json = mapper.writerFor(type).writeValueAsString(bean);
            Bean<Object> updated = new Bean<>();
            updated.setValue(one.value());
            assertThat(mapper.readerFor(type).withValueToUpdate(updated).<Object>readValue(json))
                    .as(setting)
                    .isSameAs(updated)
                    .isEqualTo(bean);
        });
    }
}
