package org.armistice.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.armistice.model.Ceasefire;
import org.armistice.model.Conflict;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Mediator;
import org.armistice.model.PeacekeepingMission;
import org.armistice.model.Ref;
import org.armistice.model.Violation;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * Which ceasefires were in force on a day, as far as that is recorded, and what came of them.
 *
 * <p>A ceasefire applies from the day on which it took effect, or, where that is not recorded, from the day on which it
 * was declared; until the day on which it ended, both inclusive. Its timeline of statuses is not consulted: that is
 * what somebody asserts, and may be contested.
 */
public final class CeasefireIndex {

    private final Dataset dataset;
    private final List<Ceasefire> ceasefires;
    private final ImmutableListMultimap<Ref<?>, PeacekeepingMission> missions;
    private final ImmutableListMultimap<Ref<?>, Violation> violations;
    private final ImmutableListMultimap<Ref<?>, Conflict> ended;

    private CeasefireIndex(Dataset dataset) {
        this.dataset = dataset;
        this.ceasefires = dataset.entries(Ceasefire.class);
        this.missions = grouped(PeacekeepingMission.class, PeacekeepingMission::mandatedBy);
        this.violations = grouped(Violation.class, violation -> Set.of(violation.of()));
        this.ended = grouped(Conflict.class, Conflict::endedBy);
    }

    /** Returns the index of a dataset. */
    public static CeasefireIndex of(Dataset dataset) {
        return new CeasefireIndex(dataset);
    }

    /** Returns what is known of a ceasefire about a day. */
    public CeasefireStanding standing(Ref<Ceasefire> ceasefire, UncertainDate day) {
        return dataset.find(ceasefire, Ceasefire.class)
                .map(found -> {
                    Span span = seenFrom(day, found);
                    return new CeasefireStanding(
                            span.begun(), span.ended(), span.contains(), Knowledge.latest(dataset, found));
                })
                .orElse(CeasefireStanding.UNKNOWN);
    }

    /**
     * Returns the ceasefires that were in force on a day. One without a recorded end or term is {@link Truth#UNKNOWN}
     * since it began.
     */
    public List<Answer<Ceasefire>> inForce(UncertainDate day) {
        return Answer.to(
                ceasefires.stream(), ceasefire -> seenFrom(day, ceasefire).contains());
    }

    /** Returns the third parties to a ceasefire that have a role in it, at whatever time. */
    public List<Mediator> mediators(Ref<Ceasefire> ceasefire, Term<ThirdPartyRole> role) {
        return dataset.find(ceasefire, Ceasefire.class).stream()
                .flatMap(found -> found.mediators().stream())
                .filter(mediator -> mediator.roles().contains(role))
                .toList();
    }

    /** Returns the missions that have their mandate from a ceasefire, at whatever time; in the dataset's order. */
    public List<PeacekeepingMission> missions(Ref<Ceasefire> ceasefire) {
        return missions.get(ceasefire);
    }

    /** Returns the breaches of a ceasefire that somebody alleges, in the dataset's order. */
    public List<Violation> violations(Ref<Ceasefire> ceasefire) {
        return violations.get(ceasefire);
    }

    /** Returns the conflicts that a ceasefire is recorded to have ended, in the dataset's order. */
    public List<Conflict> endedConflicts(Ref<Ceasefire> ceasefire) {
        return ended.get(ceasefire);
    }

    private <E extends Entry> ImmutableListMultimap<Ref<?>, E> grouped(
            Class<E> kind, Function<E, ? extends Collection<? extends Ref<?>>> refs) {
        ImmutableListMultimap.Builder<Ref<?>, E> grouped = ImmutableListMultimap.builder();
        for (E entry : dataset.entries(kind)) {
            refs.apply(entry).forEach(ref -> grouped.put(ref, entry));
        }
        return grouped.build();
    }

    static Span seenFrom(UncertainDate day, Ceasefire ceasefire) {
        return Span.seenFrom(
                day, ceasefire.effective().or(ceasefire::declared), ceasefire.ended(), ceasefire.expires());
    }
}
