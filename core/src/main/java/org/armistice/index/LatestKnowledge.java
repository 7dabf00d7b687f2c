package org.armistice.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armistice.model.Attributed;
import org.armistice.model.Ceasefire;
import org.armistice.model.Checkpoint;
import org.armistice.model.Citation;
import org.armistice.model.Commitment;
import org.armistice.model.Dataset;
import org.armistice.model.Source;
import org.armistice.time.UncertainDate;

/** When the latest source of an entry was published: nothing is known of what came after. */
final class LatestKnowledge {

    /**
     * By the first day that a date may be, so that the later one is certain to reach further wherever that can be
     * certain.
     */
    private static final Comparator<UncertainDate> BY_REACH = Comparator.<UncertainDate>comparingLong(
                    date -> date.earliestEpochDay().orElse(Long.MIN_VALUE))
            .thenComparingLong(date -> date.latestEpochDay().orElse(Long.MAX_VALUE));

    private LatestKnowledge() {}

    static Optional<UncertainDate> of(Dataset dataset, Ceasefire ceasefire) {
        return of(
                dataset,
                List.of(
                        ceasefire.citations().stream(),
                        ceasefire.mediators().stream().flatMap(mediator -> mediator.citations().stream()),
                        cited(ceasefire.statuses()),
                        cited(ceasefire.links())));
    }

    static Optional<UncertainDate> of(Dataset dataset, Checkpoint checkpoint) {
        return of(
                dataset,
                List.of(
                        checkpoint.citations().stream(),
                        cited(checkpoint.kinds()),
                        cited(checkpoint.operators()),
                        cited(checkpoint.statuses()),
                        cited(checkpoint.staffing()),
                        cited(checkpoint.passages()),
                        cited(checkpoint.links())));
    }

    static Optional<UncertainDate> of(Dataset dataset, Commitment commitment) {
        return of(
                dataset,
                List.of(commitment.citations().stream(), cited(commitment.statuses()), cited(commitment.links())));
    }

    private static Optional<UncertainDate> of(Dataset dataset, List<Stream<Citation>> citations) {
        return citations.stream()
                .flatMap(cited -> cited)
                .flatMap(citation -> dataset.find(citation.source(), Source.class).stream())
                .flatMap(source -> source.published().stream())
                .max(BY_REACH);
    }

    private static Stream<Citation> cited(List<? extends Attributed<?>> assertions) {
        return assertions.stream().flatMap(assertion -> assertion.citations().stream());
    }
}
