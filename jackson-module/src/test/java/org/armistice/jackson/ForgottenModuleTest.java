package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.armistice.extension.JsonText;
import org.armistice.model.Attributed;
import org.armistice.model.Code;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.place.Point;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainDuration;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Term;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees whose mapper lacks the module; the documentation of the package explains it. */
class ForgottenModuleTest {

    private static final JsonMapper FORGETFUL = JsonMapper.builder().build();
    private static final State STATE = State.builder().id("a").build();

    /** Nothing in the core is for a mapper, and a mapper is content with an object that has nothing for it. */
    @Test
    void aValueIsWrittenAsNothing() {
        for (Object value : List.of(
                STATE,
                Dataset.builder().id("d").add(STATE).build(),
                DatasetHeader.builder().id("d").build(),
                STATE.ref(),
                date("2031"),
                period("2031/.."),
                UncertainDuration.parse("P3D"),
                Point.of(1, 2),
                JsonText.of(1),
                Code.of(CodeScheme.ISO_3166_1_ALPHA_3, "ARM"))) {
            assertThat(FORGETFUL.writeValueAsString(value)).isEqualTo("{}");
        }
        assertThat(FORGETFUL.writeValueAsString(CheckpointKind.ROAD_GATE)).isEqualTo("\"ROAD_GATE\"");
        assertThat(FORGETFUL.writeValueAsString(CheckpointKind.VOCABULARY.term("acme:x")))
                .isEqualTo("{\"token\":\"acme:x\",\"known\":false}");
        assertThat(FORGETFUL.writeValueAsString(Attributed.of(CheckpointKind.ROAD_GATE)))
                .isEqualTo("{\"asserted\":true,\"certain\":true}");
    }

    @Test
    void aMapperThatRefusesEmptyObjectsSaysSo() {
        JsonMapper careful = JsonMapper.builder()
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        assertThatThrownBy(() -> careful.writeValueAsString(STATE.ref()))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .isEqualTo(
                                        "No serializer found for class org.armistice.model.Ref and no properties discovered "
                                                + "to create BeanSerializer (to avoid exception, disable "
                                                + "SerializationFeature.FAIL_ON_EMPTY_BEANS)"));
    }

    @Test
    void noValueIsRead() {
        String abstractType = "abstract types either need to be mapped to concrete types, have custom deserializer, "
                + "or contain additional type information";
        String object = "cannot deserialize from Object value (no delegate- or property-based Creator)";
        String text = "no String-argument constructor/factory method to deserialize from String value ('%s')";
        refused("{\"type\":\"state\",\"id\":\"a\"}", State.class, abstractType);
        refused("{\"type\":\"state\",\"id\":\"a\"}", Entry.class, abstractType);
        refused("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[]}", Dataset.class, object);
        refused("{\"armistice\":\"1.0\",\"id\":\"d\"}", DatasetHeader.class, abstractType);
        refused("\"a\"", Ref.class, text.formatted("a"));
        refused("\"road-gate\"", Term.class, abstractType);
        refused("\"2031\"", UncertainDate.class, abstractType);
        refused("\"2031/..\"", UncertainPeriod.class, text.formatted("2031/.."));
        refused("\"P3D\"", UncertainDuration.class, text.formatted("P3D"));
        refused("{\"value\":\"a\"}", Attributed.class, object);
        refused("{\"latitude\":1,\"longitude\":2}", Point.class, object);
        refused("{}", Code.class, abstractType);
        assertThatThrownBy(() -> FORGETFUL.readValue("\"road-gate\"", CheckpointKind.class))
                .isInstanceOfSatisfying(
                        InvalidFormatException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .startsWith(
                                        "Cannot deserialize value of type `org.armistice.vocabulary.CheckpointKind` from "
                                                + "String \"road-gate\": not one of the values accepted for Enum class: ["));
    }

    private static void refused(String json, Class<?> type, String why) {
        assertThatThrownBy(() -> FORGETFUL.readValue(json, type))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .isEqualTo(
                                        "Cannot construct instance of `%s` (no Creators, like default constructor, exist): %s"
                                                .formatted(type.getName(), why)));
    }
}
