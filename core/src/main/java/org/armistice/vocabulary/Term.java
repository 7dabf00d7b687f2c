package org.armistice.vocabulary;

import java.io.Serializable;

/**
 * A value of one of the field's vocabularies, such as {@link CheckpointKind}.
 *
 * <p>Vocabularies are open: datasets may use a token that this version does not know, from a newer version or from a
 * partner's own list. Such a token is a term too. It is kept as it came, it equals only itself, and it is never taken
 * for a neighbour. So attributes have the type {@code Term<CheckpointKind>} and a constant is compared with {@code ==}:
 *
 * <pre>{@code
 * if (kind == CheckpointKind.BORDER_CONTROL) { ... }
 * if (kind instanceof CheckpointKind known) { switch (known) { ... } }
 * }</pre>
 *
 * <p>The token is what stands in JSON: lower-case words joined by hyphens, at most {@value Vocabulary#LONGEST_TOKEN}
 * characters; a partner's own begins with a prefix and a colon ({@code acme:drone-gate}).
 *
 * <p>Implemented by this package alone.
 *
 * @param <E> the vocabulary that the term belongs to
 */
public interface Term<E extends Enum<E> & Term<E>> extends Serializable {

    /** Returns the token by which datasets name this term, such as {@code border-control}. */
    String token();

    /** Tells whether this version knows the term: whether it is a constant of {@code E}. */
    default boolean isKnown() {
        return this instanceof Enum<?>;
    }
}
