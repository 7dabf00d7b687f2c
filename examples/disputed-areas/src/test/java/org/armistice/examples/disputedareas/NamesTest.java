package org.armistice.examples.disputedareas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The list of who is called what. */
class NamesTest {

    @Test
    void everyNameAndEveryCodeIsThereOnce() throws IOException {
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String line : lines()) {
            assertThat(line).matches("#.*||(state|other) [A-Z]{3} \\S.*\\S");
            if (!line.isEmpty() && !line.startsWith("#")) {
                codes.add(line.split(" ")[1]);
                names.addAll(List.of(line.split(" ", 3)[2].split(" \\| ")));
            }
        }

        assertThat(codes)
                .doesNotHaveDuplicates()
                .isSubsetOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.startsWith("the "));
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(NamedActors.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
