package org.armistice.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Ref;
import org.armistice.table.Reference;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;

/**
 * What could have been known on a day: a dataset as it would have been if nobody had read what was published later.
 *
 * <p>This is about publication. What held on a day is asked of {@link Situation}, of what was known by then:
 * {@code Situation.on(KnownBy.of(dataset, day).dataset(), other)}. When an entry was recorded is a third thing and
 * plays no part.
 *
 * <p>An entry, an assertion in it, or a third party to it could have been known if at least one source that is cited
 * for it was out by that day. What cites nothing of its own rests on what its entry cites; a source rests on its own
 * publication. Where sources were out and others were not, each is taken to report all that it is cited for, except
 * what may lie after the day: nobody is made a prophet. All that is not certain is left out of the dataset and listed.
 *
 * <p>It is made in one walk over the dataset, and does not change.
 */
public final class KnownBy {

    private final UncertainDate day;
    private final Dataset dataset;
    private final List<Disclosure> undecided;
    private final List<Disclosure> later;
    private final List<Ref<? extends Entry>> namedOnly;

    private KnownBy(Dataset whole, UncertainDate day) {
        List<Disclosure> undecided = new ArrayList<>();
        List<Disclosure> later = new ArrayList<>();
        Publications publications = new Publications(whole, day);
        Map<Ref<?>, Entry> kept = new HashMap<>();
        for (Entry entry : whole.entries()) {
            Excerpt.of(entry, publications, cut -> (cut.known() == Truth.FALSE ? later : undecided).add(cut))
                    .ifPresent(excerpt -> kept.put(entry.ref(), excerpt));
        }
        Set<Ref<?>> named = addNamed(kept, whole);
        List<Entry> entries = new ArrayList<>(kept.size());
        List<Ref<? extends Entry>> namedOnly = new ArrayList<>(named.size());
        for (Entry entry : whole.entries()) {
            Entry found = kept.get(entry.ref());
            if (found != null) {
                entries.add(found);
            }
            if (named.contains(entry.ref())) {
                namedOnly.add(entry.ref());
            }
        }
        this.day = day;
        this.dataset = Dataset.builder().header(whole.header()).addAll(entries).build();
        this.undecided = Collections.unmodifiableList(undecided);
        this.later = Collections.unmodifiableList(later);
        this.namedOnly = Collections.unmodifiableList(namedOnly);
    }

    /**
     * Returns what could have been known of a dataset on a day. Who asks about no single day is told what is certain.
     */
    public static KnownBy of(Dataset dataset, UncertainDate day) {
        return new KnownBy(dataset, day);
    }

    /** Returns the day that was asked for. */
    public UncertainDate day() {
        return day;
    }

    /**
     * Returns what certainly could have been known, under the header of the whole dataset and in its order.
     *
     * <p>Of what was known it keeps the citations of sources that were certainly out, and drops the others. It refers
     * to nothing that is not in it, unless the whole dataset did so: what is referred to and was not known itself
     * stands there {@linkplain #namedOnly by its name}.
     */
    public Dataset dataset() {
        return dataset;
    }

    /** Returns what may have been known, and may not; in the dataset's order. It is not in {@link #dataset}. */
    public List<Disclosure> undecided() {
        return undecided;
    }

    /** Returns what certainly was not known yet, in the dataset's order. It is not in {@link #dataset}. */
    public List<Disclosure> later() {
        return later;
    }

    /**
     * Returns the entries that stand in {@link #dataset} only because something that was known names them, in the
     * dataset's order. They have no more than id and name, and what their kind requires. What they say in the whole
     * dataset is undecided, or came later.
     */
    public List<Ref<? extends Entry>> namedOnly() {
        return namedOnly;
    }

    private static Set<Ref<?>> addNamed(Map<Ref<?>, Entry> kept, Dataset whole) {
        Set<Ref<?>> named = new HashSet<>();
        Deque<Entry> next = new ArrayDeque<>(kept.values());
        while (!next.isEmpty()) {
            for (Reference reference : Reference.of(next.remove())) {
                if (!kept.containsKey(reference.ref())) {
                    whole.find(reference.ref(), Entry.class)
                            .map(Excerpt::nameOf)
                            .ifPresent(name -> {
                                kept.put(name.ref(), name);
                                named.add(name.ref());
                                next.add(name);
                            });
                }
            }
        }
        return named;
    }
}
