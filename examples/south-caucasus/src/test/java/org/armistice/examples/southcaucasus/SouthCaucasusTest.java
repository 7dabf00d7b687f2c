package org.armistice.examples.southcaucasus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.DatasetWriter;
import org.armistice.model.Dataset;
import org.armistice.validation.Finding;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers, read from the dataset that was written and read back. */
class SouthCaucasusTest {

    private static final Dataset READ_BACK =
            DatasetReader.standard().read(DatasetWriter.ndjson().toBytes(NewsReport.dataset()));

    private static List<String> answer(int number) {
        return SouthCaucasus.answers(READ_BACK).get(number).lines();
    }

    @Test
    void tracksOfTalksAreToldApartByHostAndMediator() {
        assertThat(answer(4))
                .containsExactly(
                        "Washington talks in George Shultz National Foreign Affairs Training Center, Arlington, Virginia: "
                                + "United States as host and mediator",
                        "Brussels talks in Brussels: recorded as not named",
                        "Moscow talks in Moscow: Russia as host and mediator");
    }

    @Test
    void oneActorHoldsSeveralRolesAtOnce() {
        assertThat(answer(5))
                .containsExactly(
                        "negotiator and troop-provider in the Ceasefire of 2020 (period not recorded)",
                        "host and mediator in the Moscow talks (period not recorded)");
    }

    @Test
    void holdersAreAssertedAndNeverSilentlyCertain() {
        assertThat(answer(6))
                .containsExactly(
                        "Azerbaijan recognised-as-part-of: possibly yes, by dates that are only approximate; "
                                + "international view, 1994~/.. (report-2023-06)",
                        "Armenia occupies: possibly yes, by dates that are only approximate; in the source's own voice, "
                                + "1994~/2020~ lasting [P25Y..P29Y] (\"for nearly three decades\", said on "
                                + "[2023-06-05,2023-06-12,2023-06-19,2023-06-26]) (report-2023-06)");
    }

    @Test
    void aCeasefireWithoutARecordedEndIsNotKnownToHaveEnded() {
        assertThat(answer(9))
                .containsExactly(
                        "Between Armenia and Azerbaijan, declared in 2020",
                        "Third party: Russia as negotiator and troop-provider",
                        "To be enforced by: external-state",
                        "In force in 2023-06: not known",
                        "No end is recorded: not known to have ended, as of [2023-06-05..2023-06-30] (\"last month\")");
    }

    @Test
    void theCorridorIsTheOnlyWay() {
        assertThat(answer(10))
                .containsExactly(
                        "Lachin corridor, by road",
                        "Recorded as: sole-link, in the source's own voice (report-2023-06)");
    }

    @Test
    void aCheckpointSinceAprilMayOrMayNotHaveBeenThereOnTheTenth() {
        assertThat(answer(11))
                .containsExactly(
                        "Checkpoint on the Lachin corridor, established in 2023-04 (\"in April\", said on "
                                + "[2023-06-05,2023-06-12,2023-06-19,2023-06-26])",
                        "Run by Azerbaijan, in the source's own voice (report-2023-06)",
                        "A checkpoint, in the source's own voice (report-2023-06)",
                        "A border-control, according to Azerbaijan (report-2023-06, reporting Azerbaijan)",
                        "Was it there on 2023-04-10: not known");
    }

    @Test
    void statesComeAndGo() {
        assertThat(answer(16))
                .containsExactly(
                        "1990-01-01: USSR; not recorded when they existed: Russia, United States",
                        "1992-01-01: Armenia, Azerbaijan; not recorded when they existed: Russia, United States",
                        "Armenia succeeds USSR in 1991",
                        "Azerbaijan succeeds USSR in 1991");
    }

    @Test
    void everyEntryHasASource() {
        assertThat(answer(20)).contains("Entries without a source: 0");
        assertThat(Validator.standard().validate(READ_BACK).findings()).isEmpty();
    }

    /** The holding began about 1994, so that it cannot be ruled out that it began before the state did. */
    @Test
    void whatApproximateDatesLeaveOpenIsANoteOnRequest() {
        assertThat(Validator.standard()
                        .withPossibleBreaches()
                        .validate(READ_BACK)
                        .findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "NOTE Actor.OutsideExistence at karabakh /holdings/1/holder: Perhaps: Names armenia as a "
                                + "holder (1994~/2020~), but that state existed in another time (1991/..). Name the state that "
                                + "existed then, or correct the date or the state's `existence`.");
    }

    @Test
    void theProgramSaysWhatItDid(@TempDir Path folder) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Dataset read = SouthCaucasus.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(NewsReport.dataset());
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "South Caucasus, June 2023: 14 entries (1 Ceasefire, 1 Checkpoint, 1 Corridor, 3 Mediation, "
                                + "2 Source, 5 State, 1 Territory)\n"
                                + "Validation: 0 errors, 0 dangers, 0 warnings in 14 entries\n")
                .contains("read back: the same dataset");
    }
}
