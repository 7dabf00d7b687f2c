package org.armistice.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of the source tree that is written from what the code says: a test holds it to that, and writes it anew when
 * asked. To write all such pages, run at the root of the repository
 *
 * <pre>
 * mvn -q test -pl jackson-module -am -Dtest='*PageTest' -Dsurefire.failIfNoSpecifiedTests=false -Darmistice.write-pages=true
 * </pre>
 *
 * <p>To add a page: a class that makes its text, and a test whose name ends in {@code PageTest}, which hands that text
 * to {@link #mustBe}.
 */
final class GeneratedPage {

    /** How pages are written anew, for people; each page says so of itself. */
    static final String COMMAND = "mvn -q test -pl jackson-module -am -Dtest='*PageTest'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Darmistice.write-pages=true";

    private static final Path ROOT = Path.of("..");

    private final Path file;
    private final boolean isToBeWritten;

    GeneratedPage(Path file, boolean isToBeWritten) {
        this.file = file;
        this.isToBeWritten = isToBeWritten;
    }

    /** Returns the page at a path from the root of the repository, to be written if the build is asked to. */
    static GeneratedPage at(String path) {
        return new GeneratedPage(ROOT.resolve(path), Boolean.getBoolean("armistice.write-pages"));
    }

    /**
     * Writes the text, or holds the file to it.
     *
     * @throws AssertionError if the file is not to be written, and is missing or holds something else
     */
    void mustBe(String text) throws IOException {
        if (isToBeWritten) {
            Files.writeString(file, text);
        } else if (!Files.exists(file)) {
            throw new AssertionError("%s is missing. Write it by: %s".formatted(file, COMMAND));
        } else if (!Files.readString(file).equals(text)) {
            throw new AssertionError("%s is out of date, first in line %s%nWrite it anew by: %s"
                    .formatted(file, difference(Files.readString(file), text), COMMAND));
        }
    }

    private static String difference(String old, String text) {
        List<String> is = List.of(old.split("\n", -1));
        List<String> should = List.of(text.split("\n", -1));
        int line = 0;
        while (line < is.size() && line < should.size() && is.get(line).equals(should.get(line))) {
            line++;
        }
        return "%d:%n  is        %s%n  should be %s".formatted(line + 1, at(line, is), at(line, should));
    }

    private static String at(int line, List<String> lines) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }
}
