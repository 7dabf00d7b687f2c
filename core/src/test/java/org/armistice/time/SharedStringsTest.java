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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Strings that two other implementations of EDTF call valid or invalid (unt-libraries/edtf-validate and
 * inukshuk/edtf.js). What is decided otherwise here stands in {@link #DECIDED_OTHERWISE} with its reason, and nowhere
 * else; the parts of level 2 that are not read yet follow from rules.
 */
class SharedStringsTest {

    private static final String LOC_CENTURY =
            "two-digit years are centuries in ISO 8601 only; the LoC profile has four digits";
    private static final String LOC_DIGITS =
            "level 2: the LoC's level 1 leaves at most the last two digits of a year unspecified";
    private static final String LOC_EXTENDED =
            "basic format; the LoC profile, and ISO 8601 beside an extended time, write a colon";
    private static final String LATER_END =
            "may end on or after its start: only what certainly ends before it is refused";
    private static final String SOUTHERN =
            "seasons are independent of location, and on the other hemisphere this is their order";

    private static final Map<String, String> DECIDED_OTHERWISE = Map.ofEntries(
            entry("19", LOC_CENTURY),
            entry("00", LOC_CENTURY),
            entry("-04", LOC_CENTURY),
            entry("XXXX", LOC_DIGITS),
            entry("XXXX-XX", LOC_DIGITS),
            entry("XXXX-XX-XX", LOC_DIGITS),
            entry("2016-05-02T16:54:59+0230", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+0000", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+1400", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+1330", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+1200", LOC_EXTENDED),
            entry("2016-05-02T16:54:59+0410", LOC_EXTENDED),
            entry("2016-05-02T16:54:59-0015", LOC_EXTENDED),
            entry("2016-05-02T16:54:59-1159", LOC_EXTENDED),
            entry("2016-05-02T16:54:59-1200", LOC_EXTENDED),
            entry("[1667, 1672-12]", "ISO 8601-2 has no blank inside a set; edtf-validate refuses it too"),
            entry("0000-01-03/0000-01", LATER_END),
            entry("0000-02/0000", LATER_END),
            entry("2004-06-11%/2004-06~", LATER_END),
            entry("2012-24/2012-21", SOUTHERN),
            entry("2012-23/2012-22", SOUTHERN),
            entry("2012-21/2012-22", "edtf.js has no seasons in intervals; edtf-validate and the LoC profile do"),
            entry("Y-61000/-2000", "a year with Y is a date of level 1 and so may be the end of an interval"));

    private static List<Sample> samples = List.of();

    private record Sample(String edtf, boolean isValid, Optional<Integer> level) {
        boolean isDecidedOtherwise() {
            return DECIDED_OTHERWISE.containsKey(edtf);
        }

        boolean isRead() {
            return accepts(UncertainDate::parse, edtf) || accepts(UncertainPeriod::parse, edtf);
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
        assertThat(samples.stream().map(Sample::edtf)).containsAll(DECIDED_OTHERWISE.keySet());
    }

    @Test
    void whatIsValidOnLevels0And1IsReadAndPrintsItself() {
        assertThat(samples.stream().filter(s -> s.isValid() && s.level().orElse(0) < 2 && !s.isDecidedOtherwise()))
                .hasSizeGreaterThan(150)
                .allSatisfy(SharedStringsTest::isReadAndPrintsItself);
    }

    @Test
    void whatIsInvalidIsRefused() {
        assertThat(samples.stream().filter(s -> !s.isValid() && !s.isDecidedOtherwise()))
                .hasSizeGreaterThan(90)
                .allSatisfy(SharedStringsTest::isRefusedByBoth);
    }

    @Test
    void whatIsDecidedOtherwiseIsDecidedOtherwise() {
        assertThat(samples.stream().filter(Sample::isDecidedOtherwise)).allSatisfy(sample -> {
            assertThat(sample.isRead()).as(sample.edtf()).isEqualTo(!sample.isValid());
        });
    }

    @Test
    void ofLevel2SetsAndIntervalsOfLevel1DatesAreReadAndNothingElse() {
        Map<String, Integer> gaps = new TreeMap<>();
        assertThat(samples.stream().filter(s -> s.isValid() && s.level().orElse(0) == 2 && !s.isDecidedOtherwise()))
                .allSatisfy(sample -> {
                    Optional<String> gap = gapOf(sample.edtf());
                    if (gap.isPresent()) {
                        gaps.merge(gap.get(), 1, Integer::sum);
                        isRefusedByBoth(sample);
                    } else {
                        isReadAndPrintsItself(sample);
                    }
                });
        assertThat(gaps)
                .containsOnly(
                        entry("all members of a set", 10),
                        entry("decades and centuries by fewer digits (ISO 8601-2, not LoC)", 12),
                        entry("exponents and significant digits", 13),
                        entry("qualifiers of a part", 32),
                        entry("seasons of a hemisphere, quarters and the like", 20),
                        entry("unspecified digits anywhere", 54));
    }

    /** Why a valid string of level 2 is not read yet. */
    private static Optional<String> gapOf(String edtf) {
        if (edtf.startsWith("{")) {
            return Optional.of("all members of a set");
        }
        if (edtf.matches("-?(\\d{2}|\\d{3})[?~%]?")) {
            return Optional.of("decades and centuries by fewer digits (ISO 8601-2, not LoC)");
        }
        if (edtf.matches("Y?-?[0-9].*[ES].*")) {
            return Optional.of("exponents and significant digits");
        }
        for (String date : edtf.replaceAll("[\\[\\]]", "").split("/|,|\\.\\.")) {
            if (date.matches(".*[?~%].+")) {
                return Optional.of("qualifiers of a part");
            }
            if (date.matches("-?[0-9X]{4}-(2[5-9]|3[0-9]|4[01])[?~%]?")) {
                return Optional.of("seasons of a hemisphere, quarters and the like");
            }
            if (!date.matches("-?(\\d\\d\\d?X{1,2}|\\d{4}-XX|\\d{4}-\\d\\d-XX|\\d{4}-XX-XX|[^X]*)[?~%]?")) {
                return Optional.of("unspecified digits anywhere");
            }
        }
        return Optional.empty();
    }

    private static void isReadAndPrintsItself(Sample sample) {
        String edtf = sample.edtf();
        if (!edtf.contains("/")) {
            assertThat(UncertainDate.parse(edtf)).hasToString(edtf);
        }
        assertThat(UncertainPeriod.parse(edtf)).hasToString(edtf);
    }

    private static void isRefusedByBoth(Sample sample) {
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
