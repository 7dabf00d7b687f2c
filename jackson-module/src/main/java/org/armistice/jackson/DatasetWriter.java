package org.armistice.jackson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.armistice.model.Dataset;
import org.armistice.model.DatasetHeader;

/**
 * Writes datasets as JSON: as one document, or as line-delimited entries.
 *
 * <pre>{@code
 * DatasetWriter.json().write(dataset, path);
 * }</pre>
 *
 * <p>Bytes are UTF-8, and equal datasets are equal bytes: members in the order of the format, sets sorted, no nulls, no
 * empty arrays. A file whose name ends in {@code .gz} is compressed. Immutable, and safe for use by several threads.
 */
public final class DatasetWriter {

    /** How the entries are laid out. */
    enum Form {
        /** One object; each entry on a line of its own. */
        DOCUMENT,
        /** One object, indented for people. */
        INDENTED,
        /** The header on the first line, then an entry on each line. */
        LINES
    }

    private final Form form;
    private final boolean gzip;

    private DatasetWriter(Form form, boolean gzip) {
        this.form = form;
        this.gzip = gzip;
    }

    /** Returns a writer of documents ({@code .json}): one object with a member {@code entries}. */
    public static DatasetWriter json() {
        return new DatasetWriter(Form.DOCUMENT, false);
    }

    /**
     * Returns a writer of line-delimited entries ({@code .ndjson}): the header on the first line, then one entry a
     * line.
     */
    public static DatasetWriter ndjson() {
        return new DatasetWriter(Form.LINES, false);
    }

    /**
     * Returns a writer of documents that are indented by two blanks, for people to read.
     *
     * @throws IllegalStateException if this writes line-delimited entries, each of which stands on one line
     */
    public DatasetWriter indented() {
        if (form == Form.LINES) {
            throw new IllegalStateException("An entry on each line cannot be indented: use json().indented().");
        }
        return new DatasetWriter(Form.INDENTED, gzip);
    }

    /** Returns a writer that compresses, whatever the name of the file. */
    public DatasetWriter gzipped() {
        return new DatasetWriter(form, true);
    }

    /**
     * Writes a dataset to a file. What was there is replaced once the whole is written, and stays if it cannot be.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if it would be read back as something else: an unknown member or entry has a
     *     name that this version knows
     */
    public void write(Dataset dataset, Path file) {
        try (EntryWriter entries = open(dataset.header(), file)) {
            dataset.entries().forEach(entries::write);
        }
    }

    /** Writes a dataset to a stream and leaves it open. See {@link #write(Dataset, Path)}. */
    public void write(Dataset dataset, OutputStream stream) {
        try (EntryWriter entries = open(dataset.header(), stream)) {
            dataset.entries().forEach(entries::write);
        }
    }

    /** Returns a dataset as bytes. See {@link #write(Dataset, Path)}. */
    public byte[] toBytes(Dataset dataset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dataset, bytes);
        return bytes.toByteArray();
    }

    /** Returns a dataset as text; it is never compressed. See {@link #write(Dataset, Path)}. */
    public String toText(Dataset dataset) {
        return new String(new DatasetWriter(form, false).toBytes(dataset), StandardCharsets.UTF_8);
    }

    /**
     * Begins to write a file entry by entry, in constant memory. That ids are unique is left to the caller.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public EntryWriter open(DatasetHeader header, Path file) {
        try {
            Draft draft = new Draft(file);
            try {
                return new EntryWriter(
                        form, header, compressed(draft, file.toString().endsWith(".gz")), draft);
            } catch (IOException | RuntimeException e) {
                draft.discard();
                draft.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream compressed(OutputStream stream, boolean byName) throws IOException {
        return gzip || byName ? new GZIPOutputStream(stream, 8_192) : stream;
    }

    /**
     * Begins to write a stream entry by entry; closing the writer leaves the stream open. See
     * {@link #open(DatasetHeader, Path)}.
     */
    public EntryWriter open(DatasetHeader header, OutputStream stream) {
        try {
            return new EntryWriter(
                    form, header, gzip ? new GZIPOutputStream(stream, 8_192) : stream, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
