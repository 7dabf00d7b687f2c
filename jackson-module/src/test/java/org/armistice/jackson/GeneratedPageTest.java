package org.armistice.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPageTest {

    private static final String COMMAND = "mvn -q test -pl jackson-module -am -Dtest='*PageTest'"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Darmistice.write-pages=true";

    @TempDir
    private Path folder;

    @Test
    void aPageThatIsAsItShouldBeIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("PAGE.md"), "# Page\n");

        new GeneratedPage(file, false).mustBe("# Page\n");

        assertThat(file).hasContent("# Page\n");
    }

    @Test
    void aPageThatIsOutOfDateIsToldWithTheLineAndTheCommand() throws IOException {
        Path file = Files.writeString(folder.resolve("PAGE.md"), "# Page\n\nold\n");

        assertThatThrownBy(() -> new GeneratedPage(file, false).mustBe("# Page\n\nnew\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format(
                        "%s is out of date, first in line 3:%n  is        old%n  should be new%nWrite it anew by: %s",
                        file, COMMAND));
        assertThatThrownBy(() -> new GeneratedPage(file, false).mustBe("# Page\n\nold"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(String.format(
                        "%s is out of date, first in line 4:%n  is        %n  should be (the end)%nWrite it anew by: %s",
                        file, COMMAND));
        assertThat(file).hasContent("# Page\n\nold\n");
    }

    @Test
    void aPageThatIsMissingIsToldWithTheCommand() {
        Path file = folder.resolve("PAGE.md");

        assertThatThrownBy(() -> new GeneratedPage(file, false).mustBe("# Page\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(file + " is missing. Write it by: " + COMMAND);
        assertThat(file).doesNotExist();
    }

    @Test
    void aPageIsWrittenWhenAskedForWhateverWasThere() throws IOException {
        Path file = folder.resolve("PAGE.md");

        new GeneratedPage(file, true).mustBe("# Page\n");
        new GeneratedPage(file, true).mustBe("# Another\n");

        assertThat(file).hasContent("# Another\n");
    }
}
