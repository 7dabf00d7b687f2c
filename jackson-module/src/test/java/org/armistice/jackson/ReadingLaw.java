package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import org.armistice.validation.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a reader, whatever it is given.
 *
 * <p>What comes of reading is a dataset that is written, read back equal and written to the same bytes, or the one
 * exception. All ways to read agree on what is good and on what is wrong, in whatever pieces the bytes come, and each
 * problem has its place. What can be read can be validated. All of that takes a moment.
 */
final class ReadingLaw {

    private static final DatasetReader STANDARD = DatasetReader.standard();

    /** Has limits that a small document reaches. */
    private static final DatasetReader CAREFUL = STANDARD.withLimits(new ReadLimits(6, 60, 12, 24, 700, 3, 2_500));

    /** Far from what a few kilobytes take, even on a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final Validator ALL = Validator.standard().withPossibleBreaches();

    private static final List<DatasetWriter> FORMS = List.of(DatasetWriter.json(), DatasetWriter.ndjson());

    /** What came of reading: a dataset, or none if it was refused, and what was said of it. */
    private record Outcome(@Nullable Dataset dataset, List<ReadProblem> problems) {

        static Outcome of(Reading reading) {
            try {
                return reading.read();
            } catch (DatasetReadException refused) {
                assertThat(refused.problems()).isNotEmpty();
                return new Outcome(null, refused.problems());
            }
        }

        List<ReadProblem> errors() {
            return problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .toList();
        }
    }

    private interface Reading {
        Outcome read();
    }

    private final DatasetReader reader;
    private final byte[] bytes;

    private ReadingLaw(DatasetReader reader, byte[] bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    /** Holds what a reader makes of some bytes to the law, with the standard limits and with tight ones. */
    static void holdsFor(byte[] bytes) {
        assertTimeout(SOON, () -> {
            new ReadingLaw(STANDARD, bytes).holds();
            new ReadingLaw(CAREFUL, bytes).holds();
        });
    }

    private void holds() {
        Outcome kept = recovered(new ByteArrayInputStream(bytes));
        kept.problems().forEach(ReadingLaw::hasItsPlace);
        isTheSameAsAWhole(kept);
        isTheSameOneByOne(kept);
        if (reader == CAREFUL) {
            // How much is had before a limit is reached is a matter of pieces; what is had, the other reader has too.
            return;
        }
        if (!isBrokenGzip(kept)) {
            InputStream pieces = Streams.inPieces(bytes, 1 + bytes.length % 7, null);
            assertThat(recovered(pieces)).as("read in pieces").isEqualTo(kept);
        }
        if (kept.dataset() != null) {
            isWrittenAndReadBack(kept.dataset());
            isValidated(kept.dataset());
        }
    }

    /** What is had of damaged data before the damage is noticed is a matter of pieces. */
    private static boolean isBrokenGzip(Outcome outcome) {
        return outcome.problems().stream().anyMatch(problem -> problem.code().equals("gzip.broken"));
    }

    private Outcome recovered(InputStream stream) {
        return Outcome.of(() -> {
            Recovered recovered = reader.recover(stream);
            return new Outcome(recovered.dataset(), recovered.problems());
        });
    }

    private static void hasItsPlace(ReadProblem problem) {
        String text = problem.toString();
        assertThat(problem.line()).as(text).isPositive();
        assertThat(problem.column()).as(text).isPositive();
        assertThat(text).hasSizeLessThan(5_000).doesNotContain("\n", "\u0000");
    }

    private void isTheSameAsAWhole(Outcome kept) {
        Outcome whole = Outcome.of(() -> new Outcome(reader.read(bytes), List.of()));
        List<ReadProblem> errors = kept.errors();
        assertThat(whole)
                .as("read as a whole")
                .isEqualTo(new Outcome(errors.isEmpty() ? kept.dataset() : null, errors));
    }

    private void isTheSameOneByOne(Outcome kept) {
        List<Entry> entries = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        try (EntryStream stream = reader.open(new ByteArrayInputStream(bytes), problems::add)) {
            stream.forEachRemaining(entries::add);
            if (kept.dataset() != null) {
                assertThat(stream.header()).isEqualTo(kept.dataset().header());
            }
        } catch (DatasetReadException notGzip) {
            assertThat(entries).isEmpty();
            problems.addAll(notGzip.problems());
        }
        Set<String> ids = new HashSet<>();
        Dataset dataset = kept.dataset();
        if (dataset != null) {
            assertThat(entries.stream().filter(entry -> ids.add(entry.id())))
                    .as("entries one by one")
                    .isEqualTo(dataset.entries());
        }
        assertThat(dataset == null ? new Outcome(null, problems).errors() : problems)
                .as("problems one by one")
                .isEqualTo(kept.problems().stream()
                        .filter(problem -> !problem.code().equals("entry.duplicate-id"))
                        .toList());
        endsAtTheFirstError(entries, new Outcome(null, problems).errors());
    }

    private void endsAtTheFirstError(List<Entry> entries, List<ReadProblem> errors) {
        List<Entry> before = new ArrayList<>();
        List<ReadProblem> first = new ArrayList<>();
        try (EntryStream stream = reader.open(new ByteArrayInputStream(bytes))) {
            stream.forEachRemaining(before::add);
        } catch (DatasetReadException refused) {
            first.addAll(refused.problems());
        }
        assertThat(first)
                .as("the first error")
                .isEqualTo(errors.stream().limit(1).toList());
        assertThat(before).as("entries before it").isEqualTo(entries.subList(0, before.size()));
        if (errors.isEmpty()) {
            assertThat(before).hasSameSizeAs(entries);
        }
    }

    private static void isWrittenAndReadBack(Dataset dataset) {
        for (DatasetWriter form : FORMS) {
            byte[] written = form.toBytes(dataset);
            Dataset read = STANDARD.read(written);
            assertThat(read).isEqualTo(dataset);
            assertThat(form.toBytes(read)).isEqualTo(written);
        }
    }

    private void isValidated(Dataset dataset) {
        List<Finding> findings = ALL.validate(dataset).findings();
        List<LocatedFinding> located = STANDARD.locate(bytes, findings);
        assertThat(located).extracting(LocatedFinding::finding).isEqualTo(findings);
        assertThat(located).allMatch(one -> one.line().isPresent());
    }
}
