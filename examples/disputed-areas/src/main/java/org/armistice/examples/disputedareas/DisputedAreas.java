package org.armistice.examples.disputedareas;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.examples.disputedareas.Area.Outcome;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import org.armistice.time.UncertainDate;
import org.armistice.validation.ValidationReport;
import org.armistice.validation.Validator;

/**
 * Converts Natural Earth's disputed areas, says which could not be read, and asks who administers and who claims.
 *
 * <p>Every answer comes from the dataset that was written and read back.
 */
public final class DisputedAreas {

    private static final UncertainDate DAY = UncertainDate.date("2014");

    private static final List<String> ASKED_FOR =
            List.of("Nagorno-Karabakh", "Abkhazia", "N. Cyprus", "W. Sahara", "Atacama corridor", "Serranilla Bank");

    private DisputedAreas() {}

    /**
     * Runs the example.
     *
     * @param arguments the areas as GeoJSON, and a folder to write to; a temporary one if there is none
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length < 1 || arguments.length > 2) {
            out.println(
                    "Give a file, Natural Earth's disputed areas as GeoJSON, and if you like a folder to write to.");
            return;
        }
        Path folder = arguments.length > 1
                ? Files.createDirectories(Path.of(arguments[1]))
                : Files.createTempDirectory("disputed-areas");
        run(Path.of(arguments[0]), folder, out);
    }

    static Dataset run(Path file, Path folder, PrintStream out) {
        List<Feature> features = Feature.read(file);
        NamedActors actors = NamedActors.among(features);
        List<Area> areas = AreaConverter.areas(features, actors);
        Dataset dataset = AreaConverter.dataset(areas, actors, NaturalEarth.source(file));
        out.println(dataset.title().orElseThrow() + ": " + dataset.entries().size() + " entries");
        describe(areas, out);
        describe(Validator.standard().validate(dataset), out);

        Path document = folder.resolve("disputed-areas.json");
        DatasetWriter.json().write(dataset, document);
        Dataset read = DatasetReader.standard().read(document);
        out.println("\nWritten to " + document + ", read back: "
                + (read.equals(dataset) ? "the same dataset" : "NOT the same dataset"));

        AreaQuestions questions = new AreaQuestions(read);
        out.println("\nWho holds these on a day of " + DAY + "?");
        ASKED_FOR.forEach(area -> print(questions.holders(area, DAY), out));
        out.println("\nWhat is claimed by several?");
        print(questions.contestedClaims(DAY), out);
        return read;
    }

    /** Returns how many areas had each outcome. They add up to all. */
    static Map<Outcome, Integer> counts(List<Area> areas) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        areas.forEach(area -> counts.merge(area.outcome(), 1, Integer::sum));
        return counts;
    }

    private static void describe(List<Area> areas, PrintStream out) {
        Map<Outcome, Integer> counts = counts(areas);
        out.println(
                "\n%d features: %d read, %d partly read (what sort of area it is, and nothing of a note), %d not read"
                        .formatted(
                                areas.size(),
                                counts.get(Outcome.READ),
                                counts.get(Outcome.PARTLY_READ),
                                counts.get(Outcome.NOT_READ)));
        for (Area area : areas) {
            area.obstacle()
                    .ifPresent(obstacle -> out.println("    %s %s, %s: %s"
                            .formatted(
                                    area.territory().id(),
                                    area.territory().name().orElse(""),
                                    area.outcome().inWords(),
                                    obstacle)));
        }
    }

    private static void describe(ValidationReport report, PrintStream out) {
        Map<String, Integer> byRule = new TreeMap<>();
        report.findings().forEach(finding -> byRule.merge(finding.severity() + " " + finding.rule(), 1, Integer::sum));
        out.println("\nValidation: " + report);
        byRule.forEach((rule, count) -> out.println("    " + count + " " + rule));
    }

    private static void print(List<String> lines, PrintStream out) {
        lines.forEach(line -> out.println("    " + line));
    }
}
