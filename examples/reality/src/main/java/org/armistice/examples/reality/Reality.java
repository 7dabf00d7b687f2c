package org.armistice.examples.reality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.armistice.model.Dataset;
import org.armistice.validation.Validator;

/** Converts two files of event data and says what came out, and what the validator holds against it. */
public final class Reality {

    private Reality() {}

    /**
     * Runs the example.
     *
     * @param arguments a CSV file of UCDP's Georeferenced Event Dataset, and a JSON file of PLOVER records
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 2) {
            out.println("Give two files: the Georeferenced Event Dataset as CSV, and PLOVER records as JSON.");
            return;
        }
        Dataset incidents = GedConverter.convert(GedRow.read(Path.of(arguments[0])));
        describe(incidents, GedConverter.PREFIX, out);
        Dataset developments = PloverConverter.convert(PloverConverter.read(Path.of(arguments[1])));
        describe(developments, PloverConverter.PREFIX, out);
    }

    static void describe(Dataset dataset, String prefix, PrintStream out) {
        out.println(
                dataset.title().orElse(dataset.id()) + ": " + dataset.entries().size() + " entries");
        print("of kind ", kinds(dataset), out);
        print("kept as ", Kept.under(prefix, dataset), out);
        print("found by the validator: ", findings(dataset), out);
    }

    static Map<String, Long> kinds(Dataset dataset) {
        return count(dataset.entries(), entry -> entry.kind().getSimpleName());
    }

    static Map<String, Long> findings(Dataset dataset) {
        return count(
                Validator.standard().validate(dataset).findings(),
                finding -> finding.severity() + " " + finding.rule());
    }

    private static void print(String what, Map<String, Long> counts, PrintStream out) {
        counts.forEach((name, count) -> out.println("  " + count + " " + what + name));
    }

    private static <T> Map<String, Long> count(Iterable<T> things, Function<T, String> by) {
        Map<String, Long> counts = new TreeMap<>();
        things.forEach(thing -> counts.merge(by.apply(thing), 1L, Long::sum));
        return counts;
    }
}
