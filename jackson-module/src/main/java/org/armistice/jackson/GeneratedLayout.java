package org.armistice.jackson;

import java.io.OutputStream;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;
import org.armistice.table.Tables;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The forms whose members stand in the order of the format. */
final class GeneratedLayout implements Layout {

    private final DatasetWriter.Form form;
    private final OutputStream stream;
    private final JsonGenerator generator;
    private final ValueWriter values;
    private boolean empty = true;

    GeneratedLayout(DatasetWriter.Form form, OutputStream stream) {
        this.form = form;
        this.stream = stream;
        // But where they are indented, the entries are values of their own to the generator, so that it breaks the line
        // between them and not before.
        this.generator = form == DatasetWriter.Form.INDENTED
                ? factory(" ").createGenerator(new Indented(), stream)
                : factory(form == DatasetWriter.Form.DOCUMENT ? ",\n" : "\n")
                        .createGenerator(ObjectWriteContext.empty(), stream);
        this.values = new ValueWriter(generator);
    }

    private static JsonFactory factory(String betweenValues) {
        return new JsonFactoryBuilder()
                .rootValueSeparator(betweenValues)
                // Double.toString writes needless digits before Java 19.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
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

    @Override
    public void begin(DatasetHeader header) {
        if (form == DatasetWriter.Form.INDENTED) {
            begin(header, generator);
        } else {
            try (JsonGenerator first = factory(" ").createGenerator(ObjectWriteContext.empty(), stream)) {
                begin(header, first);
            }
        }
    }

    private void begin(DatasetHeader header, JsonGenerator to) {
        to.writeStartObject();
        new ValueWriter(to).writeMembers(Tables.HEADER, header);
        if (form == DatasetWriter.Form.LINES) {
            to.writeEndObject();
        } else {
            to.writeName(DocumentReader.ENTRIES);
            to.writeStartArray();
        }
    }

    @Override
    public void write(Entry entry) {
        if (empty && form != DatasetWriter.Form.INDENTED) {
            generator.writeRaw('\n');
        }
        empty = false;
        values.writeEntry(entry);
    }

    @Override
    public void end() {
        switch (form) {
            case INDENTED -> {
                generator.writeEndArray();
                generator.writeEndObject();
                generator.writeRaw('\n');
            }
            case LINES -> generator.writeRaw('\n');
            default -> generator.writeRaw(empty ? "]}\n" : "\n]}\n");
        }
        generator.close();
    }
}
