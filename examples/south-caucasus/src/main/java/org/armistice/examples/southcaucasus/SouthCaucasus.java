package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.validation.ValidationReport;
import org.armistice.validation.Validator;

/**
 * Builds a dataset in code, validates it, writes it in both forms, reads it back, and asks it questions.
 *
 * <p>Every answer comes from what was read back. The numbers are those of the questions that the whole model is to
 * answer; these are the ones that its first kinds can.
 */
public final class SouthCaucasus {

    private SouthCaucasus() {}

    /**
     * Runs the example.
     *
     * @param arguments a folder to write to; a temporary one if there is none
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("south-caucasus");
        run(folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static Dataset run(Path folder, PrintStream out) {
        Dataset dataset = NewsReport.dataset();
        out.println(dataset.title().orElseThrow() + ": " + size(dataset));

        ValidationReport report = Validator.standard().validate(dataset);
        out.println("Validation: " + report);

        Path document = folder.resolve("south-caucasus.json");
        Path lines = folder.resolve("south-caucasus.ndjson");
        DatasetWriter.json().write(dataset, document);
        DatasetWriter.ndjson().write(dataset, lines);
        Dataset read = DatasetReader.standard().read(document);
        boolean same =
                read.equals(dataset) && DatasetReader.standard().read(lines).equals(dataset);
        out.println("Written to " + document + " and " + lines.getFileName() + ", read back: "
                + (same ? "the same dataset" : "NOT the same dataset"));

        answers(read).forEach((number, reply) -> out.println("\n" + number + ". " + reply));
        return read;
    }

    static Map<Integer, Reply> answers(Dataset dataset) {
        Questions questions = new Questions(dataset);
        Map<Integer, Reply> answers = new TreeMap<>();
        answers.put(4, questions.tracksOfTalks());
        answers.put(5, questions.roles(Actors.RUSSIA.ref(), date("2023-06")));
        answers.put(6, questions.holders(Places.KARABAKH.ref(), date("2000-01-01")));
        answers.put(9, questions.ceasefire(Wars.CEASEFIRE.ref(), date("2023-06")));
        answers.put(10, questions.ways(Actors.ARMENIA.ref(), Places.KARABAKH.ref()));
        answers.put(11, questions.checkpoints(Places.LACHIN.ref(), date("2023-04-10")));
        answers.put(16, questions.states(date("1990-01-01"), date("1992-01-01")));
        answers.put(20, questions.sources());
        return answers;
    }

    private static String size(Dataset dataset) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Entry entry : dataset.entries()) {
            kinds.merge(entry.kind().getSimpleName(), 1, Integer::sum);
        }
        List<String> counts = new ArrayList<>();
        kinds.forEach((kind, count) -> counts.add(count + " " + kind));
        return dataset.entries().size() + " entries (" + String.join(", ", counts) + ")";
    }
}
