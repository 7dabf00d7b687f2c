package org.armistice.jackson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.armistice.model.DatasetHeader;
import org.armistice.model.Entry;

/**
 * One object in canonical form. The entries stand among the members of the header, and one entry at a time is in
 * memory.
 */
final class CanonicalLayout implements Layout {

    private final OutputStream stream;
    private SortedMap<String, String> header = new TreeMap<>();
    private boolean empty = true;

    CanonicalLayout(OutputStream stream) {
        this.stream = stream;
    }

    @Override
    public void begin(DatasetHeader header) {
        this.header = CanonicalForm.members(header);
        StringBuilder text = new StringBuilder("{");
        SortedMap<String, String> before = this.header.headMap(DocumentReader.ENTRIES);
        CanonicalForm.appendMembers(before, text);
        write(text.append(before.isEmpty() ? "" : ",").append("\"entries\":[").toString());
    }

    @Override
    public void write(Entry entry) {
        write((empty ? "" : ",") + CanonicalForm.of(entry));
        empty = false;
    }

    @Override
    public void end() {
        StringBuilder text = new StringBuilder("]");
        SortedMap<String, String> behind = header.tailMap(DocumentReader.ENTRIES);
        text.append(behind.isEmpty() ? "" : ",");
        CanonicalForm.appendMembers(behind, text);
        write(text.append('}').toString());
    }

    private void write(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
