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
 * Writes datasets as JSON: as one document, as line-delimited entries, or in canonical form.
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
        LINES,
        /** One object by RFC 8785. */
        CANONICAL;

        Layout on(OutputStream stream) {
            return this == CANONICAL ? new CanonicalLayout(stream) : new GeneratedLayout(this, stream);
        }
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
     * Returns a writer of documents in canonical form (RFC 8785), the bytes that {@link DatasetDigest} is taken of:
     * members sorted, also unknown ones; numbers as ECMAScript writes them, so that 1.0 and 1 are the same and -0 is 0;
     * no white space. Entries keep their order. A reader reads it like any document.
     *
     * <p>It writes no dataset that holds a number of which readers that keep numbers as doubles lose digits, such as
     * 9007199254740993 or 1e400, since it then stands for another dataset to them; the {@link IllegalArgumentException}
     * names the number, the entry and the pointer.
     */
    public static DatasetWriter canonical() {
        return new DatasetWriter(Form.CANONICAL, false);
    }

    /**
     * Returns a writer of documents that are indented by two blanks, for people to read.
     *
     * @throws IllegalStateException if this writes line-delimited entries, each of which stands on one line, or the
     *     canonical form, which has no white space
     */
    public DatasetWriter indented() {
        if (form == Form.LINES) {
            throw new IllegalStateException("An entry on each line cannot be indented: use json().indented().");
        }
        if (form == Form.CANONICAL) {
            throw new IllegalStateException("The canonical form cannot be indented: use json().indented().");
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
     *     name that this version knows; or if it has no canonical form, and that is asked for
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
                OutputStream stream = compressed(draft, file.toString().endsWith(".gz"));
                return new EntryWriter(form.on(stream), header, stream, draft);
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
            OutputStream written = compressed(stream, false);
            return new EntryWriter(form.on(written), header, written, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
