package org.armistice.jackson;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside the one that it is to replace, so that nothing is lost if it cannot be completed. */
final class Draft extends FilterOutputStream {

    private final Path draft;
    private final Path file;
    private boolean discarded;
    private boolean closed;

    Draft(Path file) throws IOException {
        this(file, file.resolveSibling(file.getFileName() + ".draft"));
    }

    private Draft(Path file, Path draft) throws IOException {
        super(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16));
        this.file = file;
        this.draft = draft;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    /** Says that the draft is not to replace the file. */
    void discard() {
        discarded = true;
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        super.close();
        if (discarded) {
            Files.delete(draft);
        } else {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
