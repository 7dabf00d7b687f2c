package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Citation;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.model.Source;

/**
 * Which entries rest on which sources and on whose words, whether the entry itself cites or a value in it.
 *
 * <p>What could have been known on a day is asked of {@link KnownBy}.
 */
public final class SourceIndex {

    private final Dataset dataset;
    private final ImmutableListMultimap<Ref<?>, Entry> bySource;
    private final ImmutableListMultimap<Ref<?>, Entry> bySpeaker;
    private final List<Entry> uncited;

    private SourceIndex(Dataset dataset) {
        this.dataset = dataset;
        this.bySource = ByRef.of(
                dataset.entries(), entry -> Cited.citations(entry).stream().map(Citation::source));
        this.bySpeaker = ByRef.of(
                dataset.entries(),
                entry -> Cited.citations(entry).stream().flatMap(citation -> citation.speaker().stream()));
        this.uncited = dataset.entries().stream()
                .filter(entry ->
                        !(entry instanceof Source) && Cited.citations(entry).isEmpty())
                .toList();
    }

    /** Returns the index of a dataset. */
    public static SourceIndex of(Dataset dataset) {
        return new SourceIndex(dataset);
    }

    /** Returns the entries that cite a source, for themselves or for a value in them; in the dataset's order. */
    public List<Entry> citing(Ref<Source> source) {
        return bySource.get(source);
    }

    /** Returns the entries that rest on what an actor said, as a source reports it; in the dataset's order. */
    public List<Entry> reportedFrom(Ref<? extends Actor> speaker) {
        return bySpeaker.get(speaker);
    }

    /** Returns all citations of an entry, first those of the values in it; none if the dataset does not have it. */
    public List<Citation> citations(Ref<? extends Entry> entry) {
        return dataset.find(entry, Entry.class).map(Cited::citations).orElse(List.of());
    }

    /** Returns the entries that cite nothing at all, other than sources themselves; in the dataset's order. */
    public List<Entry> uncited() {
        return uncited;
    }
}
