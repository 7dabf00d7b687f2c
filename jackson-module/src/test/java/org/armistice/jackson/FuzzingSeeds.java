package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The inputs that fuzzing begins with: the golden documents, the datasets of the laws, and the examples in every form.
 * None is kept as a copy, so that a new kind, member or law is fuzzed as soon as it has its golden document.
 */
final class FuzzingSeeds {

    /** In bytes; what is longer is held to its law by other tests, and would take the fuzzer's time. */
    private static final int LONGEST = 4_000;

    private static final String HEADER = "{\"armistice\":\"1.0\",\"id\":\"d\"}\n";
    private static final String ENTRY = "{\"type\":\"state\",\"id\":\"%s\"}";

    private FuzzingSeeds() {}

    /** Returns documents, good and broken ones, each with its name. */
    static Stream<Arguments> documents() {
        return Stream.of(golden(), files("/laws"), twoExamplesInEachForm(), broken())
                .flatMap(seeds -> seeds);
    }

    /** Returns the golden documents, each with its name. */
    static Stream<Arguments> golden() {
        return files("/golden");
    }

    /** Returns the seeds for the fuzzer; none in a build, where they are tests of their own and as quiet as others. */
    static Stream<Arguments> ifFuzzing(Supplier<Stream<Arguments>> seeds) {
        return System.getenv("JAZZER_FUZZ") == null ? Stream.empty() : seeds.get();
    }

    private static Stream<Arguments> files(String folder) {
        try (Stream<Path> files =
                Files.list(Path.of(FuzzingSeeds.class.getResource(folder).toURI()))) {
            return files
                    .filter(file ->
                            file.toString().endsWith("json") && file.toFile().length() <= LONGEST)
                    .sorted()
                    .map(file -> seed(file.getFileName().toString(), bytes(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Arguments> twoExamplesInEachForm() {
        List<Entry> all = Examples.ALL;
        return Stream.iterate(1, next -> next < all.size(), next -> next + 2).flatMap(next -> {
            Entry first = all.get(next - 1);
            Dataset two = Dataset.builder().id("two").add(first, all.get(next)).build();
            return Stream.of(
                    seed(first.id() + ".ndjson", DatasetWriter.ndjson().toBytes(two)),
                    seed(
                            first.id() + ".ndjson.gz",
                            DatasetWriter.ndjson().gzipped().toBytes(two)));
        });
    }

    /** What a reader finds a way on behind, or sees to be at its end. */
    private static Stream<Arguments> broken() {
        String a = ENTRY.formatted("a");
        String b = ENTRY.formatted("b");
        return Stream.of(
                        HEADER + a + "\n{\"type\":\"state\",\"id\":\n" + b + "\n",
                        HEADER + a + " " + b + "\n" + a + "\n" + a,
                        HEADER + a + "\n{\"type\":\"state\",\n\"id\":\"c\"}\n\r\n" + b + "\n",
                        HEADER + "xyz\n[1,\"\n" + b + "}\n{\"id\":\"a\",\"acme:x\":[1.50,-0,1e400],\"type\":\"state\"}",
                        "\uFEFF{\"entries\":[" + a + "," + b + "],\"id\":\"d\",\"armistice\":\"1.7\",\"new\":null}",
                        "{\"armistice\":\"1.0\",\"id\":\"d\",\"entries\":[" + a + ",[7]," + b + "," + a + ",",
                        "{\"armistice\":\"2.0\",\"id\":\"d\",\"entries\":[" + a + "]}")
                .map(text -> seed(text, text.getBytes(UTF_8)));
    }

    private static Arguments seed(String name, byte[] bytes) {
        return arguments(named(name, bytes));
    }
}
