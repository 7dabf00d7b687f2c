package org.armistice.jackson;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.armistice.validation.Needs;
import org.armistice.validation.Rule;

/**
 * The page {@code core/RULES.md}: each law with its severity, what it has to see, its sentence, and what is found in
 * the dataset among the tests that breaks it. A law that has no such dataset shows none.
 */
final class RulePage {

    /** What the families are about; each stands in one row. */
    private static final List<Group> GROUPS = List.of(
            new Group("The dataset and any entry", "Dataset", "Entry", "Reference", "Link"),
            new Group("Sources", "Source", "Citation"),
            new Group("Texts, codes and figures", "Text", "Language", "Code", "Estimate"),
            new Group("Actors", "Actor", "State", "Succession", "Organization", "Person", "Office"),
            new Group("Places", "Place", "Location", "Shape", "Territory", "Corridor", "Checkpoint"),
            new Group(
                    "Undertakings",
                    "Conflict",
                    "Ceasefire",
                    "Mediation",
                    "Mediator",
                    "Host",
                    "Agreement",
                    "PeacekeepingMission",
                    "Commitment"),
            new Group("Events", "Event", "NegotiationRound", "Statement", "Incident", "Violation", "Development"));

    private static final String INTRODUCTION = """
            <!-- Generated: do not edit. Written by
            %s
            -->

            # Rules

            The %d laws that `Validator.standard()` holds a dataset to. Whatever breaks one is reported as a finding: with the id
            of the law, the entry, a JSON pointer to the place in it, what is wrong with the values that stand there, and what to
            do next. Ids and severities are a part of the public interface; the wording is not.

            ## How bad it is

            | severity | says | the law says | can be silenced |
            |---|---|---|---|
            | **ERROR** | Certainly wrong. | MUST | no |
            | **DANGER** | Right by itself, and likely to mislead whoever uses the dataset. | SHOULD | no |
            | **WARNING** | Unusual, and perhaps right: look at it. | SHOULD | yes |
            | **NOTE** | Worth knowing; nothing needs to be done. | SHOULD | yes |

            **Possible breaches.** Where a date that is not known to the day, or what is not recorded, leaves open whether a law is
            broken, nothing is said. `withPossibleBreaches()` has it said too: as a NOTE, whatever the severity of the law, that
            begins with "Perhaps:".

            **Silencing.** `silencing("Entry.NoName")` leaves out the notes and warnings of one law, `silencing("Entry")` those of
            its family, which is what stands before a dot. The publisher of a dataset silences for everybody, with a reason, in its
            header: `"silences": [{"rule": "Entry.NoName", "reason": "Names are being checked."}]`. The report counts what is
            left out for that. Errors and dangers are reported in any case.

            **Raising.** `raising("Code", Severity.ERROR)` reports what a law or a family finds as at least so bad. A possible
            breach stays a note, and nothing is ever lowered. What is raised to a danger or an error cannot be silenced any more.

            **What a law sees.** A stream of entries that is larger than memory is judged by the laws that see the entry alone;
            `ValidationStream.rulesNotRun()` names the others.

            **Examples.** Below a law stands what is found in a small invented dataset that breaks it, and where that dataset is.
            The file beside it that ends in `.clean.json` just does not break it.

            ## Families

            """;

    private record Group(String title, List<String> families) {

        Group(String title, String... families) {
            this(title, List.of(families));
        }
    }

    private final Map<String, List<Rule>> families = new TreeMap<>();
    private final Path examples;
    private final String link;

    /**
     * @param rules the laws
     * @param examples the folder of datasets that break them, and of what is found in each
     * @param link how that folder is reached from the page
     */
    RulePage(List<Rule> rules, Path examples, String link) {
        rules.stream()
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> families.computeIfAbsent(family(rule), none -> new ArrayList<>())
                        .add(rule));
        this.examples = examples;
        this.link = link;
    }

    /** Returns the families of the laws that stand in no group, and so not on the page. */
    List<String> withoutGroup() {
        return families.keySet().stream()
                .filter(family ->
                        GROUPS.stream().noneMatch(group -> group.families().contains(family)))
                .toList();
    }

    String text() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(
                GeneratedPage.COMMAND,
                families.values().stream().mapToInt(List::size).sum()));
        for (Group group : GROUPS) {
            page.append("- ")
                    .append(group.title())
                    .append(": ")
                    .append(links(group))
                    .append('\n');
        }
        for (Group group : GROUPS) {
            for (String family : group.families()) {
                page.append("\n## ").append(family).append('\n');
                for (Rule rule : families.getOrDefault(family, List.of())) {
                    append(rule, page);
                }
            }
        }
        return page.toString();
    }

    private static String links(Group group) {
        return group.families().stream()
                .map(family -> "[%s](#%s)".formatted(family, family.toLowerCase(Locale.ROOT)))
                .collect(joining(", "));
    }

    private void append(Rule rule, StringBuilder page) throws IOException {
        page.append("\n### %s\n\n".formatted(rule.id()));
        page.append("**%s** · sees %s\n\n".formatted(rule.severity(), sees(rule.needs())));
        page.append(Markdown.of(rule.law())).append('\n');
        Optional<String> finding = finding(rule.id());
        if (finding.isPresent()) {
            page.append("\n> %s\n> ([%s.json](%s%s.json))\n"
                    .formatted(Markdown.of(finding.get()), rule.id(), link, rule.id()));
        }
    }

    /** Returns message and hint of the first finding of a law, as it is told of what is certain if there is any. */
    private Optional<String> finding(String id) throws IOException {
        Path file = examples.resolve(id + ".findings");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> found = Files.readAllLines(file).stream()
                .filter(line -> line.matches("[A-Z]+ \\Q" + id + "\\E[ :].*"))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        return found.stream()
                .filter(line -> !line.startsWith("Perhaps: "))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static String family(Rule rule) {
        return rule.id().substring(0, rule.id().indexOf('.'));
    }

    private static String sees(Needs needs) {
        return switch (needs) {
            case ENTRY -> "the entry alone";
            case REFERRED_ENTRIES -> "the entry and those that it refers to";
            case DATASET -> "the whole dataset";
        };
    }
}
