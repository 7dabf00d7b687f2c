package org.armistice.examples.validate;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armistice.jackson.DatasetReadException;
import org.armistice.jackson.ReportWriter;
import org.armistice.validation.Rule;
import org.armistice.validation.Severity;
import org.armistice.validation.Validator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files of datasets and says at which line what is wrong. */
@Command(
        name = "validate",
        header = "Validates datasets, and says at which line what is wrong and what to do about it.",
        description = "What cannot be read is reported, and the rest is validated.",
        sortOptions = false,
        exitCodeListHeading = "%nIt ends with%n",
        exitCodeList = {
            "0:nothing found that is worse than a warning, or with --strict than a note",
            "1:something found that is",
            "2:a file cannot be read at all, the arguments are wrong, or the report cannot be written"
        })
public final class Validate implements Callable<Integer> {

    private static final int FOUND = 1;
    private static final int FAILED = 2;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text (for people), json (an array with a report for each file), "
                    + "or ndjson (a line for each finding, and one for the totals of each file).")
    private Format format = Format.TEXT;

    @Option(names = "--possible", description = "Report also as notes what uncertain dates leave open.")
    private boolean possible;

    @Option(
            names = "--stream",
            description = "Validate entry by entry, in memory that does not grow with the file. Rules that have to see "
                    + "other entries are not run, and listed; that an id stands twice is not noticed.")
    private boolean stream;

    @Option(
            names = "--silence",
            paramLabel = "PREFIX",
            description = "Leave out the notes and warnings of a rule, or of a family of rules, such as Entry.NoName "
                    + "or Entry. What is found by reading has the family Read.")
    private List<String> silenced = List.of();

    @Option(
            names = "--raise",
            paramLabel = "PREFIX=SEVERITY",
            description = "Report what breaks a rule, or a family of rules, as at least a warning, danger or error.")
    private Map<String, Severity> raised = new LinkedHashMap<>();

    @Option(names = "--strict", description = "End with 1 for warnings too.")
    private boolean strict;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Print this.")
    private boolean help;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of either form, plain or gzipped; - for standard input.")
    private List<String> files = List.of();

    @Spec
    private CommandSpec spec;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final boolean onTerminal;

    private Validate(InputStream in, OutputStream out, PrintStream err, boolean onTerminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.onTerminal = onTerminal;
    }

    /**
     * Runs the program and ends the process with its status.
     *
     * @param arguments options and files; {@code --help} explains them
     */
    public static void main(String[] arguments) {
        // Not System.out, which would not say that the reader of a pipe has gone.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(arguments, System.in, out, err, System.console() != null);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program and returns its status. */
    static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err, boolean onTerminal) {
        try {
            return commandLine(in, out, err, onTerminal).execute(arguments);
        } catch (OutOfMemoryError e) {
            err.println("validate: There is not enough memory for the whole of a file. Validate it with --stream.");
            return FAILED;
        }
    }

    private static CommandLine commandLine(InputStream in, OutputStream out, PrintStream err, boolean onTerminal) {
        return new CommandLine(new Validate(in, out, err, onTerminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println("validate: " + failure.getMessage());
                    return FAILED;
                });
    }

    @Override
    public Integer call() throws IOException {
        Validator validator = validator();
        int status = 0;
        String before = format.before;
        for (String file : files) {
            put(before);
            before = format.between;
            status = Math.max(status, check(file, validator));
        }
        put(format.behind);
        out.flush();
        return status;
    }

    private Validator validator() {
        Validator validator = possible ? Validator.standard().withPossibleBreaches() : Validator.standard();
        try {
            for (String prefix : silenced) {
                validator = validator.silencing(prefix);
                mustExist(prefix, validator.rules());
            }
            for (Map.Entry<String, Severity> family : raised.entrySet()) {
                validator = validator.raising(family.getKey(), family.getValue());
                mustExist(family.getKey(), validator.rules());
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return validator;
    }

    /** Who misspells a family would believe that it is silenced or raised. What readers find is not listed anywhere. */
    private static void mustExist(String prefix, List<Rule> rules) {
        if (!(prefix + ".").startsWith("Read.")
                && rules.stream().noneMatch(rule -> (rule.id() + ".").startsWith(prefix + "."))) {
            throw new IllegalArgumentException(
                    "\"" + prefix
                            + "\" is no rule, nor a family of rules. Write it as it stands in a report, such as Entry.NoName or Entry.");
        }
    }

    private int check(String file, Validator validator) throws IOException {
        Progress progress = new Progress(err, onTerminal, System::nanoTime, file);
        ReportWriter report = format.begin(out, file);
        try (Document document = new Document(file, in, !stream, progress)) {
            FileCheck check = new FileCheck(validator, document, report, progress);
            if (stream) {
                check.oneByOne();
            } else {
                check.whole();
            }
        } catch (DatasetReadException e) {
            progress.erase();
            report.end(e);
            if (stream
                    && e.problems().stream().anyMatch(problem -> problem.code().equals("header.incomplete"))) {
                err.println(file + ": its header goes on behind the entries; validate it without --stream.");
            }
            return FAILED;
        } finally {
            progress.erase();
        }
        boolean found = report.count(Severity.ERROR) + report.count(Severity.DANGER) > 0
                || strict && report.count(Severity.WARNING) > 0;
        return found ? FOUND : 0;
    }

    private void put(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
