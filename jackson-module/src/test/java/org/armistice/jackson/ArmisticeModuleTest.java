package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Our values inside somebody else's objects and mapper: our JSON stays our JSON. */
class ArmisticeModuleTest {

    private static final Dataset EXAMPLES =
            Dataset.builder().id("examples").addAll(Examples.ALL).build();

    /** What a program might keep. */
    record Briefing(
            String title,
            Dataset dataset,
            List<Entry> entries,
            Actor actor,
            Ref<State> about,
            Term<CheckpointKind> kind,
            CheckpointKind constant,
            Attributed<Holding> holding,
            Attributed<Term<CheckpointKind>> contested,
            Attributed<Ref<? extends Actor>> operator,
            UncertainDate when,
            UncertainDate worded,
            UncertainPeriod span,
            UncertainDuration length,
            Map<String, Entry> byId) {}

    static final Briefing BRIEFING = new Briefing(
            "Today",
            EXAMPLES,
            Examples.ALL,
            Examples.NORLAND,
            Examples.NORLAND.ref(),
            CheckpointKind.VOCABULARY.term("acme:pontoon-gate"),
            CheckpointKind.ROAD_GATE,
            Examples.DELTA.holdings().get(1),
            Examples.LANDING.kinds().get(0),
            Attributed.of(Examples.NORLAND).since(date("2031")),
            date("2031-02"),
            date("2031-02").worded("last month", date("2031-03-01")),
            period("2031-02/.."),
            UncertainDuration.parse("P3D"),
            Map.of("halt-1", Examples.HALT));

    static Stream<JsonMapper> mappers() {
        return Stream.of(
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .addModule(new ArmisticeModule())
                        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .changeDefaultPropertyInclusion(
                                value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                        .build(),
                JsonMapper.builder()
                        .addModule(new ArmisticeModule())
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyValueComesBackFromAProgramsOwnObject(JsonMapper mapper) {
        assertThat(mapper.readValue(mapper.writeValueAsString(BRIEFING), Briefing.class))
                .isEqualTo(BRIEFING);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aDatasetIsTheSameDocumentAsEver(JsonMapper mapper) {
        String ours = DatasetWriter.json()
                .toText(EXAMPLES)
                .replace(",\n{", ",{")
                .replace("[\n", "[")
                .replace("\n]", "]");
        assertThat(mapper.writeValueAsString(EXAMPLES) + "\n").isEqualTo(ours);
        assertThat(mapper.readValue(ours, Dataset.class)).isEqualTo(EXAMPLES);
    }

    @Test
    void valuesLiveInTreesAndCollections() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        JsonNode tree = mapper.valueToTree(Examples.HALT);
        assertThat(tree.get("sides").asString()).isEqualTo("bilateral");
        assertThat(mapper.treeToValue(tree, Entry.class)).isEqualTo(Examples.HALT);
        assertThat(mapper.readValue(mapper.writeValueAsString(Examples.ALL), new TypeReference<List<Entry>>() {}))
                .isEqualTo(Examples.ALL);
        assertThat(mapper.readerFor(State.class).<State>readValue(mapper.writeValueAsString(Examples.NORLAND)))
                .isEqualTo(Examples.NORLAND);
    }

    @Test
    void theTypeOfAnEntryMayStandAnywhere() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.readValue("{\"id\":\"a\",\"acme:x\":1.50,\"type\":\"state\"}", Entry.class))
                .isEqualTo(DatasetReader.standard()
                        .read(
                                "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[{\"type\":\"state\",\"id\":\"a\",\"acme:x\":1.50}]}")
                        .entries()
                        .get(0));
    }

    @Test
    void whatIsNotKnownKeepsItsDigitsWhereverTheTypeStands() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        for (String number : List.of("-0", "-0.0", "1.50", "1e400", "0.1E-7", "12345678901234567890123")) {
            String early = "{\"type\":\"acme:t\",\"id\":\"a\",\"acme:x\":{\"y\":[" + number + "]}}";
            String late = "{\"id\":\"a\",\"acme:x\":{\"y\":[" + number + "]},\"type\":\"acme:t\"}";
            assertThat(mapper.writeValueAsString(mapper.readValue(early, Entry.class)))
                    .isEqualTo(early);
            assertThat(mapper.writeValueAsString(mapper.readValue(late, Entry.class)))
                    .isEqualTo(early);
        }
    }

    @Test
    void aLateTypeHidesNothingOfWhatIsWrong() {
        JsonMapper lenient = JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        for (String[] wrong : new String[][] {
            {
                "\"existence\":7",
                "Here stands the number \"7\"; a period in EDTF, such as \"1991/..\" is expected. Correct the value. "
                        + "(member.type at /existence)"
            },
            {
                "\"x\":1,\"x\":2",
                "The member x stands twice in one object. Keep one of them. (json.duplicate-member at /x)"
            },
            {
                "\"note\":\"\\uD800\"",
                "A string holds half of a surrogate pair, \\uD800, which is no character. Write the whole character. "
                        + "(json.lone-surrogate at /note)"
            },
            {"\"x\":NaN", "The number NaN is no JSON. Leave it out. (json.value at /x)"}
        }) {
            assertThatThrownBy(
                            () -> lenient.readValue("{\"id\":\"a\"," + wrong[0] + ",\"type\":\"state\"}", Entry.class))
                    .isInstanceOfSatisfying(
                            DatabindException.class,
                            e -> assertThat(e.getOriginalMessage()).isEqualTo(wrong[1]));
        }
    }

    @Test
    void aNewerMajorVersionIsRefusedByName() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThatThrownBy(() -> mapper.readValue("{\"armistice\":\"2.0\",\"id\":\"d\",\"entries\":[]}", Dataset.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .isEqualTo(
                                        "The dataset is in version \"2.0\" of the format; this library reads versions 1.x. "
                                                + "Read it with a newer version of the library. (format.version at /armistice)"));
        assertThatThrownBy(() -> mapper.readValue("{\"armistice\":\"one\",\"id\":\"d\",\"entries\":[]}", Dataset.class))
                .isInstanceOfSatisfying(
                        DatabindException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .isEqualTo(
                                        "The dataset is in version \"one\" of the format; this library reads versions 1.x. "
                                                + "Write the version as in 1.0. (format.version at /armistice)"));
    }

    @Test
    void anotherKindThanTheOneAskedForIsRefused() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThatThrownBy(() -> mapper.readValue("{\"type\":\"source\",\"id\":\"a\"}", State.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("Here stands the source a; a State is expected.");
    }

    @Test
    void aWrongValueIsTheMappersOwnException() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThatThrownBy(() -> mapper.readValue("{\"type\":\"state\"}", Entry.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("A state needs the member id. Add it. (member.missing at /id)");
        assertThatThrownBy(() -> mapper.readValue("\"2019-02-29\"", UncertainDate.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(
                        "2019-02-29: February 2019 has 28 days. Write a day from 01 to 28. (member.value at )");
    }
}
