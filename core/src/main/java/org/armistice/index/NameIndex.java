package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Name;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainTime;

/**
 * Which names were in use on a day, by whom, and what they meant.
 *
 * <p>It is about names that somebody is recorded to use. The name by which the dataset itself speaks of an entry is not
 * among them. One without a recorded period is {@link Truth#UNKNOWN} for every day. Texts are compared as they are
 * written. Of a period it is asked which names were in use throughout it.
 */
public final class NameIndex {

    private final Dataset dataset;
    private final Map<String, Timed<Named>> byText;

    private NameIndex(Dataset dataset) {
        this.dataset = dataset;
        ImmutableListMultimap.Builder<String, Named> byText = ImmutableListMultimap.builder();
        for (Entry entry : dataset.entries()) {
            entry.names().forEach(name -> byText.put(name.value().text(), new Named(entry, name)));
        }
        this.byText = Timed.each(byText.build(), (Named named) -> named.name().period());
    }

    /** Returns the index of a dataset. */
    public static NameIndex of(Dataset dataset) {
        return new NameIndex(dataset);
    }

    /** Returns the names of an entry that are in use on a day, or throughout a period. */
    public List<Answer<Attributed<Name>>> names(Ref<? extends Entry> entry, UncertainTime when) {
        return Answer.to(
                dataset.find(entry, Entry.class).stream().flatMap(found -> found.names().stream()),
                name -> Timed.holdsThroughout(name.period(), when));
    }

    /** Returns the names of an entry that are in use, by those who use them in the order of their first names. */
    public Map<Perspective, List<Answer<Attributed<Name>>>> users(Ref<? extends Entry> entry, UncertainTime when) {
        return Answer.byPerspective(names(entry, when));
    }

    /** Returns what somebody calls by a name on a day, or throughout a period; in the dataset's order. */
    public List<Answer<Named>> named(String text, UncertainTime when) {
        Timed<Named> found = byText.get(text);
        return found == null ? List.of() : found.throughout(when);
    }
}
