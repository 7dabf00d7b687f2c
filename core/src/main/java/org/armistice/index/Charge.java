package org.armistice.index;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.armistice.model.Actor;
import org.armistice.model.Event;
import org.armistice.model.Ref;

/**
 * Something that somebody says happened, those who are said to have done it, and who says what of it.
 *
 * <p>It is no finding of guilt. Of an incident all fighting sides are said to have done it, since it does not say who
 * began.
 *
 * @param alleged what is said to have happened
 * @param against who is said to have done it, in the order in which the event names them; immutable
 * @param standing who asserts it, who denies it, who is silent
 */
public record Charge(Event alleged, Set<Ref<? extends Actor>> against, Standing standing) {

    /** Makes a charge. */
    public Charge {
        Objects.requireNonNull(alleged, "alleged");
        against = Collections.unmodifiableSet(new LinkedHashSet<>(against));
        Objects.requireNonNull(standing, "standing");
    }
}
