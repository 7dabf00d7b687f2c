package org.armistice.examples.reality;

import java.util.Optional;
import org.armistice.vocabulary.Term;
import org.armistice.vocabulary.Vocabulary;

/** Terms for tokens that may be anything. */
final class Terms {

    private Terms() {}

    /** Returns the term for a token, known or not; nothing for what cannot be a token, such as {@code ***}. */
    static <E extends Enum<E> & Term<E>> Optional<Term<E>> find(Vocabulary<E> vocabulary, String token) {
        try {
            return Optional.of(vocabulary.term(token));
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }
}
