package org.armistice.time;

/**
 * The answer to a question about uncertain days: a value of Kleene's logic, on a chain from {@link #FALSE} to
 * {@link #TRUE}.
 *
 * <p>{@code TRUE} and {@code FALSE} are certain: the answer is the same for every day that the dates may stand for. The
 * two values beside the middle say that the bounds decide, but only thanks to a date which its source itself called
 * uncertain or approximate; so a caller who tests {@code == TRUE} is never certain by accident. The order is that of
 * the constants.
 *
 * <p>It is not a probability: {@code POSSIBLY_TRUE} is not "more than half".
 *
 * <p>Laws: {@code and} and {@code or} are the lesser and the greater of two, {@code not} is an involution, and
 * {@code a.and(b).not() == a.not().or(b.not())}.
 */
public enum Truth {
    /** Certainly not so. */
    FALSE,
    /** Not so, if the dates that were qualified are right. */
    POSSIBLY_FALSE,
    /** Some possible days make it so, others do not. */
    UNKNOWN,
    /** So, if the dates that were qualified are right. */
    POSSIBLY_TRUE,
    /** Certainly so. */
    TRUE;

    /** {@link #TRUE} or {@link #FALSE}. */
    public static Truth of(boolean certain) {
        return certain ? TRUE : FALSE;
    }

    /** Whether this is {@link #TRUE} or {@link #FALSE}. */
    public boolean isCertain() {
        return this == TRUE || this == FALSE;
    }

    /** As true as the less true of both. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** As true as the truer of both. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The mirror image, {@link #UNKNOWN} being its own. */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case POSSIBLY_FALSE -> POSSIBLY_TRUE;
            case UNKNOWN -> UNKNOWN;
            case POSSIBLY_TRUE -> POSSIBLY_FALSE;
            case TRUE -> FALSE;
        };
    }

    /** The same answer without its certainty; what is not certain stays as it is. */
    public Truth tentative() {
        return switch (this) {
            case FALSE -> POSSIBLY_FALSE;
            case TRUE -> POSSIBLY_TRUE;
            case POSSIBLY_FALSE, UNKNOWN, POSSIBLY_TRUE -> this;
        };
    }
}
