package org.armistice.time;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Strings that two other implementations of EDTF call valid or invalid (unt-libraries/edtf-validate and
 * inukshuk/edtf.js). What is decided otherwise here stands in {@link #DECIDED_OTHERWISE} with its reason, and nowhere
 * else.
 */
class SharedStringsTest {

    private static final String LOC_NEGATIVE = "level 1 in the LoC profile; edtf.js has it on level 0";
    private static final String LOC_CENTURY =
            "two-digit years are centuries in ISO 8601 only; read as such, on the level of the other century";
    private static final String LOC_DIGITS =
            "level 2: the LoC's level 1 leaves at most the last two digits of a year unspecified";
    private static final String NO_BLANK = "ISO 8601-2 has no blank inside a set; edtf-validate refuses it too";
    private static final String LOC_EXTENDED =
            "basic format; the LoC profile, and ISO 8601 beside an extended time, write a colon";
    private static final String LATER_END =
            "may end on or after its start: only what certainly ends before it is refused";
    private static final String SOUTHERN =
            "seasons are independent of location, and on the other hemisphere this is their order";

    private static final Map<String, String> DECIDED_OTHERWISE = Map.ofEntries(
            entry("2016-05-02T16:54:59+0230", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+0000", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+1400", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+1330", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+1200", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+0410", LOC_EXTENDED),
            entry("2016-05-02T16:54:59-0015", LOC_EXTENDED),
            entry("2016-05-02T16:54:59-1159", LOC_EXTENDED),
            entry("2016-05-02T16:54:59-1200", LOC_EXTENDED),
            entry("[1667, 1672-12]", NO_BLANK),
            entry("{1667, 1670..1672}", NO_BLANK),
            entry("{1960 ,  1961-12}", NO_BLANK),
            entry("2004-06-11%/2004-%06", LATER_END),
            entry("0000-01-03/0000-01", LATER_END),
            entry("0000-02/0000", LATER_END),
            entry("2004-06-11%/2004-06~", LATER_END),
            entry("2012-24/2012-21", SOUTHERN),
            entry("2012-23/2012-22", SOUTHERN),
            entry("2012-21/2012-22", "edtf.js has no seasons in intervals; edtf-validate and the LoC profile do"),
            entry("Y-61000/-2000", "a year with Y is a date of level 1 and so may be the end of an interval"));

    private static final Map<String, String> LEVEL_DECIDED_OTHERWISE = Map.ofEntries(
            entry("-0002", LOC_NEGATIVE),
            entry("-9999", LOC_NEGATIVE),
            entry(
                    "2011-23~",
                    "level 1: a season of level 1, qualified as a whole; edtf-validate lists it with level 2"),
            entry("19", LOC_CENTURY),
            entry("00", LOC_CENTURY),
            entry("-04", LOC_CENTURY),
            entry("XXXX", LOC_DIGITS),
            entry("XXXX-XX", LOC_DIGITS),
            entry("XXXX-XX-XX", LOC_DIGITS));

    private static List<Sample> samples = List.of();

    private record Sample(String edtf, boolean isValid, Optional<Integer> level) {
        boolean isDecidedOtherwise() {
            return DECIDED_OTHERWISE.containsKey(edtf);
        }

        boolean isRead() {
            return accepts(Edtf::parse, edtf)
                    || accepts(UncertainDate::parse, edtf)
                    || accepts(UncertainPeriod::parse, edtf);
        }
    }

    @BeforeAll
    static void readSamples() throws IOException {
        Optional<Path> file = SharedFolder.find("edtf/edtf_share.json");
        assumeTrue(file.isPresent(), "Skipped: no folder shared/data/edtf (set -Darmistice.shared to have it found).");
        String json = Files.readString(file.get());
        Pattern object = Pattern.compile("\\{[^{}\"]*(?:\"(?:[^\"\\\\]|\\\\.)*\"[^{}\"]*)*\\}");
        samples = new ArrayList<>();
        for (Matcher found = object.matcher(json); found.find(); ) {
            String level = member(found.group(), "level", "([0-9]+|null)").orElse("null");
            samples.add(new Sample(
                    member(found.group(), "edtf", "\"((?:[^\"\\\\]|\\\\.)*)\"")
                            .orElseThrow()
                            .replace("\\\\", "\\"),
                    member(found.group(), "valid", "(true|false)").orElseThrow().equals("true"),
                    level.equals("null") ? Optional.empty() : Optional.of(Integer.valueOf(level))));
        }
    }

    private static Optional<String> member(String object, String name, String value) {
        Matcher found = Pattern.compile('"' + name + "\"\\s*:\\s*" + value).matcher(object);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    @Test
    void allAreThere() {
        assertThat(samples).hasSize(441);
        assertThat(samples.stream().map(Sample::edtf))
                .containsAll(DECIDED_OTHERWISE.keySet())
                .containsAll(LEVEL_DECIDED_OTHERWISE.keySet());
    }

    @Test
    void whatIsValidIsReadAndPrintsItself() {
        assertThat(samples.stream().filter(s -> s.isValid() && !s.isDecidedOtherwise()))
                .hasSizeGreaterThan(310)
                .allSatisfy(SharedStringsTest::isReadAndPrintsItself);
    }

    @Test
    void whatIsInvalidIsRefused() {
        assertThat(samples.stream().filter(s -> !s.isValid() && !s.isDecidedOtherwise()))
                .hasSizeGreaterThan(90)
                .allSatisfy(SharedStringsTest::isRefused);
    }

    @Test
    void whatIsDecidedOtherwiseIsDecidedOtherwise() {
        assertThat(samples.stream().filter(Sample::isDecidedOtherwise)).allSatisfy(sample -> {
            assertThat(sample.isRead()).as(sample.edtf()).isEqualTo(!sample.isValid());
        });
    }

    @Test
    void whatHasAnotherLevelIsOnAnotherLevel() {
        assertThat(samples.stream().filter(s -> LEVEL_DECIDED_OTHERWISE.containsKey(s.edtf())))
                .allSatisfy(sample -> assertThat(Edtf.parse(sample.edtf()).level())
                        .as(sample.edtf())
                        .isNotEqualTo(sample.level().orElseThrow()));
    }

    @Test
    void eachHasTheLevelThatIsListed() {
        assertThat(samples.stream()
                        .filter(s -> s.isValid() && s.level().isPresent() && !s.isDecidedOtherwise())
                        .filter(s -> !LEVEL_DECIDED_OTHERWISE.containsKey(s.edtf())))
                .hasSizeGreaterThan(250)
                .allSatisfy(sample -> assertThat(Edtf.parse(sample.edtf()).level())
                        .as(sample.edtf())
                        .isEqualTo(sample.level().orElseThrow()));
    }

    private static void isReadAndPrintsItself(Sample sample) {
        String edtf = sample.edtf();
        Edtf read = Edtf.parse(edtf);
        assertThat(read).hasToString(edtf);
        if (read instanceof UncertainDate) {
            assertThat(UncertainPeriod.parse(edtf)).hasToString(edtf);
        }
    }

    private static void isRefused(Sample sample) {
        assertThat(sample.isRead()).as(sample.edtf()).isFalse();
    }

    private static boolean accepts(Function<String, Object> parser, String edtf) {
        try {
            parser.apply(edtf);
            return true;
        } catch (DateTimeParseException refused) {
            assertThat(refused.getMessage()).contains(": ").endsWith(".");
            assertThat(refused.getErrorIndex()).isBetween(0, edtf.length());
            return false;
        }
    }
}
