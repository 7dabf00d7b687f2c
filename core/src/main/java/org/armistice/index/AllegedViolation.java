package org.armistice.index;

import java.util.Optional;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Ref;
import org.armistice.model.Violation;
import org.armistice.time.Truth;
import org.armistice.time.UncertainPeriod;

/**
 * A breach of a ceasefire that somebody alleges, what was said of it, and whether the ceasefire applied then.
 *
 * <p>Whether there was a breach is not said here.
 *
 * @param violation the alleged breach
 * @param standing who asserts and who denies it, and who is silent
 * @param inTerm whether the ceasefire applied on at least one of its days; {@link Truth#UNKNOWN} where its time is not
 *     recorded, and where no end of the ceasefire is, after the first day of that
 */
public record AllegedViolation(Violation violation, Standing standing, Truth inTerm) {

    /** Returns when it is said to have happened. */
    public Optional<UncertainPeriod> when() {
        return violation.when();
    }

    /** Returns those who assert it, each once; empty where nobody's words are recorded. */
    public Set<Ref<? extends Actor>> allegedBy() {
        return standing.assertedBy();
    }

    /** Returns those who deny it, each once. */
    public Set<Ref<? extends Actor>> deniedBy() {
        return standing.deniedBy();
    }
}
