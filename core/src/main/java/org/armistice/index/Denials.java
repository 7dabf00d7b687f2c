package org.armistice.index;

import java.util.Set;
import org.armistice.model.Attributed;
import org.armistice.vocabulary.Certainty;
import org.armistice.vocabulary.Term;

/** Assertions that something is not so, with or without reserve. What is left open is neither asserted nor denied. */
final class Denials {

    private static final Set<Term<Certainty>> NOT =
            Set.of(Certainty.CERTAINLY_NOT, Certainty.PROBABLY_NOT, Certainty.POSSIBLY_NOT);

    private Denials() {}

    static boolean isDenial(Attributed<?> assertion) {
        return assertion.certainty().filter(NOT::contains).isPresent();
    }
}
