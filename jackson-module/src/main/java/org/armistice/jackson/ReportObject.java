package org.armistice.jackson;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armistice.extension.JsonText;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.armistice.validation.Silenced;

/** An object in the JSON form of a report, while its members are put down. */
final class ReportObject {

    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

    private final StringBuilder text = new StringBuilder("{");

    ReportObject text(String name, String value) {
        return json(name, quoted(value));
    }

    private ReportObject json(String name, Object value) {
        text.append(text.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(value);
        return this;
    }

    ReportObject finding(LocatedFinding located) {
        Finding finding = located.finding();
        text("severity", inJson(finding.severity())).text("rule", finding.rule());
        finding.entryId().ifPresent(id -> text("entry", id));
        text("pointer", finding.pointer());
        located.line().ifPresent(line -> json("line", line));
        located.column().ifPresent(column -> json("column", column));
        text("broken", inJson(finding.broken())).text("message", finding.message());
        finding.hint().ifPresent(hint -> text("hint", hint));
        return this;
    }

    ReportObject totals(ReportWriter.Totals totals, ReportWriter report) {
        return json("validated", true)
                .json("entries", totals.entries())
                .counts(report)
                .json(
                        "silenced",
                        array(totals.silenced().stream()
                                .map(ReportObject::silenced)
                                .toList()))
                .json(
                        "rulesNotRun",
                        array(totals.rulesNotRun().stream()
                                .map(ReportObject::quoted)
                                .toList()));
    }

    ReportObject unreadable(ReportWriter report) {
        return json("validated", false).counts(report);
    }

    private ReportObject counts(ReportWriter report) {
        return json("errors", report.count(Severity.ERROR))
                .json("dangers", report.count(Severity.DANGER))
                .json("warnings", report.count(Severity.WARNING))
                .json("notes", report.count(Severity.NOTE));
    }

    private static String silenced(Silenced silenced) {
        return new ReportObject()
                .text("rule", silenced.rule())
                .text("reason", silenced.reason())
                .json("findings", silenced.findings())
                .toString();
    }

    private static String array(Collection<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String inJson(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Half a surrogate pair, which a message may quote, cannot be written. */
    private static String quoted(String value) {
        return JsonText.of(HALF_A_PAIR.matcher(value).replaceAll("\uFFFD")).toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
