package org.armistice.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every vocabulary. The classes of the package are listed by reading the folder, so that none is
 * forgotten.
 */
class VocabularyTest {

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aTokenIsTheNameInKebabCase(Vocabulary<?> vocabulary) {
        for (Term<?> term : vocabulary.known()) {
            String name = ((Enum<?>) term).name();
            assertThat(term.token()).isEqualTo(name.toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(term.token())
                    .matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")
                    .hasSizeLessThanOrEqualTo(Vocabulary.LONGEST_TOKEN);
            assertThat(term.isKnown()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aTokenGivesTheSameConstant(Vocabulary<?> vocabulary) {
        vocabulary
                .known()
                .forEach(term -> assertThat(vocabulary.term(term.token())).isSameAs(term));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void noTwoTermsShareAToken(Vocabulary<?> vocabulary) {
        assertThat(vocabulary.known())
                .extracting(term -> ((Term<?>) term).token())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theKnownTermsAreTheConstantsInOrder(Class<?> type) {
        Vocabulary<?> vocabulary = vocabularyOf(type);
        assertThat(vocabulary.known())
                .isEqualTo(List.of(type.getEnumConstants()))
                .isNotEmpty();
        assertThat(vocabulary.name()).isEqualTo(type.getSimpleName());
        assertThat(vocabulary).hasToString(type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void anUnknownTokenIsATermThatStaysAsItCame(Vocabulary<?> vocabulary) {
        Term<?> gate = vocabulary.term("acme:Drone-gate_v2.1");
        assertThat(gate.token()).isEqualTo("acme:Drone-gate_v2.1");
        assertThat(gate.isKnown()).isFalse();
        assertThat(gate)
                .hasToString("acme:Drone-gate_v2.1")
                .isEqualTo(vocabulary.term("acme:Drone-gate_v2.1"))
                .hasSameHashCodeAs(vocabulary.term("acme:Drone-gate_v2.1"))
                .isNotEqualTo(vocabulary.term("acme:drone-gate_v2.1"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void whatCannotBeATokenIsRefused(Vocabulary<?> vocabulary) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vocabulary.term("drone gate"))
                .withMessage(
                        "\"drone gate\" cannot be a %s: write lower-case words joined by hyphens, such as %s.",
                        vocabulary.name(), vocabulary.known().get(0).token());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "-a",
                "a-",
                "a--b",
                "a-_b",
                ":a",
                "a:",
                "a:b:c",
                "a::b",
                "a/b",
                "à",
                "a\n",
                "\uD83D\uDD4A",
                "acme-x:gate"
            })
    void tokensAreWordsWithAtMostOnePrefix(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckpointKind.VOCABULARY.term(text))
                .withMessage(
                        "\"" + text.replace('\n', '\uFFFD')
                                + "\" cannot be a CheckpointKind: write lower-case words joined by hyphens, such as checkpoint.");
    }

    @Test
    void tokensHaveALongestLength() {
        String longest = "a".repeat(100);
        assertThat(CheckpointKind.VOCABULARY.term(longest).token()).isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckpointKind.VOCABULARY.term(longest + "b"))
                .withMessage(
                        "\"" + "a".repeat(60)
                                + "...\" cannot be a CheckpointKind: write lower-case words joined by hyphens, such as checkpoint.");
    }

    @Test
    void anotherCaseIsAnotherTerm() {
        Term<CheckpointKind> shouted = CheckpointKind.VOCABULARY.term("BORDER-CONTROL");
        assertThat(shouted.isKnown()).isFalse();
        assertThat(shouted).isNotEqualTo(CheckpointKind.BORDER_CONTROL);
    }

    @Test
    void aConstantIsComparedByIdentityAndOpensASwitch() {
        Term<CheckpointKind> kind = CheckpointKind.VOCABULARY.term("border-control");
        assertThat(kind == CheckpointKind.BORDER_CONTROL).isTrue();
        assertThat(kind instanceof CheckpointKind known && known.ordinal() == 5).isTrue();
        assertThat(kind).hasToString("BORDER_CONTROL");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void termsSurviveJavaSerialization(Vocabulary<?> vocabulary) throws Exception {
        Term<?> known = vocabulary.known().get(0);
        assertThat(copied(known)).isSameAs(known);
        assertThat(copied(vocabulary.term("acme:gate"))).isEqualTo(vocabulary.term("acme:gate"));
    }

    static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.armistice.vocabulary")) {
            if (found.isEnum() && found.isAssignableTo(Term.class)) {
                types.add(found.reflect());
            }
        }
        assertThat(types).hasSizeGreaterThan(30).contains(CheckpointKind.class);
        return types;
    }

    static List<Vocabulary<?>> vocabularies() {
        List<Vocabulary<?>> vocabularies = new ArrayList<>();
        types().forEach(type -> vocabularies.add(vocabularyOf(type)));
        return vocabularies;
    }

    private static Vocabulary<?> vocabularyOf(Class<?> type) {
        try {
            return (Vocabulary<?>) type.getField("VOCABULARY").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " has no public field VOCABULARY", e);
        }
    }

    private static Object copied(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
