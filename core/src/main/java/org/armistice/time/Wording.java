package org.armistice.time;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a source put a date or a period ("early next month"), and the day on which it said so.
 *
 * <p>A relative phrase means nothing without that day, which may be uncertain as well. The phrase is kept, never read:
 * it takes no part in any question. What date it gives, {@link ReportersWording} says of some.
 *
 * <p>It is made by {@link UncertainDate#worded(String, UncertainDate)} and its siblings.
 */
public final class Wording implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String phrase;
    private final @Nullable UncertainDate said;

    private Wording(String phrase, @Nullable UncertainDate said) {
        this.phrase = phrase;
        this.said = said;
    }

    static Wording of(String phrase, @Nullable UncertainDate said) {
        if (phrase.isBlank()) {
            throw new IllegalArgumentException(
                    "The wording is blank. Leave it out where the source's words are not known.");
        }
        if (said != null && said.wording().isPresent()) {
            throw new IllegalArgumentException("The day on which it was said, " + Passage.quote(said.toString())
                    + ", carries a wording itself. Give its withoutWording().");
        }
        return new Wording(phrase, said);
    }

    /** The words of the source. */
    public String phrase() {
        return phrase;
    }

    /** The day on which the source said so, which carries no wording itself. */
    public Optional<UncertainDate> said() {
        return Optional.ofNullable(said);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording that && phrase.equals(that.phrase) && Objects.equals(said, that.said);
    }

    @Override
    public int hashCode() {
        return 31 * phrase.hashCode() + Objects.hashCode(said);
    }

    /** The phrase in quotes, and when it was said: {@code "early next month" (said 2023-04-28)}. */
    @Override
    public String toString() {
        return '"' + phrase + '"' + (said == null ? "" : " (said " + said + ")");
    }

    // What is read back passes the same checks.

    @Serial
    private Object readResolve() {
        return of(phrase, said);
    }
}
