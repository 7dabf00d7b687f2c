package org.armistice.index;

import java.util.List;
import org.armistice.model.Attributed;
import org.armistice.model.PassageRule;
import org.armistice.model.Perspective;
import org.armistice.time.Truth;
import org.armistice.vocabulary.CheckpointStatus;
import org.armistice.vocabulary.Term;

/**
 * Whether one perspective has a checkpoint or a corridor open to a traveller on a day, or throughout a period.
 *
 * <p>Of what applies, a rule that names both travellers and traffic goes before one that names one of these, and that
 * before one about everybody and the status of the checkpoint. Rules of one rank that disagree stand side by side, so
 * that a perspective which contradicts itself has it both {@code open} and {@code closed}. Where it says nothing, all
 * three are {@link Truth#UNKNOWN}; and so they are for the time before the place was there, and after.
 *
 * @param perspective from whose point of view
 * @param open whether the traveller may pass
 * @param restricted whether the traveller may pass on a condition, or at certain hours
 * @param closed whether the traveller may not pass
 * @param rules the rules that apply to the traveller, denied ones included; immutable
 * @param statuses the statuses of the checkpoint, denied ones included; immutable
 */
public record Opening(
        Perspective perspective,
        Truth open,
        Truth restricted,
        Truth closed,
        List<Answer<Attributed<PassageRule>>> rules,
        List<Answer<Attributed<Term<CheckpointStatus>>>> statuses) {

    /** Makes an answer. */
    public Opening {
        rules = List.copyOf(rules);
        statuses = List.copyOf(statuses);
    }
}
