package org.armistice.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.armistice.model.Dataset;
import org.armistice.model.State;
import org.armistice.time.Truth;
import org.armistice.validation.Finding;
import org.armistice.validation.Needs;
import org.armistice.validation.Severity;
import org.armistice.validation.ValidationReport;
import org.armistice.validation.ValidationStream;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What was found in one file with something of everything, held to reports that were written and checked by hand. */
class ReportWriterTest {

    private static final String FILE = "truce \"2031\".json";

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("report.txt", form(ReportWriter::text)),
                Arguments.of("report.json", form(ReportWriter::json)),
                Arguments.of("report.ndjson", form(ReportWriter::ndjson)));
    }

    private static BiFunction<OutputStream, String, ReportWriter> form(
            BiFunction<OutputStream, String, ReportWriter> form) {
        return form;
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream stream = ReportWriterTest.class.getResourceAsStream("/reports/" + name)) {
            assertThat(stream).as(name).isNotNull();
            return stream.readAllBytes();
        }
    }

    private static String golden(String name) throws IOException {
        return new String(file(name), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aDatasetAsAWhole(String name, BiFunction<OutputStream, String, ReportWriter> form) throws IOException {
        byte[] json = file("truce.json");
        DatasetReader reader = DatasetReader.standard();
        Recovered recovered = reader.recover(json);
        ValidationReport found = Validator.standard().withPossibleBreaches().validate(recovered.dataset());
        List<LocatedFinding> all = new ArrayList<>(reader.locate(json, found.findings()));
        recovered.problems().forEach(problem -> all.add(problem.asFinding()));
        all.sort(LocatedFinding.byPlace());

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportWriter report = form.apply(written, FILE);
        all.forEach(report::write);
        report.end(found);

        assertThat(written.toString(UTF_8)).isEqualTo(golden(name));
    }

    /** The rules of this library that have to see other entries, of which there will be more. */
    private static String notRun(boolean inJson) {
        List<String> ids = Validator.standard().rules().stream()
                .filter(rule -> rule.needs() != Needs.ENTRY)
                .map(rule -> inJson ? '"' + rule.id() + '"' : rule.id())
                .toList();
        return String.join(inJson ? "," : ", ", ids);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void entriesOneAfterTheOther(String name, BiFunction<OutputStream, String, ReportWriter> form) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportWriter report = form.apply(written, FILE);
        List<Finding> found = new ArrayList<>();
        try (EntryStream entries = DatasetReader.standard()
                .open(new ByteArrayInputStream(file("truce.json")), problem -> report.write(problem.asFinding()))) {
            ValidationStream validation = Validator.standard().validateStream(entries.header(), found::add);
            entries.forEachRemaining(entry -> {
                validation.accept(entry);
                entries.locate(found).stream().sorted(LocatedFinding.byPlace()).forEach(report::write);
                found.clear();
            });
            report.end(validation);
        }
        assertThat(written.toString(UTF_8))
                .isEqualTo(golden("stream-" + name).replace("@rules@", notRun(name.endsWith("json"))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatCannotBeReadAtAll(String name, BiFunction<OutputStream, String, ReportWriter> form) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportWriter report = form.apply(written, FILE);
        assertThatThrownBy(() -> DatasetReader.standard().recover("[]".getBytes(UTF_8)))
                .isInstanceOfSatisfying(DatasetReadException.class, report::end);
        assertThat(written.toString(UTF_8)).isEqualTo(golden("unreadable-" + name));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsFoundInAnEmptyDataset(String name, BiFunction<OutputStream, String, ReportWriter> form)
            throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportWriter report = form.apply(written, FILE);
        report.end(Validator.standard().validate(Dataset.builder().id("d").build()));
        assertThat(written.toString(UTF_8)).isEqualTo(golden("clean-" + name));
    }

    @Test
    void theJsonIsJsonWhateverAFindingQuotes() {
        Finding odd = Finding.danger("Acme.Odd", State.builder().id("a").build(), "/acme:\"\\\n/\uD800")
                .message("Says \"\u0000\u2028\uDC00🕊\".")
                .when(Truth.POSSIBLY_TRUE);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ReportWriter report = ReportWriter.json(written, "\uD800\n");
        report.write(LocatedFinding.nowhere(odd));
        report.end(Validator.standard().validate(Dataset.builder().id("d").build()));

        JsonNode read = new ObjectMapper().readTree(written.toByteArray());
        JsonNode finding = read.get("findings").get(0);
        assertThat(read.get("file").asString()).isEqualTo("\uFFFD\n");
        assertThat(finding.get("pointer").asString()).isEqualTo("/acme:\"\\\n/\uFFFD");
        assertThat(finding.get("message").asString()).isEqualTo("Perhaps: Says \"\u0000\u2028\uFFFD🕊\".");
        assertThat(finding.get("broken").asString()).isEqualTo("possibly-true");
        assertThat(finding.has("line")).isFalse();
        assertThat(finding.has("hint")).isFalse();
    }

    @Test
    void aReportEndsOnce() {
        ReportWriter report = ReportWriter.text(OutputStream.nullOutputStream(), "d.json");
        LocatedFinding finding = LocatedFinding.nowhere(
                Finding.aboutDataset(Severity.NOTE, "Acme.All").message("Is all."));
        report.write(finding);
        assertThat(report.count(Severity.NOTE)).isEqualTo(1);
        assertThat(report.count(Severity.ERROR)).isZero();
        report.end(Validator.standard().validate(Dataset.builder().id("d").build()));
        assertThatThrownBy(() -> report.write(finding))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The report of d.json has ended: begin another one.");
    }

    @Test
    void aStreamThatTakesNothingIsSaidToTheCaller() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full.");
            }
        };
        assertThatThrownBy(() -> ReportWriter.json(full, "d.json"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("java.io.IOException: The disk is full.");
    }
}
