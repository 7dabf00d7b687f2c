package org.armistice.jackson;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    /** Returns a writer of documents that are indented by two blanks, for people to read. */
    public DatasetWriter indented() {
        return new DatasetWriter(Form.INDENTED, gzip);
    }

    /** Returns a writer that compresses, whatever the name of the file. */
    public DatasetWriter gzipped() {
        return new DatasetWriter(form, true);
    }

    /**
     * Writes a dataset to a file, in place of what was there.
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
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
            boolean compress = gzip || file.toString().endsWith(".gz");
            return new EntryWriter(form, header, compress ? new GZIPOutputStream(stream, 8_192) : stream, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
