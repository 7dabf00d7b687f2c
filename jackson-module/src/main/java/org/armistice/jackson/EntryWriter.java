package org.armistice.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.table.Tables;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes entries one after the other, for datasets larger than memory. {@link DatasetWriter#open} makes one.
 *
 * <p>Close it, or the document is not complete. For one thread.
 */
public final class EntryWriter implements AutoCloseable {

    private final DatasetWriter.Form form;
    private final OutputStream stream;
    private final OutputStream toClose;
    private final JsonGenerator generator;
    private final ValueWriter values;
    private boolean empty = true;
    private boolean broken;
    private boolean closed;

    EntryWriter(DatasetWriter.Form form, DatasetHeader header, OutputStream stream, OutputStream toClose) {
        this.form = form;
        this.stream = stream;
        this.toClose = toClose;
        if (form == DatasetWriter.Form.INDENTED) {
            this.generator = factory(" ").createGenerator(new Indented(), stream);
            orUnchecked(() -> begin(header, generator));
        } else {
            // The entries are values of their own to the generator, so that it breaks the line between them and not
            // before.
            orUnchecked(() -> {
                try (JsonGenerator first = factory(" ").createGenerator(ObjectWriteContext.empty(), stream)) {
                    begin(header, first);
                }
            });
            String between = form == DatasetWriter.Form.DOCUMENT ? ",\n" : "\n";
            this.generator = factory(between).createGenerator(ObjectWriteContext.empty(), stream);
        }
        this.values = new ValueWriter(generator);
    }

    private static JsonFactory factory(String betweenValues) {
        return new JsonFactoryBuilder()
                .rootValueSeparator(betweenValues)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .build();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    }

    /** Refuses a header that claims the place of the entries. */
    static void refuseEntries(DatasetHeader header) {
        if (header.unknownMembers().get(DocumentReader.ENTRIES).isPresent()) {
            throw new IllegalArgumentException(
                    "The header has the unknown member entries, but that is where the entries stand: leave it out.");
        }
    }

    private void begin(DatasetHeader header, JsonGenerator to) {
        refuseEntries(header);
        to.writeStartObject();
        new ValueWriter(to).writeMembers(Tables.HEADER, header);
        if (form == DatasetWriter.Form.LINES) {
            to.writeEndObject();
        } else {
            to.writeName(DocumentReader.ENTRIES);
            to.writeStartArray();
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
        orUnchecked(() -> {
            if (empty && form != DatasetWriter.Form.INDENTED) {
                generator.writeRaw('\n');
            }
            empty = false;
            values.writeEntry(entry);
        });
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
                orUnchecked(this::end);
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

    private void end() {
        switch (form) {
            case INDENTED -> {
                generator.writeEndArray();
                generator.writeEndObject();
                generator.writeRaw('\n');
            }
            case DOCUMENT -> generator.writeRaw(empty ? "]}\n" : "\n]}\n");
            case LINES -> generator.writeRaw('\n');
        }
        generator.close();
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
