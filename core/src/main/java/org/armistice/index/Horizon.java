package org.armistice.index;

import java.util.List;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Source;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * Up to which day sources speak that assert something without an end: none speaks of a day after that on which it was
 * published.
 */
final class Horizon {

    private final Dataset dataset;
    private final UncertainDate day;

    Horizon(Dataset dataset, UncertainDate day) {
        this.dataset = dataset;
        this.day = day;
    }

    /** Returns an answer about the day that is no more certain than that one of the sources reaches so far. */
    Truth bound(Truth answer, List<Citation> citations) {
        Truth reaches = citations.stream()
                .flatMap(citation -> dataset.find(citation.source(), Source.class).stream())
                .flatMap(source -> source.published().stream())
                .map(published -> published.isBefore(day).not())
                .reduce(Truth::or)
                .orElse(Truth.TRUE);
        return answer.and(reaches.or(Truth.UNKNOWN));
    }
}
