package org.armistice.examples.disputedareas;

import static org.armistice.time.UncertainDate.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.armistice.jackson.DatasetReader;
import org.armistice.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says of a file of four areas that are nowhere. */
class DisputedAreasTest {

    private static final String FOUR_AREAS = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": null, "properties": {"BRK_A3": "X00", "BRK_NAME": "Fog Reef",
                "TYPE": "Disputed", "SOVEREIGNT": "Iceland", "NOTE_BRK": "Admin. by Iceland; Claimed by Peru and Mali"}},
              {"type": "Feature", "geometry": null, "properties": {"BRK_A3": "X01", "BRK_NAME": "Fog Bank",
                "TYPE": "Disputed", "SOVEREIGNT": "Peru", "NOTE_BRK": "Claimed by Peru after ceded to Mali in 1907"}},
              {"type": "Feature", "geometry": null, "properties": {"BRK_A3": "X02", "BRK_NAME": "Fog Shoal",
                "TYPE": "Disputed", "SOVEREIGNT": "Peru", "NOTE_BRK": "Claimed by Purrow"}},
              {"type": "Feature", "geometry": null, "properties": {"BRK_A3": "X03", "BRK_NAME": "Fog Rock",
                "TYPE": "Lease", "SOVEREIGNT": "Peru", "NOTE_BRK": ""}}]}
            """;

    @Test
    void saysWhatItReadAndWhatNot(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("areas_2014.geojson"), FOUR_AREAS);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Dataset read = DisputedAreas.run(file, folder, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "Disputed areas of Natural Earth: 9 entries",
                        "",
                        "4 features: 2 read, 1 partly read (what sort of area it is, and nothing of a note), 1 not read",
                        "    naturalearth:X02 Fog Shoal, partly read: \"Claimed by Purrow\": \"Purrow\" names nobody"
                                + " who is listed",
                        "    naturalearth:X03 Fog Rock, not read: there is no note",
                        "",
                        "Validation: 0 errors, 0 dangers, 0 warnings in 9 entries",
                        "",
                        "Written to " + folder.resolve("disputed-areas.json") + ", read back: the same dataset",
                        "",
                        "Who holds these on a day of 2014?",
                        "",
                        "What is claimed by several?",
                        "    Fog Reef: Peru, Mali; on that day: unknown");
        assertThat(DatasetReader.standard().read(folder.resolve("disputed-areas.json")))
                .isEqualTo(read);
    }

    @Test
    void answersForEachAreaOfTheName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("areas.geojson"), FOUR_AREAS);
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        AreaQuestions questions = new AreaQuestions(DisputedAreas.run(file, folder, nowhere));

        assertThat(questions.holders("Fog Reef", date("2014")))
                .containsExactly("Fog Reef (naturalearth:X00): administers: Iceland (when is not recorded);"
                        + " claims: Peru (when is not recorded), Mali (when is not recorded)");
        assertThat(questions.holders("Fog Bank", date("1908")))
                .containsExactly("Fog Bank (naturalearth:X01): claims: Peru (in [1907..]/.., on that day: unknown)");
        assertThat(questions.holders("Fog Bank", date("1906")))
                .containsExactly("Fog Bank (naturalearth:X01): not recorded");
        assertThat(questions.holders("Fog Rock", date("1908")))
                .containsExactly("Fog Rock (naturalearth:X03): not recorded");
        assertThat(questions.holders("Fog Sea", date("1908"))).isEmpty();
    }
}
