package org.armistice.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armistice.index.order.When;
import org.armistice.model.Actor;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Entry;
import org.armistice.model.Event;
import org.armistice.model.Ref;
import org.armistice.time.Truth;
import org.armistice.time.UncertainDate;
import org.armistice.time.UncertainPeriod;
import org.armistice.vocabulary.EventModality;
import org.armistice.vocabulary.LinkType;
import org.armistice.vocabulary.Pledge;
import org.armistice.vocabulary.Term;

/**
 * What was promised, by whom, and what is known of it about a day: declared, said again, fulfilled, withdrawn.
 *
 * <p>Its timeline of statuses is not consulted: that is what somebody asserts, and may be contested.
 */
public final class CommitmentIndex {

    private static final Set<Term<EventModality>> NOT_DONE =
            Set.of(EventModality.NEGATED, EventModality.PLANNED, EventModality.HYPOTHETICAL);

    private final Dataset dataset;
    private final List<Commitment> commitments;
    private final StandingIndex statements;
    private final LinkIndex links;

    private CommitmentIndex(Dataset dataset) {
        this.dataset = dataset;
        this.commitments = dataset.entries(Commitment.class);
        this.statements = StandingIndex.of(dataset);
        this.links = LinkIndex.of(dataset);
    }

    /** Returns the index of a dataset. */
    public static CommitmentIndex of(Dataset dataset) {
        return new CommitmentIndex(dataset);
    }

    /** Returns the promises that an actor made, alone or with others; in the dataset's order. */
    public List<Commitment> promisedBy(Ref<? extends Actor> actor) {
        return commitments.stream()
                .filter(commitment -> commitment.promisedBy().contains(actor))
                .toList();
    }

    /** Returns the promises of one sort that are about an entry, in the dataset's order. */
    public List<Commitment> about(Ref<? extends Entry> subject, Term<Pledge> pledge) {
        return commitments.stream()
                .filter(commitment -> commitment.about().contains(subject)
                        && commitment.pledge().equals(pledge))
                .toList();
    }

    /** Returns what is known of a promise about a day. */
    public CommitmentStanding standing(Ref<Commitment> commitment, UncertainDate day) {
        return dataset.find(commitment, Commitment.class)
                .map(found -> standing(found, day))
                .orElse(CommitmentStanding.UNKNOWN);
    }

    private CommitmentStanding standing(Commitment commitment, UncertainDate day) {
        Truth declared =
                declared(commitment).map(period -> period.isAfter(day).not()).orElse(Truth.UNKNOWN);
        List<Arrow> fulfilments = links.to(commitment.ref(), LinkType.FULFILS).stream()
                .filter(arrow -> arrow.link().isAsserted() && mayHaveHappened(arrow))
                .toList();
        Standing said = statements.standing(commitment.ref());
        return new CommitmentStanding(
                declared,
                done(commitment.fulfilled(), day)
                        .or(() -> fulfilled(commitment, fulfilments, day))
                        .orElse(declared.and(Truth.UNKNOWN)),
                done(commitment.withdrawn(), day).orElse(declared.and(Truth.UNKNOWN)),
                said.committing(),
                fulfilments,
                LatestKnowledge.of(dataset, commitment));
    }

    /** A promise was declared on its day, or else by the time from which it binds. */
    private static Optional<UncertainPeriod> declared(Commitment commitment) {
        return commitment.declared().map(UncertainPeriod::on).or(commitment::period);
    }

    private Optional<Truth> fulfilled(Commitment commitment, List<Arrow> fulfilments, UncertainDate day) {
        return fulfilments.stream()
                .map(arrow -> dataset.find(arrow.from(), Entry.class)
                        .flatMap(When::of)
                        .map(time -> time.isAfter(day).not().and(certainty(commitment, arrow)))
                        .orElse(Truth.UNKNOWN))
                .reduce(Truth::or);
    }

    /** What only those say who promised, or what is only said to have happened, is not certain. */
    private Truth certainty(Commitment commitment, Arrow arrow) {
        boolean isOwnClaim = arrow.link()
                .perspective()
                .actor()
                .filter(commitment.promisedBy()::contains)
                .isPresent();
        boolean happened = dataset.find(arrow.from(), Event.class)
                .flatMap(Event::modality)
                .filter(modality -> modality != EventModality.OCCURRED)
                .isEmpty();
        return arrow.link().isCertain() && happened && !isOwnClaim ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** What did not happen, or has yet to, fulfils nothing. */
    private boolean mayHaveHappened(Arrow arrow) {
        return dataset.find(arrow.from(), Event.class)
                .flatMap(Event::modality)
                .filter(NOT_DONE::contains)
                .isEmpty();
    }

    private static Optional<Truth> done(Optional<UncertainDate> date, UncertainDate day) {
        return date.map(known -> known.isAfter(day).not());
    }

    /** Whether a promise binds: over its period, or else from its declaration until it is withdrawn or kept. */
    static Truth binds(Commitment commitment, UncertainDate day) {
        Optional<UncertainPeriod> period = commitment.period();
        Truth begun = declared(commitment).map(time -> time.isAfter(day).not()).orElse(Truth.UNKNOWN);
        Truth stopped = Stream.of(commitment.withdrawn(), commitment.fulfilled())
                .flatMap(Optional::stream)
                .map(date -> date.isBefore(day))
                .reduce(Truth::or)
                .orElse(period.isPresent() ? Truth.FALSE : Truth.UNKNOWN);
        return period.map(known -> known.contains(day)).orElse(begun).and(stopped.not());
    }
}
