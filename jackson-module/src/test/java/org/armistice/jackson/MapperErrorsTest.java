package org.armistice.jackson;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.armistice.extension.JsonText;
import org.armistice.extension.UnknownMembers;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Holding;
import org.armistice.model.Ref;
import org.armistice.model.State;
import org.armistice.model.UnknownEntry;
import org.armistice.place.Point;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.CheckpointKind;
import org.armistice.vocabulary.Term;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.type.TypeFactory;

/** What cannot be written or read in a mapper is its own exception, with the place and our words. */
class MapperErrorsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ArmisticeModule()).build();
    private static final JsonMapper BARE = JsonMapper.builder()
            .addModule(new ArmisticeModule())
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .build();
    private static final List<Specimen> SPECIMENS = Specimen.all();

    record Held<T>(T value) {}

    record Unwrapped(@JsonUnwrapped State value) {}

    record AnyKeys(Map<Point, String> value) {}

    private static DatabindException refused(ThrowingCallable attempt) {
        Throwable thrown = catchThrowable(attempt);
        assertThat(thrown).isInstanceOf(DatabindException.class);
        return (DatabindException) thrown;
    }

    private static String message(ThrowingCallable attempt) {
        return refused(attempt).getOriginalMessage();
    }

    @Test
    void anErrorSaysWhereItStandsInWhatIsAround() {
        DatabindException e = refused(() -> MAPPER.readValue(
                "{\"value\":[{\"type\":\"state\",\"id\":\"a\",\"names\":[{\"text\":\"A\"},{\"text\":7}]}]}",
                new TypeReference<Held<List<Entry>>>() {}));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Here stands the number \"7\"; text is expected. Correct the value. "
                        + "(member.type at /value/0/names/1/text)");
        assertThat(e.getPathReference())
                .isEqualTo("org.armistice.jackson.MapperErrorsTest$Held[\"value\"]->java.util.ArrayList[0]"
                        + "->org.armistice.model.Entry[\"names\"]->org.armistice.model.Entry[1]"
                        + "->org.armistice.model.Entry[\"text\"]");
    }

    @Test
    void anotherKindIsRefused() {
        assertThat(message(() -> MAPPER.readValue("{\"type\":\"source\",\"id\":\"a\"}", Actor.class)))
                .isEqualTo("Here stands the source a; an Actor is expected. Correct the value, or ask for an Entry. "
                        + "(member.kind at )");
        assertThat(message(() -> MAPPER.readValue("\"acme:x\"", CheckpointKind.class)))
                .isEqualTo("Here stands the term acme:x, which this version does not know; a CheckpointKind is "
                        + "expected. Ask for Term<CheckpointKind>, which keeps what is not known. (member.kind at )");
        assertThat(message(() ->
                        MAPPER.readValue("{\"value\":\"acme:x\"}", new TypeReference<Attributed<CheckpointKind>>() {})))
                .isEqualTo("Here stands acme:x; CheckpointKind is expected. Ask for Attributed<Term<CheckpointKind>>, "
                        + "which keeps what is not known. (member.value at )");
    }

    @Test
    void aTypeThatSaysTooLittleIsRefused() {
        assertThat(message(() -> MAPPER.readValue("\"road-gate\"", Term.class)))
                .isEqualTo("It is not known of which vocabulary the term is. Ask for Term<CheckpointKind>, "
                        + "not for Term.");
        assertThat(message(() -> MAPPER.readValue("{\"value\":\"road-gate\"}", Attributed.class)))
                .isEqualTo("It is not known what is attributed. Ask for Attributed<Holding>, not for Attributed.");
        assertThat(message(() -> MAPPER.readValue("{\"value\":\"x\"}", new TypeReference<Attributed<Term<?>>>() {})))
                .isEqualTo("It is not known of which vocabulary the term is. Ask for Term<CheckpointKind>, "
                        + "not for Term.");
        String attributed =
                "An attributed String has no JSON. " + "Attribute a term, a reference, a time or a value of the model.";
        assertThat(message(() -> MAPPER.readValue("{\"value\":\"x\"}", new TypeReference<Attributed<String>>() {})))
                .isEqualTo(attributed);
        assertThat(message(() -> MAPPER.writeValueAsString(Attributed.of("x")))).isEqualTo(attributed);
    }

    @Test
    void ourMembersAreNotMingledWithOthers() {
        String unwrapped = "A value of type Entry cannot be unwrapped, since its members would mingle with those "
                + "around it. Take away @JsonUnwrapped.";
        assertThat(message(() -> MAPPER.writeValueAsString(new Unwrapped(Examples.NORLAND))))
                .isEqualTo(unwrapped);
        assertThat(message(() -> MAPPER.readValue("{\"type\":\"state\",\"id\":\"a\"}", Unwrapped.class)))
                .isEqualTo(unwrapped);
    }

    @Test
    void whatWouldBeReadAsSomethingElseIsNotWritten() {
        UnknownEntry pretender = UnknownEntry.builder().type("state").id("p").build();
        for (JsonMapper mapper : List.of(MAPPER, BARE)) {
            DatabindException e = refused(() -> mapper.writeValueAsString(new Held<>(List.of(pretender))));
            assertThat(e.getOriginalMessage())
                    .isEqualTo("The unknown entry p has the type state, which this version knows: "
                            + "build that kind instead.");
            assertThat(refused(() -> mapper.valueToTree(pretender)).getOriginalMessage())
                    .isEqualTo(e.getOriginalMessage());
        }
    }

    @Test
    void aValueThatCannotKeepAMemberDoesNotLoseIt() {
        assertThat(message(() ->
                        MAPPER.readValue("{\"relation\":\"controls\",\"holder\":\"a\",\"acme:x\":1}", Holding.class)))
                .isEqualTo("There is no member \"acme:x\" of a holding, which cannot keep it. Take it out, or ask for "
                        + "an Attributed value, which keeps it. (member.unknown at /acme:x)");
        assertThat(message(() -> MAPPER.readValue("{\"latitude\":1,\"longitud\":2}", Point.class)))
                .isEqualTo("There is no member \"longitud\" of a point, which cannot keep it. Is longitude meant? "
                        + "(member.unknown at /longitud)");
    }

    @Test
    void referencesTermsAndTimesAreKeys() {
        Map<Object, Integer> keys = new LinkedHashMap<>();
        keys.put(Examples.NORLAND.ref(), 1);
        keys.put(date("2031-02~"), 2);
        keys.put(CheckpointKind.ROAD_GATE, 3);
        keys.put(CheckpointKind.VOCABULARY.term("acme:x"), 4);
        assertThat(MAPPER.writeValueAsString(keys))
                .isEqualTo("{\"norland\":1,\"2031-02~\":2,\"road-gate\":3,\"acme:x\":4}");
        assertThat(MAPPER.readValue("{\"norland\":1}", new TypeReference<Map<Ref<State>, Integer>>() {}))
                .isEqualTo(Map.of(Examples.NORLAND.ref(), 1));
        assertThat(MAPPER.readValue("{\"2031-02~\":1}", new TypeReference<Map<UncertainDate, Integer>>() {}))
                .isEqualTo(Map.of(date("2031-02~"), 1));
        assertThat(MAPPER.readValue("{\"2031/..\":1}", new TypeReference<Map<UncertainTime, Integer>>() {}))
                .isEqualTo(Map.of(UncertainTime.parse("2031/.."), 1));
        assertThat(MAPPER.readValue(
                        "{\"road-gate\":1,\"acme:x\":2}", new TypeReference<Map<Term<CheckpointKind>, Integer>>() {}))
                .isEqualTo(Map.of(CheckpointKind.ROAD_GATE, 1, CheckpointKind.VOCABULARY.term("acme:x"), 2));
        Mappers.all().forEach((setting, mapper) -> {
            JavaType type = TypeFactory.createDefaultInstance()
                    .constructMapType(EnumMap.class, CheckpointKind.class, String.class);
            EnumMap<CheckpointKind, String> map = new EnumMap<>(Map.of(CheckpointKind.ROAD_GATE, "x"));
            String json = mapper.writerFor(type).writeValueAsString(map);
            assertThat(json).as(setting).contains("\"road-gate\":\"x\"}");
            assertThat(mapper.<Object>readValue(json, type)).as(setting).isEqualTo(map);
        });
    }

    @Test
    void aKeyThatWouldLoseSomethingIsRefused() {
        assertThat(message(() -> MAPPER.writeValueAsString(Map.of(Examples.NORLAND, 1))))
                .isEqualTo("The entry norland cannot be a key of a map. Use its ref().");
        assertThat(message(() -> MAPPER.writeValueAsString(Map.of(date("2031").worded("last year"), 1))))
                .isEqualTo("The key 2031 of a map would lose its wording or duration. "
                        + "Use withoutWording() or a list.");
        assertThat(message(() -> MAPPER.writeValueAsString(Map.of(Point.of(1, 2), 1))))
                .isEqualTo("A Point cannot be a key of a map. Write a list.");
        assertThat(message(() -> MAPPER.readValue("{\"value\":{\"1\":\"x\"}}", AnyKeys.class)))
                .isEqualTo("A Point cannot be a key of a map. Use its Ref or a list.");
        assertThat(message(() -> MAPPER.readValue(
                        "{\"value\":{\"2031-13\":1}}", new TypeReference<Held<Map<UncertainDate, Integer>>>() {})))
                .isEqualTo(
                        "2031-13: There is no month 13. Months are 01 to 12, seasons and other parts of a year are 21 to 41. "
                                + "(member.value at /value/2031-13)");
        assertThat(message(
                        () -> MAPPER.readValue("{\"acme:x\":1}", new TypeReference<Map<CheckpointKind, Integer>>() {})))
                .isEqualTo("Here stands the term acme:x, which this version does not know; a CheckpointKind is "
                        + "expected. Ask for Term<CheckpointKind>, which keeps what is not known. "
                        + "(member.kind at /acme:x)");
    }

    @Test
    void theNextValueIsReadBehindABrokenOne() {
        List<String> ids = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        String json = "[{\"type\":\"state\",\"id\":\"a\"},{\"type\":\"state\",\"x\":[{}],\"existence\":7,\"y\":1},"
                + "{\"type\":\"state\",\"id\":\"c\"}]";
        try (MappingIterator<Entry> entries = MAPPER.readerFor(Entry.class).readValues(json)) {
            while (entries.hasNextValue()) {
                try {
                    ids.add(entries.nextValue().id());
                } catch (DatabindException e) {
                    errors.add(e.getOriginalMessage());
                }
            }
        }
        assertThat(ids).containsExactly("a", "c");
        assertThat(errors)
                .containsExactly("Here stands the number \"7\"; a period in EDTF, such as \"1991/..\" is expected. "
                        + "Correct the value. (member.type at /1/existence)");
    }

    /** A class is never chosen by the input: what looks like the name of one is a member that we do not know. */
    @Test
    void noClassIsNamedByTheInput() {
        JsonMapper typing = JsonMapper.builder()
                .addModule(new ArmisticeModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        Entry entry = typing.readValue(
                "{\"@class\":\"org.armistice.jackson.MapperErrorsTest$Armed\",\"type\":\"state\",\"id\":\"a\"}",
                Entry.class);
        assertThat(entry.unknownMembers().get("@class"))
                .contains(JsonText.of("org.armistice.jackson.MapperErrorsTest$Armed"));
        assertThat(message(() -> typing.readValue(
                        "[\"org.armistice.jackson.MapperErrorsTest$Armed\",{\"type\":\"state\",\"id\":\"a\"}]",
                        Entry.class)))
                .isEqualTo("An entry is an object. Write {\"type\": ..., \"id\": ...}. (member.type at )");
        assertThat(armed).isFalse();
        for (JsonMapper mapper : Mappers.all().values()) {
            for (Specimen one : SPECIMENS) {
                assertThat(mapper.writeValueAsString(one.value()).replace("java.lang.Void", ""))
                        .doesNotContain("org.armistice", "java.", "Immutable");
            }
        }
    }

    private static boolean armed;

    static final class Armed {
        static {
            armed = true;
        }
    }

    @Test
    void whatOnlyTextKeepsIsNotMadeATree() {
        UnknownMembers huge = UnknownMembers.none().with("x", JsonText.parse("[1e99999999999]"));
        assertThat(MAPPER.writeValueAsString(huge)).isEqualTo("{\"x\":[1e99999999999]}");
        assertThat(message(() -> MAPPER.valueToTree(huge)))
                .isEqualTo("The number \"1e99999999999\" can be kept by a text only: write the value as JSON text.");
        JsonNode tree = MAPPER.valueToTree(UnknownMembers.none().with("x", JsonText.parse("[1.50,7,0.5,1e400]")));
        assertThat(tree.toString()).isEqualTo("{\"x\":[1.50,7,0.5,1E+400]}");
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void whateverIsBrokenIsTheMappersException(@ForAll Random random) {
        Specimen one = SPECIMENS.get(random.nextInt(SPECIMENS.size()));
        Specimen other = SPECIMENS.get(random.nextInt(SPECIMENS.size()));
        JsonMapper mapper = random.nextBoolean() ? MAPPER : BARE;
        attempt(() -> mapper.<Object>readValue(other.json(), one.type()));
        String mutated = mutated(one.json(), random);
        attempt(() -> {
            Object read = mapper.<Object>readValue(mutated, one.type());
            if (read != null) {
                String json = mapper.writeValueAsString(read);
                assertThat(mapper.<Object>readValue(json, one.type())).isEqualTo(read);
            }
        });
        attempt(() -> mapper.<Object>treeToValue(mapper.readTree(mutated), one.type()));
        JavaType keys = TypeFactory.createDefaultInstance()
                .constructMapType(
                        Map.class,
                        one.type(),
                        TypeFactory.createDefaultInstance().constructType(Object.class));
        attempt(() -> mapper.<Object>readValue("{" + JsonText.of(mutated) + ":1}", keys));
    }

    /** Runs what may be refused by the parser, as any mapper's text is, or by the mapper. */
    private static void attempt(Runnable attempt) {
        try {
            attempt.run();
        } catch (StreamReadException | DatabindException refused) {
            assertThat(refused.getOriginalMessage()).isNotBlank().hasSizeLessThan(5_000);
        } catch (JacksonException other) {
            throw new AssertionError("Another exception than the documented ones", other);
        }
    }

    private static String mutated(String json, Random random) {
        String tokens = "{}[]\",:0-1e.tfn\u00E9";
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.insert(at, tokens.charAt(random.nextInt(tokens.length())));
                default -> {
                    List<String> values =
                            List.of("null", "7", "-0", "1.5", "\"x\"", "[]", "{}", "true", "1e999", "[[[]]]");
                    int colon = text.indexOf(":", at);
                    int end = text.indexOf(",", colon);
                    if (colon >= 0 && end > colon) {
                        text.replace(colon + 1, end, values.get(random.nextInt(values.size())));
                    }
                }
            }
        }
        return text.toString();
    }
}
