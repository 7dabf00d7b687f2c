package org.armistice.examples.validate;

import java.util.ArrayList;
import java.util.List;
import org.armistice.jackson.DatasetReadException;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.EntryStream;
import org.armistice.jackson.LocatedFinding;
import org.armistice.jackson.ReadProblem;
import org.armistice.jackson.Recovered;
import org.armistice.jackson.ReportWriter;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.armistice.validation.ValidationReport;
import org.armistice.validation.ValidationStream;
import org.armistice.validation.Validator;

/**
 * A file that is read as far as it can be, validated, and reported on: what was found by reading and by validating in
 * one list, in the order of its places.
 */
final class FileCheck {

    private static final DatasetReader READER = DatasetReader.standard();

    private final Validator validator;
    private final Document document;
    private final ReportWriter report;
    private final Progress progress;
    private final List<LocatedFinding> waiting = new ArrayList<>();

    FileCheck(Validator validator, Document document, ReportWriter report, Progress progress) {
        this.validator = validator;
        this.document = document;
        this.report = report;
        this.progress = progress;
    }

    /**
     * Runs all rules over the dataset as a whole.
     *
     * @throws DatasetReadException if there is nothing to validate
     */
    void whole() {
        Recovered recovered = READER.recover(document);
        ValidationReport found = validator.validate(recovered.dataset());
        recovered.problems().forEach(this::await);
        waiting.addAll(document.locate(READER, found.findings()));
        progress.erase();
        writeWaiting();
        report.end(found);
    }

    /**
     * Runs the rules that need an entry alone, over one entry after the other.
     *
     * @throws DatasetReadException if there is nothing to validate; nothing has been reported then
     */
    void oneByOne() {
        List<Finding> found = new ArrayList<>();
        boolean[] begun = {false};
        try (EntryStream entries = READER.open(document, problem -> {
            await(problem);
            // The entry is lost, so that nothing else will be said of it. If the header is, that is thrown too.
            if (begun[0] && problem.severity() == Severity.ERROR) {
                writeWaiting();
            }
        })) {
            ValidationStream validation = validator.validateStream(entries.header(), found::add);
            begun[0] = true;
            entries.forEachRemaining(entry -> {
                validation.accept(entry);
                waiting.addAll(entries.locate(found));
                found.clear();
                writeWaiting();
            });
            writeWaiting();
            progress.erase();
            report.end(validation);
        }
    }

    private void await(ReadProblem problem) {
        LocatedFinding read = problem.asFinding();
        validator.judge(read.finding()).map(read::with).ifPresent(waiting::add);
    }

    private void writeWaiting() {
        if (!waiting.isEmpty()) {
            progress.erase();
            waiting.sort(LocatedFinding.byPlace());
            waiting.forEach(report::write);
            waiting.clear();
        }
    }
}
