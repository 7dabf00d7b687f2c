package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.validation.Finding;
import org.armistice.validation.Rule;
import org.armistice.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A thousand defects of all laws in a file of some thousand entries that are in order: each is found where it is and as
 * what it is, and nothing else is.
 *
 * <p>What is planted are copies of the datasets that {@link LawsTest} holds the laws to, each under ids of its own, so
 * that what is expected of a copy is what stands in the {@code .findings} of its law. What is in order are copies of
 * their clean neighbours, which just do not break a law. All of them are mixed with a fixed seed; only the order within
 * a copy stays, as some laws speak of what comes first.
 *
 * <p>A copy refers to nothing outside, and laws that compare entries go by what these refer to, but for two things.
 * Codes are compared across the whole dataset: of copies that have a code in common only one is planted in a file, and
 * the next in the next one. And laws about the header speak of all entries: a dataset with a header that they judge is
 * a file of its own.
 */
class PlantedDefectsTest {

    private static final int DEFECTS = 1_000;

    private static final int ENTRIES = 4_000;

    private static final long SEED = 19_940_512;

    private static final Validator ALL = Validator.standard().withPossibleBreaches();

    private static final DatasetHeader HEADER =
            DatasetHeader.builder().id("planted").build();

    private static final Path FOLDER = folder();

    /** The entry that a finding is about, in the line that it is told in. */
    private static final Pattern ENTRY = Pattern.compile("\\A[A-Z]+ [^ ]+ at ([^ ]+?):? ");

    private static final String PREFIX = "copy\\d{5}\\.";

    /** The line of the header, and of what is found in it. */
    private static final int HEADER_LINE = 1;

    /** What nothing else in the same file may have: a code, among entries of one kind. */
    private record Claim(Class<? extends Entry> kind, String scheme, String code) {}

    /** One dataset under ids that begin alike. */
    private record Copy(String prefix, List<Entry> entries, List<String> findings) {

        Set<Claim> claims() {
            Set<Claim> claims = new HashSet<>();
            entries.forEach(entry -> entry.codes()
                    .forEach(code ->
                            claims.add(new Claim(entry.kind(), code.scheme().token(), code.value()))));
            return claims;
        }
    }

    /** What is written to one file. */
    private static final class Field {

        final DatasetHeader header;
        final List<Copy> copies = new ArrayList<>();
        final Set<Claim> taken = new HashSet<>();
        int entries;
        int findings;

        Field(DatasetHeader header) {
            this.header = header;
        }

        boolean plant(Copy copy) {
            Set<Claim> claims = copy.claims();
            if (isJudged(header) && !copies.isEmpty() || claims.stream().anyMatch(taken::contains)) {
                return false;
            }
            taken.addAll(claims);
            copies.add(copy);
            entries += copy.entries().size();
            findings += copy.findings().size();
            return true;
        }

        /** In each place there is a copy by lot, and of that the next entry. */
        Dataset dataset() {
            List<Copy> lots = new ArrayList<>();
            copies.forEach(copy -> copy.entries().forEach(entry -> lots.add(copy)));
            Collections.shuffle(lots, new Random(SEED));
            Map<String, Integer> next = new HashMap<>();
            var dataset = Dataset.builder().header(header);
            for (Copy lot : lots) {
                dataset.add(lot.entries().get(next.merge(lot.prefix(), 1, Integer::sum) - 1));
            }
            return dataset.build();
        }
    }

    private static final List<Field> FIELDS = new ArrayList<>();
    private static final Set<String> PLANTED_ALONE = new HashSet<>();
    private static int copies;

    @BeforeAll
    static void plant() throws IOException {
        FIELDS.add(new Field(HEADER));
        while (FIELDS.get(0).findings < DEFECTS) {
            for (String law : laws()) {
                plant(law);
            }
        }
        while (FIELDS.get(0).entries < ENTRIES) {
            for (String law : laws()) {
                Dataset clean = read(law + ".clean.json");
                if (!isJudged(clean.header())) {
                    Copy copy = copy(clean, List.of());
                    FIELDS.stream().anyMatch(field -> field.entries < ENTRIES && field.plant(copy));
                }
            }
        }
    }

