package org.armistice.examples.southcaucasus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twenty answers, word for word, from the dataset that was written and read back. */
class SouthCaucasusTest {

    private static final Dataset READ_BACK =
            DatasetReader.standard().read(DatasetWriter.ndjson().toBytes(NewsReport.dataset()));

    static IntStream questions() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answers(int number) throws IOException {
        assertThat(SouthCaucasus.answers(READ_BACK).get(number).toString())
                .isEqualTo(expected().get(number));
    }

    /** The expected answers stand in a file, each behind its number, with a blank line between them. */
    private static Map<Integer, String> expected() throws IOException {
        try (InputStream stream = SouthCaucasusTest.class.getResourceAsStream("answers.txt")) {
            Map<Integer, String> answers = new TreeMap<>();
            for (String answer : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
                int dot = answer.indexOf(". ");
                answers.put(
                        Integer.valueOf(answer.substring(0, dot)),
                        answer.substring(dot + 2).stripTrailing());
            }
            return answers;
        }
    }

    @Test
    void theDatasetIsClean() {
        assertThat(Validator.standard().validate(READ_BACK).findings()).isEmpty();
    }

    /** Each is true: an approximate or unfixed date leaves it open, and who asks for such notes gets them all. */
    @Test
    void whatUncertainDatesLeaveOpenIsANoteOnRequest() {
        assertThat(Validator.standard()
                        .withPossibleBreaches()
                        .validate(READ_BACK)
                        .findings())
                .extracting(finding -> finding.severity() + " " + finding.rule() + " "
                        + finding.entryId().orElse("") + finding.pointer())
                .containsExactly(
                        "NOTE Actor.OutsideExistence karabakh/holdings/1/holder",
                        "NOTE Conflict.EndedBeforeStart second-war/endedBy/0",
                        "NOTE Ceasefire.BeforeConflict ceasefire-2020/conflicts/0",
                        "NOTE Statement.SpeakerWithoutOffice patel-announces/speaker",
                        "NOTE Source.PublishedBefore patel-announces/citations",
                        "NOTE Statement.SpeakerWithoutOffice patel-pleased/speaker",
                        "NOTE Source.PublishedBefore patel-pleased/citations",
                        "NOTE Statement.SpeakerWithoutOffice patel-dialogue/speaker",
                        "NOTE Source.PublishedBefore patel-dialogue/citations",
                        "NOTE Statement.SpeakerWithoutOffice bayramov-inevitable/speaker",
                        "NOTE Source.PublishedBefore bayramov-inevitable/citations");
    }

    @Test
    void theProgramSaysWhatItDid(@TempDir Path folder) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Dataset read = SouthCaucasus.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(NewsReport.dataset());
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "South Caucasus, June 2023: 66 entries (1 Agreement, 1 Ceasefire, 1 Checkpoint, 3 Commitment, "
                                + "4 Conflict, 1 Corridor, 4 Development, 1 Incident, 3 Mediation, 4 NegotiationRound, "
                                + "1 Organization, 1 PeacekeepingMission, 11 Person, 2 Source, 6 State, 12 Statement, 8 Territory, "
                                + "2 Violation)\nValidation: 0 errors, 0 dangers, 0 warnings in 66 entries\n")
                .contains("read back: the same dataset");
    }
}
