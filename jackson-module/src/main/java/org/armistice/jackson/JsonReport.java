package org.armistice.jackson;

import java.io.OutputStream;

/** A report that is one JSON object, with a line for each finding. */
final class JsonReport extends ReportWriter {

    private boolean empty = true;

    JsonReport(OutputStream stream, String file) {
        super(stream, file);
        String start = new ReportObject().text("file", file).toString();
        put(start.substring(0, start.length() - 1) + ",\"findings\":[");
    }

    @Override
    void writeFinding(LocatedFinding finding) {
        put(empty ? "\n" : ",\n");
        empty = false;
        put(new ReportObject().finding(finding).toString());
    }

    @Override
    void writeTotals(Totals totals) {
        end(new ReportObject().totals(totals, this));
    }

    @Override
    void writeUnreadable() {
        end(new ReportObject().unreadable(this));
    }

    private void end(ReportObject totals) {
        put((empty ? "]," : "\n],") + totals.toString().substring(1) + "\n");
    }
}
