package org.armistice.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with less memory than its input has bytes. */
class LargerThanMemoryTest {

    private static final int ENTRIES = 60_000;

    /** 600 bytes or so, with one finding. */
    private static String entry(int number) {
        return "{\"type\":\"ceasefire\",\"id\":\"truce-" + number + "\",\"name\":\"" + "Truce of the delta ".repeat(25)
                + "\",\"parties\":[\"north\",\"south\"],\"sides\":\"bilateral\",\"declared\":\"2031-05\","
                + "\"effective\":\"2031-04\"}\n";
    }

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-cp",
                System.getProperty("java.class.path"),
                Validate.class.getName(),
                "--format=ndjson"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("report").toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    @Test
    void aStreamIsValidatedWithinMemoryThatDoesNotHoldIt() throws Exception {
        Process process = start("--stream", "--silence=Entry", "-");
        assertThat(feed(process.getOutputStream())).isGreaterThan(2 * (16L << 20));

        assertThat(process.waitFor()).isZero();
        assertThat(folder.resolve("errors")).isEmptyFile();
        try (var lines = Files.lines(folder.resolve("report"))) {
            assertThat(lines.filter(line -> line.contains("\"pointer\":\"/effective\"")))
                    .hasSize(ENTRIES);
        }
    }

    @Test
    void theWholeOfItIsRefusedWithTheNextStep() throws Exception {
        Path file = folder.resolve("large.ndjson");
        feed(Files.newOutputStream(file));
        assertThat(start(file.toString()).waitFor()).isEqualTo(2);
        assertThat(folder.resolve("errors"))
                .content()
                .isEqualToIgnoringNewLines("validate: There is not enough memory for the whole of a file. "
                        + "Validate it with --stream.");
        assertThat(folder.resolve("report")).isEmptyFile();
    }

    private static long feed(OutputStream to) throws IOException {
        long bytes = 0;
        try (OutputStream out = new BufferedOutputStream(to)) {
            out.write("{\"armistice\":\"1.0\",\"id\":\"large\"}\n".getBytes(UTF_8));
            for (int i = 0; i < ENTRIES; i++) {
                byte[] line = entry(i).getBytes(UTF_8);
                out.write(line);
                bytes += line.length;
            }
        }
        return bytes;
    }
}
