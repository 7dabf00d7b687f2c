package org.armistice.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A phrase while it is read: how far any pattern understood it, and the date that it refers to, if one is given. */
final class PhraseReading {

    private final PhraseWords words;
    private final @Nullable UncertainDate earlier;
    private int understood;

    PhraseReading(PhraseWords words, @Nullable UncertainDate earlier) {
        this.words = words;
        this.earlier = earlier;
    }

    PhraseWords words() {
        return words;
    }

    String word(int index) {
        return words.word(index);
    }

    /** The date that the phrase refers to. */
    UncertainDate earlier() {
        return Objects.requireNonNull(earlier, "a phrase that refers to a date is read with one");
    }

    void understand(int to) {
        understood = Math.max(understood, to);
    }

    /** How many words, from the first, any pattern understood. */
    int understood() {
        return understood;
    }
}
