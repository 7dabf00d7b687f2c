package org.armistice.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads the files of JSONTestSuite, where a folder {@code shared/data} lies beside or above the project. They are not a
 * part of it.
 */
class JsonTestSuiteTest {

    private static final Path FOLDER = Path.of("shared", "data", "jsontestsuite", "test_parsing");

    /** RFC 8259 says that names should be unique; here they must be. */
    private static final Set<String> REFUSED_BY_US =
            Set.of("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");

    @Test
    void whatMustBeAcceptedIsAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        for (Path file : files("y_")) {
            if (!isAccepted(file)) {
                refused.add(file.getFileName().toString());
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(REFUSED_BY_US);
    }

    @Test
    void whatMustBeRefusedIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        for (Path file : files("n_")) {
            if (text(file).isPresent() && isAccepted(file)) {
                accepted.add(file.getFileName().toString());
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void whatMayBeEitherDoesNoHarm() throws IOException {
        for (Path file : files("i_")) {
            isAccepted(file);
        }
    }

    private static List<Path> files(String prefix) throws IOException {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            assertThat(found).as("files in " + folder).hasSizeGreaterThan(20);
            return found;
        }
    }

    private static Path folder() {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            if (Files.isDirectory(above.resolve(FOLDER))) {
                return above.resolve(FOLDER);
            }
        }
        return abort("Skipped: no folder " + FOLDER + " here or above, so JSONTestSuite cannot be read.");
    }

    /** Anything but a refusal, a {@code StackOverflowError} for one, fails the test. */
    private static boolean isAccepted(Path file) throws IOException {
        Optional<String> text = text(file);
        try {
            text.ifPresent(JsonText::parse);
            return text.isPresent();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage())
                    .as(file.toString())
                    .matches("Not a JSON value: .+, at character [0-9]+\\.");
            return false;
        }
    }

    /** Returns the text of a file, or nothing if it is no UTF-8. */
    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException noUtf8) {
            return Optional.empty();
        }
    }
}
