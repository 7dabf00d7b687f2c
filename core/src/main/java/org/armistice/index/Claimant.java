package org.armistice.index;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.model.Citation;
import org.armistice.model.Estimate;
import org.armistice.model.Perspective;
import org.armistice.model.Ref;
import org.armistice.model.Source;

/**
 * Who gives a figure: an actor or a viewpoint, whoever reports it; or a source in its own voice.
 *
 * <p>Where a figure in the source's own voice cites nothing itself, it is the dataset's: the citations of its entry say
 * where the facts of the entry come from, not that each source gives the figure.
 *
 * @param perspective from whose point of view
 * @param source the source that speaks in its own voice and is cited for the figure; empty for other perspectives
 */
public record Claimant(Perspective perspective, Optional<Ref<Source>> source) {

    /** Makes a claimant. */
    public Claimant {
        Objects.requireNonNull(perspective, "perspective");
        Objects.requireNonNull(source, "source");
    }

    /** Returns those who give a figure, one or more: several if several sources are cited for it. */
    public static Set<Claimant> of(Attributed<Estimate> estimate) {
        Set<Claimant> claimants = new LinkedHashSet<>();
        if (estimate.perspective().isOwnVoice()) {
            for (Citation citation : estimate.citations()) {
                claimants.add(new Claimant(estimate.perspective(), Optional.of(citation.source())));
            }
        }
        return claimants.isEmpty() ? Set.of(new Claimant(estimate.perspective(), Optional.empty())) : claimants;
    }
}
