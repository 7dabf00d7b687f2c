package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpus, which is there for readers in any language, through ours: in each way of reading. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".cases"))
                    .map(CORPUS::relativize)
                    .sorted()
                    .toList();
        }
    }

    private static List<CorpusCase> cases(Path file) throws IOException {
        return CorpusCase.parse(Files.readString(CORPUS.resolve(file)));
    }

    /** What differs from what is expected, so that one test can show it of all cases of a file. */
    private final List<String> differences = new ArrayList<>();

    private void compare(CorpusCase one, String what, List<String> expected, List<String> found) {
        if (!CorpusCase.agree(expected, found)) {
            differences.add("%s (%s)%n  should be %s%n  is        %s".formatted(one.name(), what, expected, found));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDocumentIsReadAsAWholeOrRefusedWithEveryError(Path file) throws IOException {
        for (CorpusCase one : cases(file)) {
            compare(one, "read", one.errors(), errorsOfRead(one.document()));
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDocumentIsRecoveredWithEveryProblem(Path file) throws IOException {
        for (CorpusCase one : cases(file)) {
            try {
                Recovered recovered = DatasetReader.standard().recover(one.document());
                compare(one, "recover", one.problems(), lines(recovered.problems()));
            } catch (DatasetReadException e) {
                compare(one, "recover, without header", one.errors(), lines(e.problems()));
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void entriesAreTakenOneByOneWithEveryProblem(Path file) throws IOException {
        for (CorpusCase one : cases(file)) {
            List<ReadProblem> problems = new ArrayList<>();
            try (EntryStream entries =
                    DatasetReader.standard().open(new ByteArrayInputStream(one.document()), problems::add)) {
                entries.forEachRemaining(entry -> {});
            }
            compare(one, "open", streamed(one.problems()), lines(problems));
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void entriesAreTakenOneByOneUpToTheFirstError(Path file) throws IOException {
        for (CorpusCase one : cases(file)) {
            List<String> expected = streamed(one.errors());
            List<String> found = new ArrayList<>();
            try (EntryStream entries = DatasetReader.standard().open(new ByteArrayInputStream(one.document()))) {
                entries.forEachRemaining(entry -> {});
            } catch (DatasetReadException e) {
                found.addAll(lines(e.problems()));
            }
            compare(one, "open, strictly", expected.subList(0, Math.min(1, expected.size())), found);
        }
        assertThat(differences).isEmpty();
    }

    /** Whoever takes entries one by one does not notice that an id stands twice. */
    private static List<String> streamed(List<String> problems) {
        return problems.stream()
                .filter(problem -> !problem.contains(" entry.duplicate-id "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrongInADocumentIsWrongInLines(Path file) throws IOException {
        for (CorpusCase one : cases(file)) {
            String lines = one.text()
                    .replaceFirst(",\"entries\":\\[\n", "}\n")
                    .replaceFirst("\n]}$", "\n")
                    .replace(",\n", "\n");
            if (one.isText() && one.text().split("\n").length == lines.split("\n").length + 1) {
                List<String> errors = one.errors().stream()
                        .map(error ->
                                error.replaceFirst(" /entries/[0-9]+", " ").strip())
                        .toList();
                compare(one, "lines", errors, errorsOfRead(lines.getBytes(StandardCharsets.UTF_8)));
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsReadIsWrittenInTheOneWay(Path file) throws IOException {
        for (CorpusCase one : cases(file)) {
            if (one.output() != null) {
                Dataset dataset = DatasetReader.standard().read(one.document());
                DatasetWriter form =
                        one.output().contains("\"entries\":[") ? DatasetWriter.json() : DatasetWriter.ndjson();
                compare(one, "write", List.of(one.output()), List.of(form.toText(dataset)));
                compare(
                        one,
                        "write what was written",
                        List.of(one.output()),
                        List.of(form.toText(DatasetReader.standard().read(one.output()))));
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileHoldsWhatItsFolderSays(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        List<CorpusCase> cases = cases(file);
        assertThat(cases).isNotEmpty().allSatisfy(one -> {
            assertThat(names.add(one.name())).as(one.name()).isTrue();
            assertThat(one.isInvalid()).as(one.name()).isEqualTo(file.startsWith("invalid"));
            assertThat(one.output() != null).as(one.name()).isEqualTo(file.startsWith("roundtrip"));
        });
        String text = Files.readString(CORPUS.resolve(file));
        assertThat(CorpusCase.print(text.substring(2, text.indexOf('\n')), cases))
                .isEqualTo(text);
    }

    @Test
    void everyCodeThatTheReadmeExplainsStandsInACaseAndTheOtherWayRound() throws IOException {
        Set<String> codes = new HashSet<>();
        for (Path file : files()) {
            cases(file).forEach(one -> one.problems().forEach(problem -> codes.add(problem.split(" ")[1])));
        }
        List<String> explained = Files.readAllLines(CORPUS.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .filter(code -> code.contains("."))
                .toList();
        assertThat(explained).containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<String> errorsOfRead(byte[] document) {
        try {
            DatasetReader.standard().read(document);
            return List.of();
        } catch (DatasetReadException e) {
            return lines(e.problems());
        }
    }

    private static List<String> lines(List<ReadProblem> problems) {
        return problems.stream().map(CorpusTest::line).toList();
    }

    private static String line(ReadProblem problem) {
        return "%s %s %d:%d %s"
                .formatted(problem.severity(), problem.code(), problem.line(), problem.column(), problem.pointer())
                .strip();
    }
}
