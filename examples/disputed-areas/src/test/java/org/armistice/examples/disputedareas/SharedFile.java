package org.armistice.examples.disputedareas;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files of real data, which lie in a folder {@code shared/data} beside or above the project and not in it. */
final class SharedFile {

    private SharedFile() {}

    /** Returns the file; where it is absent, the test that asks is skipped and says so. */
    static Path orSkip(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/data").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        Assumptions.abort("Skipped: there is no shared/data/" + name + " in or above "
                + Path.of("").toAbsolutePath());
        throw new AssertionError("unreachable");
    }
}
