package org.armistice.index;

import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Term;

/** Tells what is asserted, be it with reserve, from what is denied or left open. */
final class Asserted {

    /** Strengths of words that assert nothing. */
    private static final Set<Term<Certainty>> NOT =
            Set.of(Certainty.CERTAINLY_NOT, Certainty.PROBABLY_NOT, Certainty.POSSIBLY_NOT, Certainty.UNCOMMITTED);

    private Asserted() {}

    static boolean isAsserted(Attributed<?> assertion) {
        return assertion.certainty().filter(NOT::contains).isEmpty();
    }

    /** Tells whether it is said without reserve. */
    static boolean isCertain(Attributed<?> assertion) {
        return assertion.certainty().filter(said -> said != Certainty.CERTAIN).isEmpty();
    }
}
