package org.armistice.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of the corpus that follow from the rows stand in its files. */
class CorpusPageTest {

    static List<CorpusHost> hosts() {
        return CorpusHost.all();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void whatFollowsFromTheRowsOfATypeStandsInTheCorpus(CorpusHost host) throws IOException {
        List<CorpusCase> cases = CorpusPages.of(host);
        page("valid", host.name(), cases, one -> !one.isInvalid() && one.output() == null);
        page("invalid", host.name(), cases, CorpusCase::isInvalid);
        page("roundtrip", host.name(), cases, one -> one.output() != null);
    }

    @Test
    void everyTermStandsInTheCorpus() throws IOException {
        page("valid", "vocabularies", CorpusPages.vocabularies(), one -> true);
    }

    private static void page(String folder, String name, List<CorpusCase> cases, Predicate<CorpusCase> which)
            throws IOException {
        String file = "jackson-module/src/test/resources/corpus/%s/%s.cases".formatted(folder, name);
        Files.createDirectories(Path.of("..", file).getParent());
        GeneratedPage.at(file)
                .mustBe(CorpusCase.print(
                        "Generated from the rows of the tables; ../README.md explains the lines.",
                        cases.stream().filter(which).toList()));
    }
}
