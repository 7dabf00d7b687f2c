package org.armistice.index;

import java.util.Optional;
import org.armistice.model.Attributed;
import org.armistice.model.Entry;
import org.armistice.model.Link;
import org.armistice.model.Ref;
import org.armistice.vocabulary.LinkType;

/**
 * That one entry brought another about, whichever of the two holds the record of it. It is what somebody says.
 *
 * @param cause the entry that brought the other about
 * @param effect the entry that came of it
 * @param link the record, according to whom; how sure that sounds stands on it, and it may even be denied
 */
public record Causation(Ref<? extends Entry> cause, Ref<? extends Entry> effect, Attributed<Link> link) {

    /** Returns what a link says that brought what about; empty if it says something else. */
    static Optional<Causation> of(Arrow arrow) {
        if (arrow.is(LinkType.CAUSES)) {
            return Optional.of(new Causation(arrow.from(), arrow.to(), arrow.link()));
        }
        return arrow.is(LinkType.RESULTS_FROM)
                ? Optional.of(new Causation(arrow.to(), arrow.from(), arrow.link()))
                : Optional.empty();
    }
}
