package org.armistice.validation;

import static org.armistice.index.RiverDispute.TRUCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.armistice.time.Truth;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Finding FINDING = Finding.warning("Acme.Score", TRUCE, "/score")
            .message("Scores 100 % here.")
            .hint("Score less.");

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() {
        assertThat(FINDING.severity()).isEqualTo(Severity.WARNING);
        assertThat(FINDING.rule()).isEqualTo("Acme.Score");
        assertThat(FINDING.entryId()).contains("truce");
        assertThat(FINDING.pointer()).isEqualTo("/score");
        assertThat(FINDING.message()).isEqualTo("Scores 100 % here.");
        assertThat(FINDING.hint()).contains("Score less.");
        assertThat(FINDING.broken()).isEqualTo(Truth.TRUE);
        assertThat(FINDING).hasToString("WARNING Acme.Score at truce /score: Scores 100 % here. Score less.");
    }

    @Test
    void mayBeAboutTheDatasetAsAWhole() {
        Finding finding = Finding.aboutDataset(Severity.DANGER, "Acme.Size").message("Is too big.");

        assertThat(finding.entryId()).isEmpty();
        assertThat(finding.pointer()).isEmpty();
        assertThat(finding.hint()).isEqualTo(Optional.empty());
        assertThat(finding).hasToString("DANGER Acme.Size: Is too big.");
    }

    @Test
    void mayBeAboutAPlaceInNoEntry() {
        assertThat(Finding.aboutDataset(Severity.ERROR, "Acme.Licence", "/licence")
                        .message("Is missing."))
                .hasToString("ERROR Acme.Licence /licence: Is missing.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.aboutDataset(Severity.ERROR, "Acme.Licence", "licence"))
                .withMessage(
                        "\"licence\" is no JSON pointer: begin it with a slash, or leave it empty for the whole dataset.");
    }

    @Test
    void isOneLineWhateverItQuotes() {
        assertThat(Finding.note("Acme.Quote", TRUCE, "/na\nme").message("Says \u202Eevil\u2028."))
                .hasToString("NOTE Acme.Quote at truce /na\uFFFDme: Says \uFFFDevil\uFFFD.");
    }

    @Test
    void isEqualByAllItSays() {
        Finding same = Finding.warning("Acme.Score", TRUCE, "/score")
                .message("Scores 100 % here.")
                .hint("Score less.");

        assertThat(same).isEqualTo(FINDING).hasSameHashCodeAs(FINDING);
        assertThat(List.of(
                        same.hint("Score more."),
                        same.when(Truth.UNKNOWN),
                        Finding.warning("Acme.Score", TRUCE, "/score").message("Scores 100 % here."),
                        Finding.error("Acme.Score", TRUCE, "/score")
                                .message("Scores 100 % here.")
                                .hint("Score less."),
                        Finding.warning("Acme.Score", TRUCE, "")
                                .message("Scores 100 % here.")
                                .hint("Score less.")))
                .doesNotContain(FINDING);
        assertThat(FINDING)
                .doesNotHaveSameHashCodeAs(
                        Finding.warning("Acme.Score", TRUCE, "").message("Scores 100 % here."));
    }

    @Test
    void saysHowSureItIs() {
        assertThatNullPointerException().isThrownBy(() -> FINDING.when(null)).withMessage("broken");
    }

    @Test
    void aReportIsEqualByAllItSays() {
        List<Silenced> silenced = List.of(new Silenced("Entry", "checked", 3));
        ValidationReport report = new ValidationReport(List.of(FINDING), 7, silenced);

        assertThat(report)
                .isEqualTo(new ValidationReport(List.of(FINDING), 7, silenced))
                .hasSameHashCodeAs(new ValidationReport(List.of(FINDING), 7, silenced))
                .doesNotHaveSameHashCodeAs(new ValidationReport(List.of(), 7, silenced));
        assertThat(List.of(
                        new ValidationReport(List.of(), 7, silenced),
                        new ValidationReport(List.of(FINDING), 8, silenced),
                        new ValidationReport(List.of(FINDING), 7, List.of())))
                .doesNotContain(report);
    }

    @Test
    void survivesJavaSerialization() throws Exception {
        ValidationReport report = new ValidationReport(
                List.of(FINDING, FINDING.when(Truth.POSSIBLY_TRUE)), 7, List.of(new Silenced("Entry", "checked", 3)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(report);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(report).hasToString(report.toString());
        }
    }

    @Test
    void refusesWhatIsNoIdOrNoPointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error("Too few", TRUCE, ""))
                .withMessage(
                        "\"Too few\" is no id of a rule: write words joined by dots, such as Ceasefire.TooFewParties.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.error("Acme.Score", TRUCE, "score"))
                .withMessage(
                        "\"score\" is no JSON pointer: begin it with a slash, or leave it empty for the whole entry.");
    }
}
