package org.armistice.jackson;

import java.io.OutputStream;
import org.armistice.validation.Severity;
import org.armistice.validation.Silenced;

/** A report for people. */
final class TextReport extends ReportWriter {

    TextReport(OutputStream stream, String file) {
        super(stream, file);
    }

    @Override
    void writeFinding(LocatedFinding finding) {
        put(finding.in(file) + "\n");
    }

    @Override
    void writeTotals(Totals totals) {
        putLine(counted() + " in " + counted(totals.entries(), "entry", "entries"));
        for (Silenced silenced : totals.silenced()) {
            putLine("%s silenced by the dataset: %s (%s)"
                    .formatted(
                            counted(silenced.findings(), "finding", "findings"),
                            silenced.rule(),
                            Strings.printable(silenced.reason())));
        }
        if (!totals.rulesNotRun().isEmpty()) {
            putLine("not run, since they have to see other entries: " + String.join(", ", totals.rulesNotRun()));
        }
    }

    @Override
    void writeUnreadable() {
        putLine(counted() + "; not validated, since it cannot be read");
    }

    private void putLine(String line) {
        put(Strings.printable(file) + ": " + line + "\n");
    }

    private String counted() {
        return counted(count(Severity.ERROR), "error", "errors")
                + ", " + counted(count(Severity.DANGER), "danger", "dangers")
                + ", " + counted(count(Severity.WARNING), "warning", "warnings")
                + ", " + counted(count(Severity.NOTE), "note", "notes");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
