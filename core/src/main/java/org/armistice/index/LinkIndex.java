package org.armistice.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.armistice.index.graph.Loops;
import org.armistice.model.Attributed;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Term;

/**
 * How entries stand to each other, read from both ends, and what came after what.
 *
 * <p>Links are assertions and are returned with whoever makes them. Where one is needed as a fact, as for the order of
 * events, only those count that the source makes in its own voice and without reserve.
 */
public final class LinkIndex {

    private final ImmutableListMultimap<Ref<?>, Arrow> byHolder;
    private final ImmutableListMultimap<Ref<?>, Arrow> byTarget;
    private final Supplier<Chronology> chronology;
    private final Dataset dataset;
    private final Map<Term<LinkType>, Map<Ref<Entry>, List<Ref<Entry>>>> loops = new ConcurrentHashMap<>();

    private LinkIndex(Dataset dataset) {
        this.dataset = dataset;
        ImmutableListMultimap.Builder<Ref<?>, Arrow> byHolder = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<Ref<?>, Arrow> byTarget = ImmutableListMultimap.builder();
        for (Entry entry : dataset.entries()) {
            for (Attributed<Link> link : entry.links()) {
                Arrow arrow = new Arrow(entry.ref(), link);
                byHolder.put(entry.ref(), arrow);
                byTarget.put(arrow.to(), arrow);
            }
        }
        this.byHolder = byHolder.build();
        this.byTarget = byTarget.build();
        this.chronology = Suppliers.memoize(() -> Chronology.of(dataset));
    }

    /** Returns the index of a dataset. */
    public static LinkIndex of(Dataset dataset) {
        return new LinkIndex(dataset);
    }

    /** Returns the links that an entry holds. */
    public List<Arrow> from(Ref<? extends Entry> entry) {
        return byHolder.get(entry);
    }

    /** Returns the links of one sort that an entry holds. */
    public List<Arrow> from(Ref<? extends Entry> entry, Term<LinkType> type) {
        return of(type, byHolder.get(entry)).toList();
    }

    /** Returns the links that lead to an entry, in the dataset's order. */
    public List<Arrow> to(Ref<? extends Entry> entry) {
        return byTarget.get(entry);
    }

    /** Returns the links of one sort that lead to an entry, in the dataset's order. */
    public List<Arrow> to(Ref<? extends Entry> entry, Term<LinkType> type) {
        return of(type, byTarget.get(entry)).toList();
    }

    /**
     * Returns what is said to have brought what about, whichever of the two holds the record; in the dataset's order.
     */
    public List<Causation> causations() {
        return dataset.entries().stream()
                .flatMap(entry -> from(entry.ref()).stream())
                .flatMap(arrow -> Causation.of(arrow).stream())
                .toList();
    }

    /**
     * Returns what is said to have brought an entry about: what it says that it results from, then what says that it
     * caused it.
     */
    public List<Causation> causesOf(Ref<? extends Entry> effect) {
        return Stream.concat(
                        of(LinkType.RESULTS_FROM, from(effect))
                                .map(arrow -> new Causation(arrow.to(), effect, arrow.link())),
                        of(LinkType.CAUSES, to(effect)).map(arrow -> new Causation(arrow.from(), effect, arrow.link())))
                .toList();
    }

    /**
     * Returns what an entry is said to have brought about: what it says that it caused, then what says that it results
     * from it.
     */
    public List<Causation> effectsOf(Ref<? extends Entry> cause) {
        return Stream.concat(
                        of(LinkType.CAUSES, from(cause)).map(arrow -> new Causation(cause, arrow.to(), arrow.link())),
                        of(LinkType.RESULTS_FROM, to(cause))
                                .map(arrow -> new Causation(cause, arrow.from(), arrow.link())))
                .toList();
    }

    /**
     * Tells whether one entry came after another: it follows it, directly or by way of others, or it began after that
     * was over, or both together; see {@link Chronology}.
     *
     * <p>An order that is known either way is never in doubt for lack of a date; where links, or links and dates,
     * contradict each other, the answer is {@link Truth#UNKNOWN}. Nothing comes after itself.
     */
    public Truth isAfter(Ref<? extends Entry> one, Ref<? extends Entry> other) {
        return chronology.get().isAfter(one, other);
    }

    /**
     * Returns a chain of entries that begins with the given one, of which each stands to the next, and the last to the
     * first, by a link of one sort that is made without reserve in the source's own voice. A chain is told once, from
     * one of its entries: for the others this is empty, as it is for an entry without fault.
     */
    public List<Ref<Entry>> loopFrom(Ref<? extends Entry> entry, Term<LinkType> type) {
        return loops.computeIfAbsent(type, this::loops).getOrDefault(entry, List.of());
    }

    private Map<Ref<Entry>, List<Ref<Entry>>> loops(Term<LinkType> type) {
        Map<Ref<Entry>, Set<Ref<Entry>>> ahead = new LinkedHashMap<>();
        for (Entry entry : dataset.entries()) {
            of(type, from(entry.ref()))
                    .filter(arrow -> arrow.link().isCertain())
                    .filter(arrow -> arrow.link().perspective().isOwnVoice())
                    .forEach(arrow -> ahead.computeIfAbsent(Ref.to(entry.id()), none -> new LinkedHashSet<>())
                            .add(Ref.to(arrow.to().id())));
        }
        return Loops.among(ahead).throughAll();
    }

    private static Stream<Arrow> of(Term<LinkType> type, List<Arrow> arrows) {
        return arrows.stream().filter(arrow -> arrow.link().value().type().equals(type));
    }
}
