package org.armistice.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.armistice.validation.Rule;
import org.armistice.validation.Severity;
import org.armistice.validation.Silenced;
import org.armistice.validation.ValidationReport;
import org.armistice.validation.ValidationStream;

/**
 * Writes what was found in a dataset, finding after finding, for people or for programs.
 *
 * <pre>{@code
 * ReportWriter report = ReportWriter.json(stream, "ceasefires.json");
 * reader.locate(path, found.findings()).forEach(report::write);
 * report.end(found);
 * }</pre>
 *
 * <p>What was found by reading belongs into the same list, as {@link ReadProblem#asFinding()}, and
 * {@link LocatedFinding#byPlace()} is the order of both.
 *
 * <p>It keeps no finding, writes them in the order in which they come, and counts them at the end. Equal findings are
 * equal bytes (UTF-8). The stream stays open. For one dataset and one thread.
 */
public abstract sealed class ReportWriter permits TextReport, JsonReport, LinesReport {

    /** The totals of a report. */
    record Totals(long entries, List<Silenced> silenced, List<String> rulesNotRun) {}

    final String file;
    private final OutputStream stream;
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private boolean ended;

    ReportWriter(OutputStream stream, String file) {
        this.stream = stream;
        this.file = file;
    }

    /** Begins a report for people: a line for each finding, which begins with file, line and column, and a verdict. */
    public static ReportWriter text(OutputStream stream, String file) {
        return new TextReport(stream, file);
    }

    /**
     * Begins a report that is one JSON object: {@code file}, {@code findings}, and the totals behind them.
     *
     * <p>A finding has the members {@code severity}, {@code rule}, {@code entry}, {@code pointer}, {@code line},
     * {@code column}, {@code broken}, {@code message} and {@code hint}, in that order; what there is none of is left
     * out. The pointer leads from the entry, or from the root of the document where there is no entry.
     */
    public static ReportWriter json(OutputStream stream, String file) {
        return new JsonReport(stream, file);
    }

    /**
     * Begins a report of JSON lines: one for each finding, with the members that it has in {@link #json} behind
     * {@code file}, and a last one with {@code file} and the totals.
     */
    public static ReportWriter ndjson(OutputStream stream, String file) {
        return new LinesReport(stream, file);
    }

    /**
     * Writes a finding.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalStateException if the report has ended
     */
    public final void write(LocatedFinding finding) {
        refuseIfEnded();
        counts.merge(finding.finding().severity(), 1L, Long::sum);
        writeFinding(finding);
    }

    /** Ends the report of a dataset as a whole, of which this has taken the findings. See {@link #write}. */
    public final void end(ValidationReport report) {
        end(new Totals(report.entries(), report.silenced(), List.of()));
    }

    /** Ends the report of entries that came one after the other. See {@link #write}. */
    public final void end(ValidationStream entries) {
        List<String> notRun = entries.rulesNotRun().stream().map(Rule::id).toList();
        end(new Totals(entries.entries(), entries.silenced(), notRun));
    }

    /** Writes why nothing could be read, and ends the report; it says that nothing was validated. */
    public final void end(DatasetReadException unreadable) {
        unreadable.problems().forEach(problem -> write(problem.asFinding()));
        refuseIfEnded();
        ended = true;
        writeUnreadable();
        flush();
    }

    private void end(Totals totals) {
        refuseIfEnded();
        ended = true;
        writeTotals(totals);
        flush();
    }

    /** Returns how many findings have precisely that severity so far. */
    public final long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    abstract void writeFinding(LocatedFinding finding);

    abstract void writeTotals(Totals totals);

    abstract void writeUnreadable();

    final void put(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseIfEnded() {
        if (ended) {
            throw new IllegalStateException("The report of " + file + " has ended: begin another one.");
        }
    }
}
