package org.armistice.examples.southcaucasus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.armistice.index.SourceIndex;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;

/** Where the facts come from. */
final class SourceQuestions {

    private final Dataset dataset;
    private final Spoken spoken;

    SourceQuestions(Dataset dataset) {
        this.dataset = dataset;
        this.spoken = new Spoken(dataset);
    }

    Reply sources() {
        SourceIndex sources = SourceIndex.of(dataset);
        List<String> lines = new ArrayList<>();
        for (Entry entry : dataset.entries()) {
            List<Citation> citations = sources.citations(entry.ref());
            if (!citations.isEmpty()) {
                lines.add(entry.id() + spoken.sources(new LinkedHashSet<>(citations)));
            }
        }
        lines.add("Entries without a source: " + sources.uncited().size());
        return new Reply("Where does each entry come from?", lines);
    }
}
