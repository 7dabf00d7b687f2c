package org.armistice.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.armistice.validation.Needs;
import org.armistice.validation.Rule;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program prints and with which status it ends, for files of an invented truce. */
class ValidateTest {

    private static final String CLEAN = """
            {"armistice":"1.0","id":"clean","silences":[{"rule":"Entry.NoCitation","reason":"Invented."}]}
            {"type":"state","id":"north","name":"Nørland","existence":"1990/.."}
            """;

    private static final String UNCITED = """
            {"armistice":"1.0","id":"uncited"}
            {"type":"state","id":"north","name":"Nørland"}
            """;

    private static final String BROKEN = """
            {"armistice":"1.0","id":"broken","silences":[{"rule":"Entry.NoCitation","reason":"Invented."}],"entries":[
            {"type":"state","id":"north","name":"Nørland","existence":"1990/..","populace":5},
            {"type":"state","id":"south","name":"South","existence":5},
            {"id":"truce","name":"Truce","parties":["north","south"],"declared":"2031-05","effective":"2031-04","type":"ceasefire"},
            {"type":"ceasefire","id":"halt","name":"Halt","parties":["north"],"sides":"bilateral",
             "declared":"2031-05","effective":"2031-05-09"}
            ]}
            """;

    private static final String SILENCED = " finding silenced by the dataset: Entry.NoCitation (Invented.)";

    private static final String UNKNOWN = "2:80: WARNING Read.member.unknown /entries/0/populace: "
            + "This version knows no member \"populace\" of a state; it is kept as it is. "
            + "Give members of your own a prefix, such as acme:populace.";
    private static final String LOST =
            "3:57: ERROR Read.member.type /entries/1/existence: Here stands the number \"5\"; "
                    + "a period in EDTF, such as \"1991/..\" is expected. Correct the value.";
    private static final String DANGLING = "4:49: ERROR Reference.Dangling at truce /parties/1: "
            + "Refers to south, which is not in the dataset. Add an actor of that id, or correct the reference.";
    private static final String EARLY = "4:91: WARNING Ceasefire.EffectBeforeDeclaration at truce /effective: "
            + "Takes effect (2031-04) before it is declared (2031-05). Correct `effective` or `declared`.";
    private static final String ALONE = "5:57: ERROR Ceasefire.TooFewParties at halt /parties: "
            + "Names 1 party, but a bilateral ceasefire needs 2 or more that agree. "
            + "Record a one-sided halt as `sides: unilateral`.";
    private static final String PERHAPS = "6:35: NOTE Ceasefire.EffectBeforeDeclaration at halt /effective: "
            + "Perhaps: Takes effect (2031-05-09) before it is declared (2031-05). "
            + "Correct `effective` or `declared`.";
    private static final String UNPROVEN = "2:1: WARNING Entry.NoCitation at north: "
            + "Cites no source, so that nobody can tell where its facts come from. "
            + "Add a citation of the source that was read.";

    private static final String NOT_RUN = Validator.standard().rules().stream()
            .filter(rule -> rule.needs() != Needs.ENTRY)
            .map(Rule::id)
            .collect(Collectors.joining(", ", "not run, since they have to see other entries: ", ""));

    private static final String UNHEARD_OF =
            ", nor a family of rules. Write it as it stands in a report, such as Entry.NoName or Entry.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = {};
    private boolean onTerminal;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int validate(String... arguments) {
        return Validate.run(
                arguments, new ByteArrayInputStream(in), out, new PrintStream(err, true, UTF_8), onTerminal);
    }

    private String printed() {
        return printed(out);
    }

