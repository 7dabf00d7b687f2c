package org.armistice.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Source;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * Which sources of a dataset were out by a day.
 *
 * <p>A source was if it was published on that day or before, or if somebody read it by then, unless it was certainly
 * published later. A day on which it was read says nothing else: it may have been out long before.
 */
final class Publications {

    private final UncertainDate day;
    private final Map<Ref<?>, Truth> out = new HashMap<>();

    Publications(Dataset dataset, UncertainDate day) {
        this.day = day;
        for (Source source : dataset.entries(Source.class)) {
            out.put(source.ref(), source.published().map(this::isNotAfter).orElse(Truth.UNKNOWN));
        }
        for (Entry entry : dataset.entries()) {
            Cited.citations(entry).forEach(this::isRead);
        }
    }

    private void isRead(Citation citation) {
        Truth read = citation.accessed().map(this::isNotAfter).orElse(Truth.UNKNOWN);
        if (read.compareTo(Truth.UNKNOWN) > 0) {
            out.computeIfPresent(citation.source(), (source, was) -> was == Truth.FALSE ? was : was.or(read));
        }
    }

    private Truth isNotAfter(UncertainDate date) {
        return date.isAfter(day).not();
    }

    UncertainDate day() {
        return day;
    }

    /** Whether a source was out; unknown of what is no source of the dataset. */
    Truth isOut(Ref<Source> source) {
        return out.getOrDefault(source, Truth.UNKNOWN);
    }

    /** Whether at least one of the sources was out; unknown if none is cited. */
    Truth isAnyOut(List<Citation> citations) {
        return citations.stream()
                .map(citation -> isOut(citation.source()))
                .reduce(Truth::or)
                .orElse(Truth.UNKNOWN);
    }

    /** Returns the citations of sources that were certainly out. */
    List<Citation> out(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> isOut(citation.source()) == Truth.TRUE)
                .toList();
    }
}
