package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.armistice.index.RiverDispute;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Code;
import org.armistice.model.Estimate;
import org.armistice.model.Name;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.State;
import org.armistice.model.Territory;
import org.armistice.vocabulary.CodeScheme;
import org.armistice.vocabulary.Measure;
import org.junit.jupiter.api.Test;

/** What the golden pairs of the laws do not show. */
class TextRulesTest {

    @Test
    void aTextIsFoundHoweverDeepItStands() {
        State state = RiverDispute.NORLAND.toBuilder()
                .addNames(Attributed.of(Name.of("Norland", "en"))
                        .citing(Citation.of(Ref.to("gazette")).at("page 2 ")))
                .addCodes(Code.of(CodeScheme.WIKIDATA, "Q1 "))
                .build();
        Territory delta = RiverDispute.DELTA.toBuilder()
                .addPopulations(Attributed.of(Estimate.builder()
                        .measure(Measure.POPULATION)
                        .best(40)
                        .wording(" some forty")
                        .build()))
                .build();

        assertThat(Found.in(state, delta).stream().filter(line -> line.contains("Text.")))
                .containsExactly(
                        "WARNING Text.BlankAtEdge at norland /names/0/citations/0/locator: Ends with U+0020 (SPACE)."
                                + " Remove the blanks around the text.",
                        "WARNING Text.BlankAtEdge at norland /codes/0/value: Ends with U+0020 (SPACE)."
                                + " Remove the blanks around the text.",
                        "WARNING Text.BlankAtEdge at delta /populations/0/wording: Begins with U+0020 (SPACE)."
                                + " Remove the blanks around the text.");
    }

    @Test
    void whatIsClosedInTheWrongOrderIsNotClosed() {
        assertThat(Characters.unclosed(text("\u2066one \u202Atwo\u2069")))
                .as("ends with the isolate")
                .isEmpty();
        assertThat(Characters.unclosed(text("\u202Aone \u2066two\u202C\u2069\u202C")))
                .isEmpty();
        assertThat(Characters.unclosed(text("\u202Aone \u2066two\u202C\u2069"))).isPresent();
        assertThat(Characters.unclosed(text("\u2069\u202C no beginning"))).isEmpty();
        assertThat(Characters.unclosed(text("\u202Eone"))).as("another law's").isEmpty();
    }

    @Test
    void everyIsolateNeedsItsEnd() {
        assertThat(Characters.unclosed(text("\u2066one")))
                .contains("Holds U+2066 (LEFT-TO-RIGHT ISOLATE) without its end:"
                        + " what is shown behind it may change its order.");
        assertThat(Characters.unclosed(text("\u2068one")))
                .contains("Holds U+2068 (FIRST STRONG ISOLATE) without its end:"
                        + " what is shown behind it may change its order.");
        assertThat(Characters.unclosed(text("\u2068one\u202A\u2069"))).isEmpty();
    }

    @Test
    void aLineInOrderDoesNotExcuseTheNext() {
        String unclosed = "Holds U+2067 (RIGHT-TO-LEFT ISOLATE) without its end:"
                + " what is shown behind it may change its order.";
        assertThat(Characters.unclosed(text("one\n\u2067two"))).contains(unclosed);
        assertThat(Characters.unclosed(text("\u202Eone\n\u2067two")))
                .as("an override is another law's")
                .contains(unclosed);
        assertThat(Characters.unclosed(text("\u2067one\n\u2067two\u2069")))
                .as("nothing ends what an earlier line left open")
                .contains(unclosed);
    }

    @Test
    void whatWasLostIsToldFromItsNeighbours() {
        assertThat(Stream.of(0xFFFD, 0xFFFE, 0x1FFFF, 0xFDD0, 0xFDEF)
                        .map(Character::toString)
                        .map(TextRulesTest::text)
                        .map(Characters::lost)
                        .map(Optional::orElseThrow))
                .containsExactly(
                        "Holds U+FFFD (REPLACEMENT CHARACTER), which stands where a character was lost.",
                        "Holds U+FFFE, which stands where a character was lost.",
                        "Holds U+1FFFF, which stands where a character was lost.",
                        "Holds U+FDD0, which stands where a character was lost.",
                        "Holds U+FDEF, which stands where a character was lost.");
        assertThat(Characters.lost(text("a\uFDCF\uFDF0\uFFFC\uFF00"))).isEmpty();
    }

    @Test
    void whatNobodySeesIsToldFromItsNeighbours() {
        assertThat(Stream.of(0xAD, 0x2060, 0x2064, 0xE0000, 0xE007F)
                        .map(Character::toString)
                        .map(TextRulesTest::text)
                        .map(Characters::invisible)
                        .map(Optional::orElseThrow))
                .containsExactly(
                        "Holds U+00AD (SOFT HYPHEN), which nobody can see.",
                        "Holds U+2060 (WORD JOINER), which nobody can see.",
                        "Holds U+2064 (INVISIBLE PLUS), which nobody can see.",
                        "Holds U+E0000, which nobody can see.",
                        "Holds U+E007F (CANCEL TAG), which nobody can see.");
        assertThat(Characters.invisible(text("\u205F\u2065" + Character.toString(0xE0080))))
                .isEmpty();
    }

    @Test
    void aUserWithoutAnyNameIsOneToo() {
        assertThat(WebAddress.withUser(text("https://@gazette.example/1")))
                .contains("Names a user before the host and leads to \"gazette.example\","
                        + " whatever it seems to begin with.");
    }

    @Test
    void manyDirectionsTakeLittleTime() {
        String many = "\u202A".repeat(10_000) + "\u2069".repeat(10_000);
        assertThat(Characters.unclosed(text(many))).isPresent();
    }

    @Property
    void noTextIsTooOddToBeJudged(@ForAll String odd) {
        Text text = text(odd.isBlank() ? "x" : odd);
        for (var law : List.of(
                Characters.control(text),
                Characters.line(text),
                Characters.override(text),
                Characters.unclosed(text),
                Characters.lost(text),
                Characters.invisible(text),
                Characters.edge(text),
                Characters.denormal(text),
                Characters.mixed(text),
                LanguageTag.malformed(text),
                LanguageTag.unknown(text),
                LanguageTag.longer(text),
                WebAddress.malformed(text),
                WebAddress.elsewhere(text),
                WebAddress.withUser(text))) {
            assertThat(law.orElse(".")).endsWith(".");
        }
    }

    @Test
    void everyLanguageOfTheJdkIsInOrder() {
        Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::toLanguageTag)
                .filter(tag -> !tag.startsWith("und"))
                .forEach(tag -> {
                    assertThat(LanguageTag.malformed(text(tag))).as(tag).isEmpty();
                    assertThat(LanguageTag.unknown(text(tag))).as(tag).isEmpty();
                    assertThat(LanguageTag.longer(text(tag))).as(tag).isEmpty();
                });
    }

    @Test
    void noLawAboutSingleCharactersIsAboutPlainOnes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String odd = "a" + Character.toString(c) + "b";
            if (Text.isPlain(odd)) {
                assertThat(Character.isISOControl(c)).isFalse();
                assertThat(Character.getType(c)).isNotIn((int) Character.FORMAT, (int) Character.UNASSIGNED);
                assertThat(c).isNotIn(0x2028, 0x2029, 0xFFFD);
            }
        }
        assertThat(Text.isPlain("Հայաստան, l’État \u0644\u0627 0–9 e\u0301")).isTrue();
    }

    private static Text text(String words) {
        return Members.of(Source.builder().id("gazette").note(words).build())
                .texts()
                .get(0);
    }
}
