package org.armistice.examples.southcaucasus;

import static org.armistice.time.UncertainDate.date;
import static org.armistice.time.UncertainPeriod.period;

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
import org.armistice.vocabulary.Topic;

/**
 * Builds a dataset in code, validates it, writes it in both forms, reads it back, and asks it questions.
 *
 * <p>Every answer comes from what was read back.
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

    /** Asks the twenty questions; the questions know nothing of these entries but what is handed to them. */
    static Map<Integer, Reply> answers(Dataset dataset) {
        TalksQuestions talks = new TalksQuestions(dataset);
        GroundQuestions ground = new GroundQuestions(dataset);
        WarQuestions wars = new WarQuestions(dataset);
        WordsQuestions words = new WordsQuestions(dataset);
        Map<Integer, Reply> answers = new TreeMap<>();
        answers.put(1, talks.participants(Talks.ARLINGTON.ref()));
        answers.put(
                2,
                talks.next(
                        Talks.WASHINGTON.ref(),
                        List.of(date("2023-06-20"), date("2023-06-03")),
                        List.of(period("2023-06-01/2023-06-30"))));
        answers.put(3, talks.when(Talks.EUROPEAN.ref(), List.of(date("2023-05-14"), date("2023-05-03"))));
        answers.put(4, talks.tracksOfTalks(period("2023-05-01/2023-06-30")));
        answers.put(5, talks.roles(Actors.RUSSIA.ref(), date("2023-06")));
        answers.put(6, ground.holders(Places.KARABAKH.ref(), date("2000-01-01")));
        answers.put(7, words.promised(Actors.ARMENIA.ref(), Places.KARABAKH.ref(), date("2023-06")));
        answers.put(8, wars.wars(Places.KARABAKH.ref()));
        answers.put(9, wars.ceasefireThatEnded(Wars.SECOND_WAR.ref(), date("2023-06")));
        answers.put(10, ground.ways(Actors.ARMENIA.ref(), Places.KARABAKH.ref()));
        answers.put(11, ground.checkpoints(Places.LACHIN.ref(), date("2023-04-10")));
        answers.put(12, words.reasons(Places.CHECKPOINT.ref()));
        answers.put(13, words.contested());
        answers.put(14, wars.toll(Wars.VIOLENCE.ref()));
        answers.put(15, words.prospects(Topic.PEACE_AGREEMENT));
        answers.put(16, ground.states(date("1990-01-01"), date("1992-01-01")));
        answers.put(17, words.complaints(Actors.ARMENIA.ref(), Actors.AZERBAIJAN.ref()));
        answers.put(18, talks.outcome(Talks.MOSCOW_ROUND.ref()));
        answers.put(19, words.causes());
        answers.put(20, new SourceQuestions(dataset).sources());
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