    private static void plant(String law) throws IOException {
        Dataset broken = read(law + ".json");
        Copy copy = copy(broken, Files.readAllLines(FOLDER.resolve(law + ".findings")));
        if (isJudged(broken.header())) {
            if (PLANTED_ALONE.add(law)) {
                FIELDS.add(new Field(broken.header()));
                FIELDS.get(FIELDS.size() - 1).plant(copy);
            }
        } else if (FIELDS.stream().noneMatch(field -> field.plant(copy))) {
            FIELDS.add(new Field(HEADER));
            FIELDS.get(FIELDS.size() - 1).plant(copy);
        }
    }

    private static Copy copy(Dataset dataset, List<String> findings) {
        String prefix = "copy%05d.".formatted(copies++);
        return new Copy(prefix, Renamed.all(dataset.entries(), id -> prefix + id), findings);
    }

    /** Tells whether there are laws about a header with what this one has. */
    private static boolean isJudged(DatasetHeader header) {
        return header.created().isPresent() || !header.silences().isEmpty();
    }

    @Test
    void aThousandOfThemAreInOneFile() {
        assertThat(FIELDS.get(0).findings).isGreaterThanOrEqualTo(DEFECTS);
        assertThat(FIELDS.get(0).entries).isGreaterThanOrEqualTo(ENTRIES);
    }

    @Test
    void everyLawIsBrokenSomewhere() throws IOException {
        Set<String> expected = new TreeSet<>();
        FIELDS.forEach(field -> field.copies.forEach(
                copy -> copy.findings().forEach(line -> expected.add(line.split(" ")[1].replaceAll(":\\z", "")))));

        assertThat(expected).containsAll(laws());
    }

    @Test
    void theyAndNothingElseAreFoundAtTheirLines() {
        for (Field field : FIELDS) {
            Dataset dataset = field.dataset();
            byte[] file = DatasetWriter.ndjson().toBytes(dataset);
            Map<String, Integer> lines = new HashMap<>();
            dataset.entries().forEach(entry -> lines.put(entry.id(), lines.size() + 2));

            Recovered recovered = DatasetReader.standard().recover(file);
            List<Finding> findings = ALL.validate(recovered.dataset()).findings();
            List<LocatedFinding> located = DatasetReader.standard().locate(file, findings);

            assertThat(recovered.problems())
                    .as("what the reader has to say, but for what is a law too")
                    .allMatch(problem -> problem.code().equals("entry.unknown-type"));
            List<String> found = located.stream().map(PlantedDefectsTest::told).toList();
            List<String> expected = field.copies.stream()
                    .flatMap(copy -> copy.findings().stream().map(line -> told(copy, line, lines)))
                    .toList();
            assertThat(without(found, expected)).as("found and not planted").isEmpty();
            assertThat(without(expected, found)).as("planted and not found").isEmpty();
        }
    }

    private static List<String> without(List<String> all, List<String> those) {
        List<String> rest = new ArrayList<>(all);
        those.forEach(rest::remove);
        return rest;
    }

    /** Such as {@code copy00012. in line 7: ERROR Territory.WithinItself at delta ...}, with the ids as they were. */
    private static String told(LocatedFinding located) {
        Finding finding = located.finding();
        String prefix = finding.entryId()
                .map(id -> id.substring(0, id.indexOf('.') + 1))
                .orElse("");
        return told(prefix, located.line().orElseThrow(), finding.toString().replaceAll(PREFIX, ""));
    }

    private static String told(Copy copy, String line, Map<String, Integer> lines) {
        Matcher entry = ENTRY.matcher(line);
        return entry.find()
                ? told(copy.prefix(), lines.get(copy.prefix() + entry.group(1)), line)
                : told("", HEADER_LINE, line);
    }

    private static String told(String prefix, int line, String finding) {
        return "%s in line %d: %s".formatted(prefix, line, finding);
    }

    /** Those that have their files: {@link LawsTest} fails for one that has not. */
    private static List<String> laws() {
        return Validator.standard().rules().stream()
                .map(Rule::id)
                .filter(id -> Files.exists(FOLDER.resolve(id + ".json")))
                .toList();
    }

    private static Dataset read(String file) {
        return DatasetReader.standard().read(FOLDER.resolve(file));
    }

    private static Path folder() {
        try {
            return Path.of(PlantedDefectsTest.class.getResource("/laws").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