    private String printed(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8).replace(folder + "/", "");
    }

    private static String lines(String file, String... lines) {
        List<String> named = new ArrayList<>();
        for (String line : lines) {
            named.add(file + ":" + (line.matches("(?s)[0-9]+:[0-9]+: .*") ? "" : " ") + line + "\n");
        }
        return String.join("", named);
    }

    @Test
    void aCleanFileEndsWithZero() throws IOException {
        assertThat(validate(file("clean.ndjson", CLEAN))).isZero();
        assertThat(printed())
                .isEqualTo(
                        lines("clean.ndjson", "0 errors, 0 dangers, 0 warnings, 0 notes in 1 entry", "1" + SILENCED));
        assertThat(err.size()).isZero();
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestIsValidated() throws IOException {
        assertThat(validate(file("broken.json", BROKEN))).isEqualTo(1);
        assertThat(printed())
                .isEqualTo(lines(
                        "broken.json",
                        UNKNOWN,
                        LOST,
                        DANGLING,
                        EARLY,
                        ALONE,
                        "3 errors, 0 dangers, 2 warnings, 0 notes in 3 entries",
                        "3 findings" + SILENCED.substring(" finding".length())));
    }

    @Test
    void aStreamListsTheRulesThatCannotRunAndSaysTheSameOtherwise() throws IOException {
        assertThat(validate("--stream", "--possible", file("broken.json", BROKEN)))
                .isEqualTo(1);
        assertThat(printed())
                .isEqualTo(lines(
                        "broken.json",
                        UNKNOWN,
                        LOST,
                        EARLY,
                        ALONE,
                        PERHAPS,
                        "2 errors, 0 dangers, 2 warnings, 1 note in 3 entries",
                        "3 findings" + SILENCED.substring(" finding".length()),
                        NOT_RUN));
    }

    @Test
    void whatUncertainDatesLeaveOpenIsReportedIfAskedFor() throws IOException {
        assertThat(validate("--possible", file("broken.json", BROKEN))).isEqualTo(1);
        assertThat(printed())
                .isEqualTo(lines(
                        "broken.json",
                        UNKNOWN,
                        LOST,
                        DANGLING,
                        EARLY,
                        ALONE,
                        PERHAPS,
                        "3 errors, 0 dangers, 2 warnings, 1 note in 3 entries",
                        "3 findings" + SILENCED.substring(" finding".length())));
    }

    @Test
    void whatIsWrongInTheHeaderHasItsLineThereBeforeTheEntriesOrBehindThem() throws IOException {
        String silences = "\"silences\":[{\"rule\":\"Entry.NoCitation\",\"reason\":\"Invented.\"},\n"
                + "{\"rule\":\"Entry.NoNames\",\"reason\":\"Invented.\"}]";
        String state = "{\"type\":\"state\",\"id\":\"north\",\"name\":\"Nørland\",\"existence\":\"1990/..\"}";
        String begin = "{\"armistice\":\"1.0\",\"id\":\"d\",";
        assertThat(validate(
                        file("lines.ndjson", begin + silences + "}\n" + state + "\n"),
                        file("late.json", begin + "\"entries\":[\n" + state + "],\n" + silences + "}\n")))
                .isZero();
        String found = ":9: NOTE Dataset.SilencesNothing /silences/1/rule: Silences \"Entry.NoNames\", and no law of "
                + "this library is called so. Correct the id, or remove the silence from the header.";
        String[] totals = {
            "0 errors, 0 dangers, 0 warnings, 1 note in 1 entry",
            "1" + SILENCED,
            "0 findings silenced by the dataset: Entry.NoNames (Invented.)"
        };
        assertThat(printed())
                .isEqualTo(lines("lines.ndjson", "2" + found, totals[0], totals[1], totals[2])
                        + lines("late.json", "4" + found, totals[0], totals[1], totals[2]));
    }

    @Test
    void familiesAreSilencedAndRaisedWhetherReadOrValidated() throws IOException {
        String file = file("broken.json", BROKEN);
        assertThat(validate("--silence", "Read", "--silence=Ceasefire", "--raise", "Ceasefire=warning", file))
                .isEqualTo(1);
        assertThat(printed())
                .isEqualTo(lines(
                        "broken.json",
                        LOST,
                        DANGLING,
                        ALONE,
                        "3 errors, 0 dangers, 0 warnings, 0 notes in 3 entries",
                        "3 findings" + SILENCED.substring(" finding".length())));
    }

    @Test
    void aWarningCountsIfRaisedOrIfStrict() throws IOException {
        String file = file("uncited.ndjson", UNCITED);
        String verdict = " 0 notes in 1 entry";
        assertThat(validate(file)).isZero();
        assertThat(validate("--strict", file)).isEqualTo(1);
        assertThat(validate("--raise", "Entry=DANGER", file)).isEqualTo(1);
        assertThat(printed())
                .isEqualTo(lines(
                        "uncited.ndjson",
                        UNPROVEN,
                        "0 errors, 0 dangers, 1 warning," + verdict,
                        UNPROVEN,
                        "0 errors, 0 dangers, 1 warning," + verdict,
                        UNPROVEN.replace("WARNING", "DANGER"),
                        "0 errors, 1 danger, 0 warnings," + verdict));
    }

    @Test
    void standardInputIsADocumentToo() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(UNCITED.getBytes(UTF_8));
        }
        in = compressed.toByteArray();
        assertThat(validate("-")).isZero();
        assertThat(validate("--stream", "-")).isZero();
        assertThat(printed())
                .isEqualTo(lines(
                        "-",
                        UNPROVEN,
                        "0 errors, 0 dangers, 1 warning, 0 notes in 1 entry",
                        UNPROVEN,
                        "0 errors, 0 dangers, 1 warning, 0 notes in 1 entry",
                        NOT_RUN));
    }

    @Test
    void jsonIsAnArrayWithAReportForEachFile() throws IOException {
        assertThat(validate(
                        "--format", "json", file("clean.ndjson", CLEAN), file("uncited.ndjson", UNCITED), "gone.json"))
                .isEqualTo(2);
        assertThat(printed()).isEqualTo("""
                        [
                        {"file":"clean.ndjson","findings":[],\
                        "validated":true,"entries":1,"errors":0,"dangers":0,"warnings":0,"notes":0,\
                        "silenced":[{"rule":"Entry.NoCitation","reason":"Invented.","findings":1}],"rulesNotRun":[]}
                        ,
                        {"file":"uncited.ndjson","findings":[
                        {"severity":"warning","rule":"Entry.NoCitation","entry":"north","pointer":"","line":2,"column":1,\
                        "broken":"true",\
                        "message":"Cites no source, so that nobody can tell where its facts come from.",\
                        "hint":"Add a citation of the source that was read."}
                        ],"validated":true,"entries":1,"errors":0,"dangers":0,"warnings":1,"notes":0,\
                        "silenced":[],"rulesNotRun":[]}
                        ,
                        {"file":"gone.json","findings":[
                        {"severity":"error","rule":"Read.io","pointer":"","line":1,"column":1,"broken":"true",\
                        "message":"The input cannot be fetched: java.nio.file.NoSuchFileException: gone.json.",\
                        "hint":"See that it is there and can be read."}
                        ],"validated":false,"errors":1,"dangers":0,"warnings":0,"notes":0}
                        ]
                        """);
    }

    @Test
    void jsonLinesNameTheirFile() throws IOException {
        assertThat(validate("--format=NDJSON", file("uncited.ndjson", UNCITED))).isZero();
        assertThat(printed()).isEqualTo("""
                        {"file":"uncited.ndjson","severity":"warning","rule":"Entry.NoCitation","entry":"north",\
                        "pointer":"","line":2,"column":1,"broken":"true",\
                        "message":"Cites no source, so that nobody can tell where its facts come from.",\
                        "hint":"Add a citation of the source that was read."}
                        {"file":"uncited.ndjson","validated":true,"entries":1,\
                        "errors":0,"dangers":0,"warnings":1,"notes":0,\
                        "silenced":[],"rulesNotRun":[]}
                        """);
    }

    @Test
    void whatCannotBeReadAtAllEndsWithTwoAndTheNextFileIsValidated() throws IOException {
        String refused = "1:1: ERROR Read.json.no-dataset: A dataset begins with an object. "
                + "Write a header: {\"armistice\": \"1.0\", \"id\": ..., \"entries\": [...]}.";
        String verdict = "1 error, 0 dangers, 0 warnings, 0 notes; not validated, since it cannot be read";
        String list = file("list.json", "[]");
        String clean = file("clean.ndjson", CLEAN);
        String cleanly = lines("clean.ndjson", "0 errors, 0 dangers, 0 warnings, 0 notes in 1 entry", "1" + SILENCED);

        assertThat(validate(list, clean)).isEqualTo(2);
        assertThat(validate("--stream", list, clean)).isEqualTo(2);
        assertThat(printed())
                .isEqualTo(lines("list.json", refused, verdict)
                        + cleanly
                        + lines("list.json", refused, verdict)
                        + cleanly
                        + lines("clean.ndjson", NOT_RUN));
    }

    @Test
    void aFileThatEndsTooEarlyIsValidatedAsFarAsItGoes() throws IOException {
        String cut = file("cut.json", BROKEN.substring(0, BROKEN.indexOf("{\"type\":\"ceasefire\"")));
        String early = "5:1: ERROR Read.json.truncated /entries/3: The document ends within a value. Fetch it again.";
        assertThat(validate("--silence=Ceasefire", "--silence=Read", cut)).isEqualTo(1);
        assertThat(validate("--stream", "--silence=Ceasefire", "--silence=Read", cut))
                .isEqualTo(1);
        String verdict = " errors, 0 dangers, 0 warnings, 0 notes in 2 entries";
        String silenced = "2 findings" + SILENCED.substring(" finding".length());
        assertThat(printed())
                .isEqualTo(lines("cut.json", LOST, DANGLING, early, "3" + verdict, silenced)
                        + lines("cut.json", LOST, early, "2" + verdict, silenced, NOT_RUN));
    }

    @Test
    void aHeaderThatGoesOnBehindTheEntriesNeedsTheWholeFile() throws IOException {
        String late = file("late.json", "{\"armistice\":\"1.0\",\"entries\":[],\"id\":\"late\"}");
        assertThat(validate(late)).isZero();
        assertThat(validate("--stream", late)).isEqualTo(2);
        assertThat(printed())
                .isEqualTo(lines(
                        "late.json",
                        "0 errors, 0 dangers, 0 warnings, 0 notes in 0 entries",
                        "1:1: ERROR Read.header.incomplete: The header is not complete before the entries. "
                                + "Ask for it when all entries have been taken.",
                        "1 error, 0 dangers, 0 warnings, 0 notes; not validated, since it cannot be read"));
        assertThat(printed(err))
                .isEqualTo("late.json: its header goes on behind the entries; validate it without --stream.\n");
    }

    @Test
    void wrongArgumentsEndWithTwo() throws IOException {
        String file = file("clean.ndjson", CLEAN);
        assertThat(validate()).isEqualTo(2);
        assertThat(validate("--format", "xml", file)).isEqualTo(2);
        assertThat(validate("--silence", "Entry..", file)).isEqualTo(2);
        assertThat(validate("--silence", "Entry.NoNames", file)).isEqualTo(2);
        assertThat(validate("--raise", "Entr=error", file)).isEqualTo(2);
        assertThat(validate("--silence", "Reads", file)).isEqualTo(2);
        assertThat(validate("--raise", "Entry=terrible", file)).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(printed(err).lines().filter(line -> !line.isBlank() && !line.startsWith(" ")))
                .filteredOn(line -> line.contains("Entry") || line.startsWith("Invalid") || line.startsWith("Missing"))
                .containsExactly(
                        "Missing required parameter: 'FILE'",
                        "Invalid value for option '--format': expected one of [TEXT, JSON, NDJSON] (case-insensitive) but was 'xml'",
                        "\"Entry..\" is no id of a rule or the beginning of one: "
                                + "write words joined by dots, such as Entry.NoName or Entry.",
                        "\"Entry.NoNames\" is no rule" + UNHEARD_OF,
                        "\"Entr\" is no rule" + UNHEARD_OF,
                        "\"Reads\" is no rule" + UNHEARD_OF,
                        "Invalid value for option '--raise' (PREFIX=SEVERITY): "
                                + "expected one of [NOTE, WARNING, DANGER, ERROR] (case-insensitive) but was 'terrible'");
    }

    @Test
    void aReportThatCannotBeWrittenEndsWithTwo() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full.");
            }
        };
        String[] arguments = {file("uncited.ndjson", UNCITED)};
        PrintStream said = new PrintStream(err, true, UTF_8);
        assertThat(Validate.run(arguments, new ByteArrayInputStream(in), full, said, false))
                .isEqualTo(2);
        assertThat(err).hasToString("validate: java.io.IOException: The disk is full.\n");
    }

    @Test
    void helpSaysWhatItTakesAndHowItEnds() {
        assertThat(validate("--help")).isZero();
        assertThat(printed()).isEqualTo("""
            Validates datasets, and says at which line what is wrong and what to do about it.
            Usage: validate [-h] [--possible] [--stream] [--strict] [--format=FORMAT]
                            [--raise=PREFIX=SEVERITY]... [--silence=PREFIX]... FILE...
            What cannot be read is reported, and the rest is validated.
                  FILE...            Files of either form, plain or gzipped; - for standard input.
                  --format=FORMAT    text (for people), json (an array with a report for each file), or ndjson
                                       (a line for each finding, and one for the totals of each file).
                  --possible         Report also as notes what uncertain dates leave open.
                  --stream           Validate entry by entry, in memory that does not grow with the file. Rules
                                       that have to see other entries are not run, and listed; that an id
                                       stands twice is not noticed.
                  --silence=PREFIX   Leave out the notes and warnings of a rule, or of a family of rules, such
                                       as Entry.NoName or Entry. What is found by reading has the family Read.
                  --raise=PREFIX=SEVERITY
                                     Report what breaks a rule, or a family of rules, as at least a warning,
                                       danger or error.
                  --strict           End with 1 for warnings too.
              -h, --help             Print this.

            It ends with
              0   nothing found that is worse than a warning, or with --strict than a note
              1   something found that is
              2   a file cannot be read at all, the arguments are wrong, or the report cannot be written
            """);
    }

    @Test
    void progressIsShownOnATerminalAloneAndErased() {
        long[] now = {0};
        Progress progress = new Progress(new PrintStream(err, true, UTF_8), true, () -> now[0], "a.json");
        progress.passed(1_000_000);
        now[0] = 200_000_000L;
        progress.passed(1_500_000);
        progress.passed(1_500_000);
        progress.erase();
        progress.erase();
        assertThat(err).hasToString("\ra.json: 2.5 MB read\r" + " ".repeat(19) + "\r");

        err.reset();
        Progress hidden = new Progress(new PrintStream(err, true, UTF_8), false, () -> now[0], "a.json");
        now[0] = 900_000_000L;
        hidden.passed(5);
        hidden.erase();
        assertThat(err.size()).isZero();
    }
}
