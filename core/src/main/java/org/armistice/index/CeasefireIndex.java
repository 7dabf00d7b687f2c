package org.armistice.index;

import java.util.List;
import org.armistice.model.Ceasefire;
import org.armistice.model.Dataset;
import org.armistice.model.Mediator;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.ThirdPartyRole;

/**
 * Which ceasefires were in force on a day, as far as that is recorded.
 *
 * <p>A ceasefire applies from the day on which it took effect, or, where that is not recorded, from the day on which it
 * was declared; until the day on which it ended, both inclusive. Its timeline of statuses is not consulted: that is
 * what somebody asserts, and may be contested.
 */
public final class CeasefireIndex {

    private final Dataset dataset;
    private final List<Ceasefire> ceasefires;

    private CeasefireIndex(Dataset dataset) {
        this.dataset = dataset;
        this.ceasefires = dataset.entries(Ceasefire.class);
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
     * Returns the ceasefires that were in force on a day. One without a recorded end is {@link Truth#UNKNOWN} since it
     * began.
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

    static Span seenFrom(UncertainDate day, Ceasefire ceasefire) {
        return Span.seenFrom(
                day, ceasefire.effective().or(ceasefire::declared), ceasefire.ended(), ceasefire.expires());
    }
}
