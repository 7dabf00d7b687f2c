package org.armistice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an id, of entries, references and datasets alike. */
class IdTest {

    private static final String NOT_AN_ID =
            " is not an id: begin with a letter or digit and write up to 128 ASCII letters, digits, '-', '_', '.' or '~', such as armenia or ucdp:299";

    @ParameterizedTest
    @ValueSource(strings = {"armenia", "ucdp:299", "a", "7", "A-b_c.d~e", "x:y:z", "x:7-", "a--b"})
    void ids(String id) {
        assertThat(State.builder().id(id).build().id()).isEqualTo(id);
        assertThat(Ref.to(id).id()).isEqualTo(id);
        assertThat(Dataset.builder().id(id).build().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "-a",
                ".a",
                "~a",
                "_a",
                ":a",
                "a:",
                "a::b",
                "a:-b",
                "a/b",
                "a#b",
                "Հայաստան",
                "é",
                "\uD83D\uDD4A",
                "\uFF11"
            })
    void noIds(String text) {
        assertThatThrownBy(() -> State.builder().id(text).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("State " + text + " cannot be built: id \"" + text + "\"" + NOT_AN_ID + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.to(text))
                .withMessage("A reference cannot be made: \"" + text + "\"" + NOT_AN_ID + ".");
        assertThatThrownBy(() -> Dataset.builder().id(text).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("DatasetHeader cannot be built: id \"" + text + "\"" + NOT_AN_ID + ".");
    }

    @Test
    void idsHaveALongestLength() {
        String longest = "a".repeat(128);
        assertThat(Ref.to(longest)).hasToString(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ref.to(longest + "a"))
                .withMessage("A reference cannot be made: \"" + "a".repeat(60) + "...\"" + NOT_AN_ID + ".");
    }

    @Test
    void messagesShowNoControlCharacters() {
        assertThatThrownBy(() -> State.builder().id("a\n\u001B[31mb").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("State a\uFFFD\uFFFD[31mb cannot be built: id \"a\uFFFD\uFFFD[31mb\"" + NOT_AN_ID + ".");
    }
}
