package org.armistice.jackson;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.armistice.model.Dataset;
import org.armistice.validation.Finding;
import org.armistice.validation.Severity;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads datasets from JSON, of either form, plain or gzipped; it finds out which by itself.
 *
 * <pre>{@code
 * Dataset dataset = DatasetReader.standard().read(path);
 * }</pre>
 *
 * <p>There are three ways. {@link #read} gives the whole dataset or nothing. {@link #recover} leaves out the entries
 * that are broken and says where they stand. {@link #open} gives one entry after the other, for data of any size.
 *
 * <p>Bytes are UTF-8. Limits are on ({@link ReadLimits}). No class is ever chosen by the input. The one exception that
 * leaves it is {@link DatasetReadException}. Immutable, and safe for use by several threads.
 */
public final class DatasetReader {

    private static final DatasetReader STANDARD = new DatasetReader(ReadLimits.standard());

    private final ReadLimits limits;
    private final JsonFactory factory;

    private DatasetReader(ReadLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.stringLength())
                        .maxNumberLength(limits.numberLength())
                        // The parser counts bytes, of which a character has three at most. We count again; what it
                        // refuses ends the document, so that is far off.
                        .maxNameLength((int) Math.min(Integer.MAX_VALUE, 3L * limits.nameLength() + 1_000))
                        .build())
                .build();
    }

    /** Returns a reader with the standard limits. */
    public static DatasetReader standard() {
        return STANDARD;
    }

    /** Returns a reader with other limits. */
    public DatasetReader withLimits(ReadLimits limits) {
        return new DatasetReader(limits);
    }

    /**
     * Reads a file as a whole.
     *
     * @throws DatasetReadException if it cannot be fetched or anything in it cannot be kept; it lists all places
     */
    public Dataset read(Path file) {
        List<ReadProblem> errors = new ArrayList<>();
        try (EntryStream entries = open(file, true, errorsInto(errors))) {
            return entries.strict(errors);
        }
    }

    /** Reads a stream as a whole, to its end, and leaves it open. See {@link #read(Path)}. */
    public Dataset read(InputStream stream) {
        List<ReadProblem> errors = new ArrayList<>();
        try (EntryStream entries = open(stream, true, errorsInto(errors))) {
            return entries.strict(errors);
        }
    }

    /** Reads bytes as a whole. See {@link #read(Path)}. */
    public Dataset read(byte[] bytes) {
        return read(new ByteArrayInputStream(bytes));
    }

    /** Reads a text as a whole. See {@link #read(Path)}. */
    public Dataset read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what can be kept of a file.
     *
     * @throws DatasetReadException if it cannot be fetched or its header is broken
     */
    public Recovered recover(Path file) {
        List<ReadProblem> problems = new ArrayList<>();
        try (EntryStream entries = open(file, true, problems::add)) {
            return entries.recovered(problems);
        }
    }

    /** Reads what can be kept of a stream, to its end, and leaves it open. See {@link #recover(Path)}. */
    public Recovered recover(InputStream stream) {
        List<ReadProblem> problems = new ArrayList<>();
        try (EntryStream entries = open(stream, true, problems::add)) {
            return entries.recovered(problems);
        }
    }

    /** Reads what can be kept of bytes. See {@link #recover(Path)}. */
    public Recovered recover(byte[] bytes) {
        return recover(new ByteArrayInputStream(bytes));
    }

    /**
     * Begins to read a file entry by entry, in constant memory. The first error ends the stream with an exception.
     *
     * <p>That an id stands twice is not noticed here, since that would take memory for every id.
     *
     * @throws DatasetReadException if it cannot be fetched
     */
    public EntryStream open(Path file) {
        return open(file, false, EntryStream.REFUSE_ERRORS);
    }

    /** Begins to read a stream entry by entry; closing the entries leaves the stream open. See {@link #open(Path)}. */
    public EntryStream open(InputStream stream) {
        return open(stream, false, EntryStream.REFUSE_ERRORS);
    }

    /**
     * Begins to read a file entry by entry, in constant memory, leaving out what is broken.
     *
     * @param problems takes every problem, warnings and notes too, in the order of their places; for an error in an
     *     entry with the JSON of that entry
     * @throws DatasetReadException if it cannot be fetched
     */
    public EntryStream open(Path file, Consumer<ReadProblem> problems) {
        return open(file, false, problems);
    }

    /**
     * Begins to read a stream entry by entry; closing the entries leaves the stream open. See {@link #open(Path,
     * Consumer)}.
     */
    public EntryStream open(InputStream stream, Consumer<ReadProblem> problems) {
        return open(stream, false, problems);
    }

    /**
     * Returns findings with where they stand in the file that the dataset was read from, in their order.
     *
     * <p>It reads the file once more, as {@link #recover(Path)} does, up to the last entry that a finding is about, or
     * to its end if one is about a member of the header that is not there before the entries. It keeps no more than the
     * header, one entry at a time and the findings, and reports no problem again.
     *
     * @throws DatasetReadException if it cannot be fetched
     */
    public List<LocatedFinding> locate(Path file, Collection<Finding> findings) {
        try (EntryStream entries = open(file, false, problem -> {})) {
            return entries.locateAll(findings);
        }
    }

    /**
     * Returns findings with where they stand in a stream, and leaves it open. See {@link #locate(Path, Collection)}.
     */
    public List<LocatedFinding> locate(InputStream stream, Collection<Finding> findings) {
        try (EntryStream entries = open(stream, false, problem -> {})) {
            return entries.locateAll(findings);
        }
    }

    /** Returns findings with where they stand in bytes. See {@link #locate(Path, Collection)}. */
    public List<LocatedFinding> locate(byte[] bytes, Collection<Finding> findings) {
        return locate(new ByteArrayInputStream(bytes), findings);
    }

    private static Consumer<ReadProblem> errorsInto(List<ReadProblem> errors) {
        return problem -> {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            }
        };
    }

    private EntryStream open(Path file, boolean uniqueIds, Consumer<ReadProblem> problems) {
        try {
            InputStream stream = Files.newInputStream(file);
            try {
                return entries(stream, stream, uniqueIds, problems);
            } catch (IOException | RuntimeException e) {
                stream.close();
                throw e;
            }
        } catch (IOException e) {
            throw notFetched(e);
        }
    }

    private EntryStream open(InputStream stream, boolean uniqueIds, Consumer<ReadProblem> problems) {
        try {
            return entries(stream, InputStream.nullInputStream(), uniqueIds, problems);
        } catch (IOException e) {
            throw notFetched(e);
        }
    }

    private EntryStream entries(
            InputStream stream, InputStream toClose, boolean uniqueIds, Consumer<ReadProblem> problems)
            throws IOException {
        Input input = new Input(decompressed(stream), toClose, limits);
        return new EntryStream(factory, input, limits, uniqueIds, problems);
    }

    private static InputStream decompressed(InputStream stream) throws IOException {
        BufferedInputStream buffered = new Members(stream);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1F && buffered.read() == 0x8B;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, 8_192) : buffered;
    }

    /** Says whether more follows by looking; decompression asks for that between the members of a file. */
    private static final class Members extends BufferedInputStream {

        Members(InputStream stream) {
            super(stream);
        }

        @Override
        public synchronized int available() throws IOException {
            int known = super.available();
            if (known > 0) {
                return known;
            }
            mark(1);
            boolean more = read() >= 0;
            reset();
            return more ? 1 : 0;
        }
    }

    private static DatasetReadException notFetched(IOException e) {
        return new DatasetReadException(Refusal.of(e).ofDocument(), e);
    }
}
