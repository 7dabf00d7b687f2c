package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the source tree that follow from the code. */
final class CheckedIn {

    private CheckedIn() {}

    /** Holds a file to its text; with {@code -Darmistice.write-pages=true} it writes the text instead. */
    static void holds(Path file, String text) throws IOException {
        if (Boolean.getBoolean("armistice.write-pages")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("To bring it up to date, run the tests with -Darmistice.write-pages=true")
                .hasContent(text);
    }
}
