package org.armistice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
