package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.armistice.model.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Reads the files of JSONTestSuite, where a folder {@code shared/data} lies beside or above the project: as they are,
 * and planted into a dataset. They are not a part of the project.
 */
@Timeout(60)
class ForeignDocumentsTest {

    private static final Path FOLDER = Path.of("shared", "data", "jsontestsuite", "test_parsing");

    /** RFC 8259 says that names should be unique; here they must be. */
    private static final Set<String> REFUSED_BY_US =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    private static final String HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"}\n";

    private static final String NEXT = "\n{\"type\":\"state\",\"id\":\"next\"}\n";

    /** What the three ways of reading make of bytes: the ids that were kept. Anything but a refusal fails the test. */
    private record Outcome(Optional<List<String>> read, Optional<List<String>> recovered, List<String> opened) {

        static Outcome of(byte[] bytes) {
            List<String> opened = new ArrayList<>();
            List<ReadProblem> problems = new ArrayList<>();
            try (EntryStream entries = DatasetReader.standard().open(new ByteArrayInputStream(bytes), problems::add)) {
                entries.forEachRemaining(entry -> opened.add(entry.id()));
            }
            Outcome outcome = new Outcome(
                    kept(() -> DatasetReader.standard().read(bytes).entries()),
                    kept(() -> DatasetReader.standard().recover(bytes).dataset().entries()),
                    opened);
            assertThat(problems).allMatch(problem -> problem.line() >= 1 && problem.column() >= 1);
            return outcome;
        }

        private interface Reading {
            List<Entry> read();
        }

        private static Optional<List<String>> kept(Reading reading) {
            try {
                return Optional.of(reading.read().stream().map(Entry::id).toList());
            } catch (DatasetReadException refused) {
                assertThat(refused.problems()).isNotEmpty();
                return Optional.empty();
            }
        }
    }

    @Test
    void noneIsADataset() throws IOException {
        assertThat(namesOf("", file -> {
                    Outcome outcome = Outcome.of(file);
                    return outcome.read().isPresent()
                            || outcome.recovered().isPresent()
                            || !outcome.opened().isEmpty();
                }))
                .isEmpty();
    }

    @Test
    void asAnUnknownMemberItIsKeptIfItIsJson() throws IOException {
        assertThat(namesOf("y_", file -> !isKept(file))).isEqualTo(new TreeSet<>(REFUSED_BY_US));
        assertThat(namesOf("n_", file -> isKept(file))).isEmpty();
        namesOf("i_", file -> isKept(file));
    }

    /** What is kept is written, and read again as the same. */
    private static boolean isKept(byte[] file) {
        byte[] document = joined(
                "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[{\"type\":\"state\",\"id\":\"a\",\"acme:x\":",
                file,
                "}]}");
        Outcome outcome = Outcome.of(document);
        assertThat(outcome.recovered().orElse(List.of())).isEqualTo(outcome.opened());
        if (outcome.read().isEmpty()) {
            return false;
        }
        var dataset = DatasetReader.standard().read(document);
        assertThat(dataset.entries().get(0).unknownMembers().get("acme:x")).isPresent();
        assertThat(DatasetReader.standard().read(DatasetWriter.json().toBytes(dataset)))
                .isEqualTo(dataset);
        return true;
    }

    @Test
    void asAnEntryItIsRefused() throws IOException {
        assertThat(namesOf("", file -> {
                    Outcome outcome =
                            Outcome.of(joined("{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[", file, "]}"));
                    return outcome.read().isPresent() || !outcome.opened().isEmpty();
                }))
                .isEqualTo(namesOf("", file -> new String(file, UTF_8).isBlank()));
    }

    @Test
    void asALineItCostsNoOther() throws IOException {
        assertThat(namesOf("", file -> {
                    byte[] oneLine =
                            new String(file, UTF_8).replaceAll("[\\r\\n]+", " ").getBytes(UTF_8);
                    Outcome outcome = Outcome.of(joined(HEADER, oneLine, NEXT));
                    return !outcome.recovered().equals(Optional.of(List.of("next")))
                            || !outcome.opened().equals(List.of("next"));
                }))
                .isEmpty();
    }

    @Test
    void asLinesItCostsAtMostTheNext() throws IOException {
        assertThat(namesOf("", file -> {
                    Outcome outcome = Outcome.of(joined(HEADER, file, NEXT + NEXT.replace("next", "last")));
                    return !outcome.recovered().orElse(List.of()).contains("last")
                            || !outcome.opened().contains("last");
                }))
                .isEmpty();
    }

    private static byte[] joined(String before, byte[] file, String behind) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(before.getBytes(UTF_8));
        joined.writeBytes(file);
        joined.writeBytes(behind.getBytes(UTF_8));
        return joined.toByteArray();
    }

    private static Set<String> namesOf(String prefix, Predicate<byte[]> which) throws IOException {
        Path folder = folder();
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(found).as("files in " + folder).hasSizeGreaterThan(prefix.isEmpty() ? 300 : 20);
            for (Path file : found) {
                long begun = System.nanoTime();
                boolean chosen;
                try {
                    chosen = which.test(Files.readAllBytes(file));
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(file.getFileName() + " was not refused but broke the reader", e);
                }
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as(file.toString())
                        .isLessThan(Duration.ofSeconds(60));
                if (chosen) {
                    names.add(file.getFileName().toString());
                }
            }
        }
        return names;
    }

    private static Path folder() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(FOLDER))) {
                return above.resolve(FOLDER);
            }
        }
        return abort("Skipped: no folder " + FOLDER + " here or above, so JSONTestSuite cannot be read.");
    }
}
