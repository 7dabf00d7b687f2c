package org.armistice.jackson;

import java.io.OutputStream;

/** A report of JSON lines. */
final class LinesReport extends ReportWriter {

    LinesReport(OutputStream stream, String file) {
        super(stream, file);
    }

    @Override
    void writeFinding(LocatedFinding finding) {
        putLine(ofFile().finding(finding));
    }

    @Override
    void writeTotals(Totals totals) {
        putLine(ofFile().totals(totals, this));
    }

    @Override
    void writeUnreadable() {
        putLine(ofFile().unreadable(this));
    }

    private ReportObject ofFile() {
        return new ReportObject().text("file", file);
    }

    private void putLine(ReportObject line) {
        put(line + "\n");
    }
}
