package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armistice.validation.Finding;
import org.armistice.validation.Rule;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws, each held to a dataset that breaks it and to one that just does not. In the folder {@code laws} stand, for
 * the law {@code Code.Shared},
 *
 * <ul>
 *   <li>{@code Code.Shared.json}: a dataset in which it is broken;
 *   <li>{@code Code.Shared.findings}: all that is found in it, possible breaches too, one finding a line;
 *   <li>{@code Code.Shared.clean.json}: one just inside the boundary, in which nothing is found, not even perhaps.
 * </ul>
 *
 * <p>A finding too many fails as one too few does. To add a pair, write the three files: nothing needs to be added
 * here.
 */
class LawsTest {

    private static final Validator ALL = Validator.standard().withPossibleBreaches();

    private static final Path FOLDER = folder();

    static Stream<String> laws() {
        return Validator.standard().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void whatBreaksItIsFoundAndNothingElse(String law) throws IOException {
        String findings = findings(law + ".json");

        assertThat(findings).isEqualTo(read(law + ".findings"));
        assertThat(findings).as("is about the law").containsPattern("(?m)^[A-Z]+ \\Q" + law + "\\E[ :]");
    }

    @ParameterizedTest
    @MethodSource("laws")
    void itsNeighbourInsideTheBoundaryIsClean(String law) throws IOException {
        assertThat(findings(law + ".clean.json")).isEmpty();
    }

    @Test
    void everyLawHasItsFilesAndEveryFileItsLaw() throws IOException {
        Set<String> expected = laws().flatMap(law -> Stream.of(law + ".json", law + ".findings", law + ".clean.json"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /**
     * The dataset must be readable without a notice: what is wrong with it is for the validator to say. Of entries
     * whose kind is unknown both speak.
     */
    private static String findings(String file) throws IOException {
        Recovered recovered = DatasetReader.standard().recover(FOLDER.resolve(file));
        assertThat(recovered.problems())
                .filteredOn(problem -> !problem.code().equals("entry.unknown-type"))
                .as("what the reader has to say of %s", file)
                .isEmpty();
        return ALL.validate(recovered.dataset()).findings().stream()
                .map(Finding::toString)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }

    private static Path folder() {
        try {
            return Path.of(LawsTest.class.getResource("/laws").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
