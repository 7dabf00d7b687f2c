package org.armistice.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes entries one after the other, for datasets larger than memory. {@link DatasetWriter#open} makes one.
 *
 * <p>Close it, or the document is not complete. For one thread.
 */
public final class EntryWriter implements AutoCloseable {

    private final OutputStream stream;
    private final OutputStream toClose;
    private final Layout layout;
    private boolean broken;
    private boolean closed;

    EntryWriter(Layout layout, DatasetHeader header, OutputStream stream, OutputStream toClose) {
        this.layout = layout;
        this.stream = stream;
        this.toClose = toClose;
        orUnchecked(() -> {
            refuseEntries(header);
            layout.begin(header);
        });
    }

    /** Refuses a header that claims the place of the entries. */
    static void refuseEntries(DatasetHeader header) {
        if (header.unknownMembers().get(DocumentReader.ENTRIES).isPresent()) {
            throw new IllegalArgumentException(
                    "The header has the unknown member entries, but that is where the entries stand: leave it out.");
        }
    }

    /**
     * Writes an entry.
     *
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if it would be read back as something else
     * @throws IllegalStateException if an entry before could not be written, or this is closed
     */
    public void write(Entry entry) {
        if (broken || closed) {
            throw new IllegalStateException("The entry %s comes too late: %s."
                    .formatted(
                            entry.id(), closed ? "the writer is closed" : "an entry before it could not be written"));
        }
        orUnchecked(() -> layout.write(entry));
    }

    /**
     * Completes the document and flushes it. A file that this was opened on is replaced now, unless an entry was
     * refused.
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (toClose) {
            if (!broken) {
                orUnchecked(layout::end);
            } else if (toClose instanceof Draft draft) {
                draft.discard();
            }
            if (stream instanceof GZIPOutputStream gzip) {
                gzip.finish();
            }
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void orUnchecked(Runnable writing) {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            broken = true;
            throw new UncheckedIOException(e.getCause());
        } catch (JacksonException e) {
            broken = true;
            throw new IllegalArgumentException("An entry cannot be written: " + e.getOriginalMessage() + ".", e);
        } catch (RuntimeException e) {
            broken = true;
            throw e;
        }
    }
}
