package org.armistice.examples.validate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.armistice.jackson.DatasetReader;
import org.armistice.jackson.LocatedFinding;
import org.armistice.validation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, or of standard input if its name is {@code -}. The file is opened when its first byte is read,
 * so that a file that is not there is a problem of reading like others.
 *
 * <p>What cannot be read twice, standard input or a pipe, is kept while it is read if it will be wanted again.
 */
final class Document extends InputStream {

    static final String STANDARD_INPUT = "-";

    private final String name;
    private final InputStream standardInput;
    private final Progress progress;
    private final @Nullable ByteArrayOutputStream kept;
    private @Nullable InputStream opened;

    Document(String name, InputStream standardInput, boolean again, Progress progress) {
        this.name = name;
        this.standardInput = standardInput;
        this.progress = progress;
        this.kept = again && !isFile() ? new ByteArrayOutputStream() : null;
    }

    private boolean isFile() {
        try {
            return !isStandardInput() && Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (opened == null) {
            opened = open();
        }
        int count = opened.read(into, at, length);
        if (count > 0) {
            progress.passed(count);
            if (kept != null) {
                kept.write(into, at, count);
            }
        }
        return count;
    }

    private InputStream open() throws IOException {
        if (isStandardInput()) {
            return standardInput;
        }
        try {
            return Files.newInputStream(Path.of(name));
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    List<LocatedFinding> locate(DatasetReader reader, Collection<Finding> findings) {
        return kept == null ? reader.locate(Path.of(name), findings) : reader.locate(kept.toByteArray(), findings);
    }

    @Override
    public void close() throws IOException {
        if (opened != null && !isStandardInput()) {
            opened.close();
        }
    }
}
