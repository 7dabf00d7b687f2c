package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.List;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Source;

/** Where the facts come from. */
final class SourceQuestions {

    private final Dataset dataset;
    private final Spoken spoken;

    SourceQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply sources() {
        long without = dataset.entries().stream()
                .filter(entry -> entry.citations().isEmpty() && !(entry instanceof Source))
                .count();
        List<String> lines = new ArrayList<>();
        for (Entry entry : dataset.entries()) {
            if (!entry.citations().isEmpty()) {
                lines.add(entry.id() + spoken.sources(entry.citations()));
            }
        }
        lines.add("Entries without a source: " + without);
        return new Reply("Where does each entry come from?", lines);
    }
}
