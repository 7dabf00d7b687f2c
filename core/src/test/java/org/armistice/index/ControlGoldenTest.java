package org.armistice.index;

import static org.armistice.vocabulary.TerritorialRelation.CONTROLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Holding;
import org.armistice.model.Organization;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.model.Territory;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.TerritorialRelation;
import org.armistice.vocabulary.Viewpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The timeline of a territory, its contests and its holdings, read from a file and compared with the file beside it.
 */
class ControlGoldenTest {

    private static final Ref<Territory> PLACE = Ref.to("place");

    @ParameterizedTest
    @ValueSource(strings = {"island", "strait"})
    void whatFollowsFromHoldingsIsWhatStandsBesideThem(String name) {
        List<String> lines = read(name + ".holdings")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        ControlIndex index = ControlIndex.of(
                dataset(lines.stream().filter(line -> !line.startsWith("?")).toList()));

        List<String> answers = new ArrayList<>();
        answers.add("Timeline");
        index.timeline(PLACE).forEach(span -> answers.add("  " + span.inEnglish()));
        answers.add("");
        answers.add("Timeline of control");
        index.timeline(PLACE, CONTROLS).forEach(span -> {
            answers.add("  " + span.inEnglish());
            answers.add("    " + span.contest().inEnglish());
        });
        answers.add("");
        answers.add("Changes");
        index.changes(PLACE).forEach(change -> answers.add("  " + text(change)));
        for (String question : lines) {
            if (question.startsWith("?")) {
                answers.add("");
                answer(UncertainDate.parse(question.substring(1).strip()), index, answers);
            }
        }

        assertThat(String.join("\n", answers) + "\n").isEqualTo(read(name + ".control"));
    }

    private static void answer(UncertainDate day, ControlIndex index, List<String> answers) {
        answers.add(day.toString());
        answers.add("  " + index.contest(PLACE, day).inEnglish());
        answers.add("  control " + index.contest(PLACE, CONTROLS, day).inEnglish());
        for (Answer<Attributed<Holding>> answer : index.holdings(PLACE, day)) {
            Holding holding = answer.value().value();
            answers.add("  %s: %s %s, according to %s"
                    .formatted(
                            answer.truth(),
                            holding.holder().id(),
                            holding.relation().token(),
                            answer.value().perspective()));
        }
    }

    private static String text(HoldingChange change) {
        Holding holding = change.holding().value();
        return "%s %s: %s %s"
                .formatted(
                        change.begins() ? "from" : "until",
                        change.day(),
                        holding.holder().id(),
                        holding.relation().token());
    }

    private static Dataset dataset(List<String> lines) {
        return Dataset.builder()
                .id("golden")
                .add(Organization.builder()
                        .id("harbour")
                        .state(Ref.to("corvia"))
                        .build())
                .add(Territory.builder()
                        .id("place")
                        .holdings(lines.stream().map(ControlGoldenTest::holding).toList())
                        .build())
                .build();
    }

    private static Attributed<Holding> holding(String line) {
        List<String> columns =
                List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        String relation = columns.get(0);
        Attributed<Holding> holding = Attributed.of(Holding.builder()
                .relation(TerritorialRelation.VOCABULARY.term(relation.replace(" jointly", "")))
                .holder(Ref.<Actor>to(columns.get(1)))
                .jointly(relation.endsWith(" jointly"))
                .build());
        if (!columns.get(2).isEmpty()) {
            holding = holding.during(UncertainPeriod.parse(columns.get(2)));
        }
        if (!columns.get(3).isEmpty()) {
            holding = holding.from(
                    columns.get(3).equals("international")
                            ? Perspective.of(Viewpoint.INTERNATIONAL)
                            : Perspective.of(Ref.<Actor>to(columns.get(3))));
        }
        if (!columns.get(4).isEmpty()) {
            holding = holding.with(Certainty.VOCABULARY.term(columns.get(4)));
        }
        if (!columns.get(5).isEmpty()) {
            holding = holding.citing(Source.builder()
                    .id(columns.get(5))
                    .name(columns.get(5))
                    .build()
                    .cite());
        }
        return holding;
    }

    private static String read(String name) {
        try (InputStream file =
                Objects.requireNonNull(ControlGoldenTest.class.getResourceAsStream(name), name + " is missing")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
