package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader says of a broken document, word for word. */
class ReadErrorsTest {

    private static String document(String... entries) {
        return "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[\n" + String.join(",\n", entries) + "\n]}";
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> DatasetReader.standard().read(json))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read: " + message);
    }

    /** A member that is wrong, and what is said of it; the entry is a ceasefire on line 2. */
    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                Arguments.of(
                        "\"declared\":\"2019-02-29\"",
                        "2:64 /entries/0/declared ERROR [member.value] 2019-02-29: February 2019 has 28 days. "
                                + "Write a day from 01 to 28."),
                Arguments.of(
                        "\"declared\":2020",
                        "2:64 /entries/0/declared ERROR [member.type] Here stands the number \"2020\"; "
                                + "a date in EDTF, such as \"2020-11\" is expected. Correct the value."),
                Arguments.of(
                        "\"declared\":null",
                        "2:64 /entries/0/declared ERROR [member.type] Here stands null; "
                                + "a date in EDTF, such as \"2020-11\" is expected. "
                                + "Leave the member out where nothing is recorded."),
                Arguments.of(
                        "\"declaredWording\":\"then\"",
                        "2:1 /entries/0/declaredWording ERROR [member.shape] "
                                + "The member declaredWording stands without declared. Correct the ceasefire."),
                Arguments.of(
                        "\"sides\":\"two sides\"",
                        "2:61 /entries/0/sides ERROR [member.value] \"two sides\" cannot be a CeasefireSides: "
                                + "write lower-case words joined by hyphens, such as unilateral. Correct the value."),
                Arguments.of(
                        "\"area\":[\"the delta\"]",
                        "2:61 /entries/0/area/0 ERROR [member.value] A reference cannot be made: "
                                + "\"the delta\" is not an id: begin with a letter or digit and write up to 128 ASCII letters, digits, '-', '_', '.' or '~', "
                                + "such as armenia or ucdp:299. Correct the value."),
                Arguments.of(
                        "\"area\":[\"delta\",\"delta\"]",
                        "2:69 /entries/0/area/1 ERROR [member.duplicate-value] "
                                + "The value delta stands twice in area, which is a set. Keep one of them."),
                Arguments.of(
                        "\"area\":[]",
                        "2:60 /entries/0/area ERROR [member.empty] The member area is an empty array, which says neither "
                                + "that there are none nor that it is not known. Leave it out."),
                Arguments.of(
                        "\"mediators\":[{\"roles\":[\"host\"]}]",
                        "2:66 /entries/0/mediators/0/actor ERROR [member.missing] "
                                + "A mediator needs the member actor. Add it."),
                Arguments.of(
                        "\"parties\":[\"c\"]",
                        "2:63 /entries/0/parties ERROR [json.duplicate-member] "
                                + "The member parties stands twice in one object. Keep one of them."),
                Arguments.of(
                        "\"type\":\"state\"",
                        "2:60 /entries/0/type ERROR [json.duplicate-member] "
                                + "The member type stands twice in one object. Keep one of them."),
                Arguments.of(
                        "\"acme:x\":{\"a\":1,\"a\":2}",
                        "2:73 /entries/0/acme:x/a ERROR [json.duplicate-member] "
                                + "The member a stands twice in one object. Keep one of them."),
                Arguments.of(
                        "\"note\":\"\\uD800\"",
                        "2:60 /entries/0/note ERROR [json.lone-surrogate] "
                                + "A string holds half of a surrogate pair, \\uD800, which is no character. "
                                + "Write the whole character."));
    }

    @ParameterizedTest
    @MethodSource("wrongMembers")
    void namesTheMemberThePlaceAndTheNextStep(String member, String message) {
        refused(document("{\"type\":\"ceasefire\",\"id\":\"halt\",\"parties\":[\"a\",\"b\"]," + member + "}"), message);
    }

    @Test
    void namesEveryProblemOfAnEntry() {
        Recovered recovered = DatasetReader.standard()
                .recover(document("{\"type\":\"ceasefire\",\"declared\":\"never\",\"mediators\":[{}],\"ended\":7}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(recovered.errors())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "member.missing /entries/0/id",
                        "member.missing /entries/0/parties",
                        "member.value /entries/0/declared",
                        "member.missing /entries/0/mediators/0/actor",
                        "member.type /entries/0/ended");
    }

    @Test
    void anEntryMustSayItsType() {
        refused(
                document("{\"id\":\"halt\"}"),
                "2:1 /entries/0/type ERROR [entry.no-type] The entry does not say its type. "
                        + "Add the member type, such as \"ceasefire\".");
    }

    @Test
    void aTypeThatIsNoTextIsOneProblem() {
        refused(
                document("{\"type\":7,\"id\":\"halt\"}"),
                "2:9 /entries/0/type ERROR [member.type] The type of an entry is a text. "
                        + "Write the type, such as \"ceasefire\".");
        refused(
                document("{\"id\":\"halt\",\"type\":null}"),
                "2:21 /entries/0/type ERROR [member.type] The type of an entry is a text. "
                        + "Write the type, such as \"ceasefire\".");
    }

    @Test
    void aPositionIsFoundWhereItBegins() {
        String before = "{\"type\":\"territory\",\"id\":\"a\",\"location\":"
                + "{\"shape\":{\"type\":\"LineString\",\"coordinates\":[[1,2],";
        refused(
                document(before + "[3]]}}}"),
                "2:92 /entries/0/location/shape/coordinates/1 ERROR [member.value] A position has 1 numbers. "
                        + "Write longitude, latitude and, if need be, altitude.");
        refused(
                document(before + "[0,91]]}}}"),
                "2:92 /entries/0/location/shape/coordinates/1 ERROR [member.value] "
                        + "Latitude 91.0 is not between -90 and 90 degrees: check the order of the coordinates. "
                        + "Write longitude first, then latitude.");
        refused(
                document(before + "[[3,4]]]}}}"),
                "2:92 /entries/0/location/shape/coordinates/1 ERROR [member.shape] "
                        + "The positions are not nested equally deep. Correct the coordinates.");
    }

    @Test
    void idsAreUnique() {
        refused(
                document("{\"type\":\"state\",\"id\":\"a\"}", "{\"type\":\"source\",\"id\":\"a\"}"),
                "3:1 /entries/1/id ERROR [entry.duplicate-id] The id a has come before, on line 2. "
                        + "Give each entry an id of its own.");
    }

    @Test
    void theHeaderNeedsItsMembers() {
        assertThatThrownBy(() -> DatasetReader.standard().read("{\"entries\":[]}"))
                .isInstanceOf(DatasetReadException.class)
                .hasMessage("The dataset cannot be read, 2 errors:\n"
                        + "  1:1 /armistice ERROR [member.missing] A dataset needs the member armistice. Add it.\n"
                        + "  1:1 /id ERROR [member.missing] A dataset needs the member id. Add it.");
    }

    @Test
    void aNewerMajorVersionIsRefusedByName() {
        refused(
                "{\"armistice\":\"2.0\",\"id\":\"d\",\"entries\":[]}",
                "1:1 /armistice ERROR [format.version] The dataset is in version \"2.0\" of the format; "
                        + "this library reads versions 1.x. Read it with a newer version of the library.");
    }

    @Test
    void nothingFollowsADocument() {
        refused(
                document("{\"type\":\"state\",\"id\":\"a\"}") + " {}",
                "3:4 / ERROR [json.trailing] There is more behind the document. Keep one document in a file.");
    }

    @Test
    void theColumnCountsCharactersAndNotBytes() {
        refused(
                document("{\"type\":\"state\",\"id\":\"a\",\"name\":\"Nørland 🕊\",\"existence\":5}"),
                "2:57 /entries/0/existence ERROR [member.type] Here stands the number \"5\"; "
                        + "a period in EDTF, such as \"1991/..\" is expected. Correct the value.");
    }

    @Test
    void anEmptyInputIsNoDataset() {
        refused("", "1:1 / ERROR [json.empty] There is no document. Write a header with armistice and id.");
        refused(
                "[]",
                "1:1 / ERROR [json.no-dataset] A dataset begins with an object. "
                        + "Write a header: {\"armistice\": \"1.0\", \"id\": ..., \"entries\": [...]}.");
    }
}
