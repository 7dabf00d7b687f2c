package org.armistice.examples.validate;

import java.io.OutputStream;
import java.util.function.BiFunction;
import org.armistice.jackson.ReportWriter;

/** What a report looks like; with what stands around the reports of several files. */
enum Format {
    TEXT(ReportWriter::text, "", "", ""),
    JSON(ReportWriter::json, "[\n", ",\n", "]\n"),
    NDJSON(ReportWriter::ndjson, "", "", "");

    final String before;
    final String between;
    final String behind;
    private final BiFunction<OutputStream, String, ReportWriter> form;

    Format(BiFunction<OutputStream, String, ReportWriter> form, String before, String between, String behind) {
        this.form = form;
        this.before = before;
        this.between = between;
        this.behind = behind;
    }

    ReportWriter begin(OutputStream out, String file) {
        return form.apply(out, file);
    }
}
