package org.armistice.index;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.armistice.model.Actor;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.ConflictSide;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Incident;
import org.armistice.model.Ref;
import org.armistice.model.Stake;
import org.armistice.model.Undertaking;
import org.armistice.time.Truth;
import org.armistice.time.UncertainTime;
import org.armistice.vocabulary.LinkType;

/**
 * Which conflicts there were on a day, who fought in them, over what, what they are made of and what ended them.
 *
 * <p>Sequences are in the order in which the conflicts began: see {@link Chronology}. What a conflict cost is asked of
 * {@link EstimateIndex}, which ceasefires were to stop it of {@link CeasefireIndex}.
 */
public final class ConflictIndex {

    private final Dataset dataset;
    private final Supplier<Chronology> chronology;
    private final Supplier<LinkIndex> links;
    private final Timed<Conflict> conflicts;
    private final ImmutableListMultimap<Ref<?>, Conflict> byFighter;
    private final ImmutableListMultimap<Ref<?>, Conflict> byStake;
    private final ImmutableListMultimap<Ref<?>, Incident> incidents;

    private ConflictIndex(Dataset dataset) {
        this.dataset = dataset;
        this.chronology = Suppliers.memoize(() -> Chronology.of(dataset));
        this.links = Suppliers.memoize(() -> LinkIndex.of(dataset));
        List<Conflict> all = dataset.entries(Conflict.class);
        this.conflicts = Timed.of(all, Conflict::period);
        this.byFighter = ByRef.of(all, conflict -> conflict.sides().stream().flatMap(side -> side.actors().stream()));
        this.byStake = ByRef.of(
                all,
                conflict -> conflict.stakes().stream()
                        .filter(Attributed::isAsserted)
                        .map(stake -> stake.value().over()));
        this.incidents = ByRef.of(dataset.entries(Incident.class), incident -> incident.conflicts().stream());
    }

    /** Returns the index of a dataset. */
    public static ConflictIndex of(Dataset dataset) {
        return new ConflictIndex(dataset);
    }

    // When

    /**
     * Returns the conflicts that were fought on a day, or throughout a period. One without a recorded period is
     * {@link Truth#UNKNOWN}.
     */
    public List<Answer<Conflict>> conflicts(UncertainTime when) {
        return conflicts.throughout(when);
    }

    /** Returns the conflicts that were fought on a day, or on any day of a period. */
    public List<Answer<Conflict>> conflictsSometimeIn(UncertainTime when) {
        return conflicts.sometime(when);
    }

    // Who, over what

    /** Returns the conflicts in which an actor fights on a side. Who supports a side without fighting is left out. */
    public Sequence<Conflict> of(Ref<? extends Actor> fighter) {
        return chronology.get().sequence(byFighter.get(fighter));
    }

    /** Returns the conflicts in which two actors fight on different sides. */
    public Sequence<Conflict> between(Ref<? extends Actor> one, Ref<? extends Actor> other) {
        List<Conflict> ofOne = byFighter.get(one);
        List<Conflict> ofOther = byFighter.get(other);
        return chronology
                .get()
                .sequence((ofOne.size() < ofOther.size() ? ofOne : ofOther)
                        .stream()
                                .filter(conflict -> areOpposed(conflict.sides(), one, other))
                                .toList());
    }

    /**
     * Returns the conflicts that somebody says are fought over an entry, such as a territory. What it lies in, and what
     * lies in it, is asked for by itself. Stakes that are denied or left open are left out.
     */
    public Sequence<Conflict> over(Ref<? extends Entry> stake) {
        return chronology.get().sequence(byStake.get(stake));
    }

    /** Returns over what a conflict is said to be fought, according to whom, so far as it is about one entry. */
    public List<Attributed<Stake>> stakes(Ref<Conflict> conflict, Ref<? extends Entry> over) {
        return dataset.find(conflict, Conflict.class).stream()
                .flatMap(found -> found.stakes().stream())
                .filter(stake -> stake.value().over().equals(over))
                .toList();
    }

    // What it is made of, and what ended it

    /**
     * Returns the conflicts that are said to be a part of one: a spell of it, or what two of its sides fight among
     * themselves. What is denied or left open is left out.
     */
    public Sequence<Conflict> parts(Ref<Conflict> conflict) {
        return chronology
                .get()
                .sequence(links.get().to(conflict, LinkType.PART_OF).stream()
                        .filter(arrow -> arrow.link().isAsserted())
                        .flatMap(arrow -> dataset.find(arrow.from(), Conflict.class).stream())
                        .distinct()
                        .toList());
    }

    /** Returns the incidents that are recorded to be of a conflict, in the order in which they happened. */
    public Sequence<Incident> incidents(Ref<Conflict> conflict) {
        return chronology.get().sequence(incidents.get(conflict));
    }

    /** Returns the ceasefires and agreements that are recorded to have ended a conflict. */
    public Sequence<Undertaking> endings(Ref<Conflict> conflict) {
        return chronology.get().sequence(endings(conflict, Undertaking.class));
    }

    /** Returns the ceasefires that are recorded to have ended a conflict. */
    public Sequence<Ceasefire> ceasefiresThatEnded(Ref<Conflict> conflict) {
        return chronology.get().sequence(endings(conflict, Ceasefire.class));
    }

    private <U extends Undertaking> List<U> endings(Ref<Conflict> conflict, Class<U> kind) {
        return dataset.find(conflict, Conflict.class).stream()
                .flatMap(found -> found.endedBy().stream())
                .flatMap(end -> dataset.find(end, kind).stream())
                .toList();
    }

    /** Whether two fight on different sides of what both fight in, whatever else they do. */
    private static boolean areOpposed(List<ConflictSide> sides, Ref<? extends Actor> one, Ref<? extends Actor> other) {
        return !one.equals(other)
                && sides.stream()
                        .filter(side -> side.actors().contains(one))
                        .anyMatch(side -> sides.stream()
                                .anyMatch(against ->
                                        against != side && against.actors().contains(other)));
    }
}
