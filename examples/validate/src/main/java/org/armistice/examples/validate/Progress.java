package org.armistice.examples.validate;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A line on a terminal that says how much of a file has been read, and makes room when something else is printed. */
final class Progress {

    private static final long NANOS_BETWEEN = 200_000_000L;

    private final PrintStream terminal;
    private final boolean shown;
    private final LongSupplier nanos;
    private final String name;
    private long bytes;
    private long next;
    private int width;

    Progress(PrintStream terminal, boolean shown, LongSupplier nanos, String name) {
        this.terminal = terminal;
        this.shown = shown;
        this.nanos = nanos;
        this.name = name;
        this.next = nanos.getAsLong() + NANOS_BETWEEN;
    }

    void passed(int count) {
        bytes += count;
        if (shown && nanos.getAsLong() - next >= 0) {
            next = nanos.getAsLong() + NANOS_BETWEEN;
            String line = String.format(Locale.ROOT, "%s: %.1f MB read", name, bytes / 1e6);
            terminal.print("\r" + line);
            terminal.flush();
            width = line.length();
        }
    }

    void erase() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
    }
}
