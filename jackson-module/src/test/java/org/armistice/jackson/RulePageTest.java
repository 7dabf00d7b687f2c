package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.armistice.validation.Rule;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePageTest {

    private static final List<Rule> RULES = Validator.standard().rules();

    private static final String LINK = "../jackson-module/src/test/resources/laws/";

    private static final Path CORE = Path.of("../core");

    @Test
    void thePageSaysWhatTheLawsSay() throws IOException {
        GeneratedPage.at("core/RULES.md").mustBe(page(CORE.resolve(LINK)).text());
    }

    @Test
    void everyLawStandsOnThePageOnce() throws IOException {
        RulePage page = page(CORE.resolve(LINK));

        assertThat(page.withoutGroup())
                .as("add the family to a group of RulePage")
                .isEmpty();
        assertThat(Pattern.compile("(?m)^### (.*)$")
                        .matcher(page.text())
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(Rule::id).toList());
    }

    @Test
    void whatThePageLinksToIsThere() throws IOException {
        String text = page(CORE.resolve(LINK)).text();
        List<MatchResult> links =
                Pattern.compile("]\\((#?)([^)]+)\\)").matcher(text).results().toList();

        assertThat(links).hasSizeGreaterThan(30);
        for (MatchResult link : links) {
            if (link.group(1).isEmpty()) {
                assertThat(CORE.resolve(link.group(2))).exists();
            } else {
                assertThat(text).containsPattern("(?im)^## " + link.group(2) + "$");
            }
        }
    }

    @Test
    void theFirstThatIsCertainIsTheExample(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Entry.NoName.findings"), """
                WARNING Entry.NoCitation at mist: Cites nothing.
                NOTE Entry.NoName at mist /name: Perhaps: Is it? Look: there.
                NOTE Entry.NoName at fog /name: Is *it*. Look: there.
                NOTE Entry.NoName at haze /name: Is it not. Look.
                """);
        Files.writeString(folder.resolve("Dataset.SilencesNothing.findings"), """
                NOTE Dataset.SilencesNothingElse: Is another law.
                NOTE Dataset.SilencesNothing: Perhaps: Silences "Entry.NoNane".
                """);
        String text = page(folder).text();

        assertThat(text)
                .contains("\n### Entry.NoName\n\n**NOTE** · sees the entry alone\n\n"
                        + "An actor or a place SHOULD have a name.\n\n"
                        + "> Is \\*it\\*. Look: there.\n> ([Entry.NoName.json](" + LINK + "Entry.NoName.json))\n\n###")
                .contains("\n> Perhaps: Silences \"Entry.NoNane\".\n")
                .as("a law without files")
                .contains("\n### Entry.NoCitation\n\n**WARNING** · sees the entry alone\n\n"
                        + "An entry SHOULD cite a source.\n\n###");
    }

    @Test
    void textIsShownInMarkdownAsItIs() {
        assertThat(Markdown.of("Is \"a_b*c\" <d> [e](f) | ~g~ & \\h."))
                .isEqualTo("Is \"a\\_b\\*c\" \\<d\\> \\[e\\](f) \\| \\~g\\~ \\& \\\\h.");
        assertThat(Markdown.of("Name it in `other_name`, or ` not.")).isEqualTo("Name it in `other_name`, or \\` not.");
        assertThat(Markdown.of("As in https://example.org/a.")).isEqualTo("As in https\\://example.org/a.");
        assertThat(Markdown.of("- one")).isEqualTo("\\- one");
        assertThat(Markdown.of("# one")).isEqualTo("\\# one");
        assertThat(Markdown.of("1. one 1. two")).isEqualTo("1\\. one 1. two");
        assertThat(Markdown.of("1 one.")).isEqualTo("1 one.");
    }

    private static RulePage page(Path examples) {
        return new RulePage(RULES, examples, LINK);
    }
}
