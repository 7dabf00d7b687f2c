package org.armistice.validation;

import org.armistice.model.Attributed;
import org.armistice.vocabulary.Certainty;

/** Tells assertions from guesses and denials. */
final class Asserted {

    private Asserted() {}

    /** Whether it is said without reserve. Where nothing is recorded of the speaker's certainty, it is. */
    static boolean isCertain(Attributed<?> assertion) {
        return assertion.certainty().isEmpty() || assertion.certainty().get() == Certainty.CERTAIN;
    }
}
